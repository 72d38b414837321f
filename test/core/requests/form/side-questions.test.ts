// What is asked beside the details of a request is answered, and the details are taken; a remark or a wish is no question.
import { afterEach, expect, it, test } from 'vitest'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

const WHOLE = `general fapiao for order ${EMMAS_ORDER}, title: Harbour Rope (Ningbo) Ltd, no tax ID, Yunda to Eve Lund, 13911112222, 8 Zhongshan Road, Ningbo.`

async function answersBeside(question: string): Promise<string[]> {
  emma = await customer()
  const { keys } = await emma.letter(`Dear team,\n\n${WHOLE}\n\n${question}\n\nRegards\nEve`)
  expect(keys).toContain('form.confirm')
  return keys
}

test.each([
  ['Where can it be collected?', 'faq.pickup_address'],
  ['How soon can we have it?', 'faq.processing_time'],
  ['Can I follow its progress somewhere?', 'form.progress_later'],
  ['Will we get the tracking number?', 'faq.delivery_options'],
  ['Does it matter that I paid it with my own Alipay?', 'faq.refund_name_match'],
  ['Could it come as a PDF instead?', 'form.paper_only'],
  ['寄出后会给单号吗？', 'form.progress_later'],
  ['能不能发电子版到我邮箱？', 'form.paper_only'],
  ['Kan man få den som pdf?', 'form.paper_only'],
  ['Var kan man hämta den?', 'faq.pickup_address'],
])('"%s" is answered with %s', async (question, key) => {
  expect(await answersBeside(question)).toContain(key)
})

test.each([
  'Could you please issue it this week?',
  'Can you help me with this one?',
  'Please let me know by e-mail when it is done.',
  'We had some trouble with the last fapiao, so please check the address.',
  'Kan ni ordna det snart?',
  '麻烦尽快，可以吗？',
])('"%s" asks for nothing that would be told', async (wish) => {
  const keys = await answersBeside(wish)
  expect(keys.filter((key) => /pickup|delivery|paper|refund|pick/u.test(key))).toEqual([])
})

it('hands in here what was shown in a letter, where nothing else is asked here', async () => {
  emma = await customer()
  await emma.letter(WHOLE)
  const { keys } = await emma.say('correct, please submit')
  expect(keys).toContain('form.received')
})

it.each(['yes', 'ok', 'thanks'])('shows it once more on a mere "%s"', async (said) => {
  emma = await customer()
  await emma.letter(WHOLE)
  await emma.say(said)
  expect(await emma.requests()).toEqual([])
})
