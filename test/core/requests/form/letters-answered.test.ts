// Letters that answer the summary as people write them: courtesy around a yes, a greeting before a correction, two at once.
import { afterEach, expect, test } from 'vitest'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

async function atSummary(): Promise<Customer> {
  emma = await customer()
  await emma.letter(
    `general fapiao for order ${EMMAS_ORDER}, title: Harbour Rope (Ningbo) Ltd, no tax ID, Yunda to Eve Lund, 13911112222, 12 Zhongshan Road, Ningbo`,
  )
  return emma
}

test.each([
  'Dear all,\n\nthank you for your kind help. There is nothing to change, please go on.',
  'Our accountant went through it with me this morning and we can confirm the details.',
  'Correct. Kindly issue it as soon as possible, since we need it for the year-end closing. Looking forward to your reply.',
  '您好，来信收悉，信息无误，请办理并寄出，感谢贵方的支持与配合！',
  '可以开了，谢谢您的耐心解答。',
  '已核，无误，请开。',
  '信息核对无误，请尽快开具并邮寄，谢谢！',
  'Hej!\n\nTack för ert snabba svar. Inga ändringar, gå gärna vidare. Vi behöver den till bokslutet.',
])('hands in: %s', async (text) => {
  const one = await atSummary()
  const { keys } = await one.letter(text)
  expect(keys).toContain('form.received')
})

test.each([
  'Thank you for the summary. I will confirm as soon as possible.',
  'Thanks for your letter. Please wait, we need it for another company.',
  '感谢您的耐心，我们再看看',
  'Tack för hjälpen, jag återkommer så snart jag kan.',
])('hands nothing in: %s', async (text) => {
  const one = await atSummary()
  await one.letter(text)
  expect(await one.requests()).toEqual([])
})

test.each([
  ['Hello,\n\njust one small correction: it is 21 Zhongshan Road, not 12.', { address: '21 Zhongshan Road, Ningbo' }],
  ['Thanks. The floor is missing: 3F', { address: '3F, 12 Zhongshan Road, Ningbo' }],
  ['Please add "Room 201" to the address.', { address: 'Room 201, 12 Zhongshan Road, Ningbo' }],
  ['Hej, lägg till rum 201 i adressen tack', { address: 'Rum 201, 12 Zhongshan Road, Ningbo' }],
  ['您好，抱歉，电话尾号写错了，是2233', { phone: '13911112233' }],
  [
    'Two corrections: the title is "Harbour Ropes (Ningbo) Ltd", and my phone number ends in 2233.',
    { title: 'Harbour Ropes (Ningbo) Ltd', phone: '13911112233' },
  ],
  [
    'The recipient is Ella Grip, and the house number is 35.',
    { recipient: 'Ella Grip', address: '35 Zhongshan Road, Ningbo' },
  ],
  [
    'Två saker: mottagaren ska vara Ella Grip, och husnumret är 35.',
    { recipient: 'Ella Grip', address: '35 Zhongshan Road, Ningbo' },
  ],
  ['收件人改成林小燕，电话最后四位是2233', { recipient: '林小燕', phone: '13911112233' }],
  [
    'Leveransadressen ska vara 55 Zhongshan Road, Ningbo, i övrigt är allt rätt.',
    { address: '55 Zhongshan Road, Ningbo' },
  ],
])('%s', async (text, fields) => {
  const one = await atSummary()
  await one.letter(text)
  await one.letter('confirm')
  const [request] = await one.requests()
  if (!request) throw new Error('nothing was handed in')
  expect(fieldsOfRequest(request)).toMatchObject(fields)
  expect(fieldsOfRequest(request).remark).toBeUndefined()
})

test.each([
  [
    'general',
    'Hello,\n\nI started this in the chat. Here is the rest: no tax ID, pick-up by Ida Holm, 13900007011.\n\nIda',
  ],
  ['allmän', 'Hej,\n\nJag började i chatten. Här kommer resten: inget skattenummer, hämtas av Ida Holm, 13900007011.'],
  ['普票', '您好，\n\n我在聊天里开始申请的，剩下的信息：没有税号，自取，沈佳，13900007011。'],
])('what was begun in the chat with "%s" goes on where a letter says so', async (type, letter) => {
  emma = await customer()
  await emma.say(`${EMMAS_ORDER} ${type}, Harbour Rope (Ningbo) Ltd`)
  await emma.letter(letter)
  const [draft] = await emma.drafts()
  expect(draft?.step.ask).toBe('summary')
  expect(draft?.fields).toMatchObject({ method: 'pickup', phone: '13900007011' })
})

test.each([
  '晚点我发邮件补充',
  '现在不方便打字，我稍后用邮件发给您',
  'I will mail you the rest',
  "I'll send the details by e-mail",
  'jag skickar resten via e-post',
  'vi mejlar uppgifterna',
])('"%s" keeps the form for later, and chooses no digital Fapiao', async (text) => {
  emma = await customer()
  await emma.say(`${EMMAS_ORDER} general, Harbour Rope (Ningbo) Ltd`)
  await emma.say(text)
  const [draft] = await emma.drafts()
  expect(draft?.fields).not.toHaveProperty('method')
  expect(draft?.skipped).toEqual([])
  await emma.letter(
    'Hi, following up on the chat about the fapiao. No tax ID. Please send it by Yunda to Wendy Marsh, 77 Zhongshan Road, Xiamen, 13900007119.',
  )
  await emma.letter('All correct, please confirm the request.')
  expect(await emma.requests()).toHaveLength(1)
})
