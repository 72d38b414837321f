// What customers say around the values: how they begin, agree, insist and switch language.
import { afterEach, expect, it, test } from 'vitest'
import { nearOption } from '../../../../core/requests/form/near-option.js'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

async function start(): Promise<Customer> {
  emma = await customer()
  return emma
}

async function only(one: Customer): Promise<Record<string, unknown>> {
  const [request, ...others] = await one.requests()
  expect(others).toEqual([])
  if (!request) throw new Error('nothing was handed in')
  return fieldsOfRequest(request)
}

const WHOLE = `order ${EMMAS_ORDER}, general, title: Brightwell (Shanghai) Co. Ltd., tax ID 91440300708461136T, pick-up, recipient: Ann Reed, phone 13911112222`

test.each([
  'general fapiao for {order}',
  'hi. can i hav a fapio for odrer {order}',
  'special fapiao, {order}',
  '{order} general',
  'order {order}, ordinary type',
  '{order} särskild',
  '{order} 专票',
  'I was told to write here to get the fapiao for {order}',
  'Hejsan! Vi är ett svenskt bolag och skulle behöva en fapiao för vår order {order}',
  'behöver fapia till {order}',
  'Hej, {order}',
  'yes, for {order}',
  'ja, det gäller {order}',
  'I need to get a fapiao',
  'ok so apply now',
  'my boss is asking for the fapiao of our Microsoft order, help please',
  'aha, då ansöker jag nu',
  'special one please',
  'general, company is Ivory Coast Cocoa Ltd',
  'General fapiao. The data will follow.',
  'Special one, I will send you the details tomorrow',
  'We still have no fapiao for {order}, could you issue it?',
])('"%s" begins a request', async (text) => {
  const one = await start()
  const { keys } = await one.say(text.replace('{order}', EMMAS_ORDER))
  expect(keys.some((key) => key.startsWith('ask.'))).toBe(true)
})

test.each([
  'where is my fapiao for {order}',
  'vad kostar budet för {order}?',
  'I want to know how to get a fapiao',
  'general or special?',
  'can you check where the fapiao of {order} is?',
  'will more details about general fapiao follow?',
])('"%s" does not', async (text) => {
  const one = await start()
  await one.say(text.replace('{order}', EMMAS_ORDER))
  expect(await one.drafts()).toEqual([])
})

test.each([
  'nu så, bekräftas',
  'Right then, confirmed',
  'rätt',
  'ok, absolutely',
  'jo visst, skickas in',
  'yes thank you',
  'ser fint ut, skicka in',
])('"%s" hands the summary in', async (text) => {
  const one = await start()
  await one.say(WHOLE)
  await one.say(text)
  expect((await one.requests()).length).toBe(1)
})

test.each(['ok wait', 'ok, hang on a minute', 'not yet', 'inte än', 'vänta lite', 'låt mig fundera'])(
  '"%s" hands nothing in and asks for no change',
  async (text) => {
    const one = await start()
    await one.say(WHOLE)
    await one.say(text)
    expect(await one.requests()).toEqual([])
    expect((await one.drafts()).map(({ step }) => step.ask)).toEqual(['summary'])
  },
)

test.each([
  ["don't cancel", 1],
  ['I pressed that by mistake, keep it', 1],
  ['avbryt inte', 1],
  ['nej, kör vidare', 1],
  ['discard it', 0],
  ['ja, släng den', 0],
])('asked whether the request shall be dropped, "%s" leaves %i', async (text, left) => {
  const one = await start()
  await one.say(WHOLE)
  await one.say('we do not need it any more')
  expect((await one.drafts()).map(({ step }) => step.ask)).toEqual(['cancel'])
  await one.say(text)
  expect((await one.drafts()).length).toBe(left)
})

test.each([
  'without it then',
  'we are not registered in China, no such number',
  'not at hand',
  'vi kör utan',
  'strunta i det',
  'nästa',
])('the tax ID may stay open: "%s"', async (text) => {
  const one = await start()
  await one.say(`general fapiao for ${EMMAS_ORDER}, title: Brightwell (Shanghai) Co. Ltd.`)
  await one.say(text)
  expect((await one.drafts()).map(({ step }) => step)).toEqual([{ ask: 'fields', fields: ['method'] }])
})

test.each(['Can I still change the address later?', 'kan jag byta titel sen?', '提交之后还能改电话吗？'])(
  '"%s" is answered and changes nothing',
  async (text) => {
    const one = await start()
    await one.say(WHOLE)
    const { keys } = await one.say(text)
    expect(keys).toContain('form.change_later')
    expect((await one.drafts()).map(({ step }) => step.ask)).toEqual(['summary'])
  },
)

test.each([
  'jo numret är rätt, kör på det',
  'the number is correct, go ahead',
  'keep it, thanks',
  'så står det på vårt intyg',
  'exactly as on our papers',
  'no typo, keep mine',
])('behind a proposal "%s" keeps what was written', async (text) => {
  const one = await start()
  await one.say(WHOLE.replace('91440300708461136T', '91310115MA1K4YY34Z'))
  await one.say(text)
  await one.say('confirm')
  expect((await only(one)).tax_id).toBe('91310115MA1K4YY34Z')
})

it('asks in the language a person would rather have, and goes on', async () => {
  const one = await start()
  await one.say(`jag vill ansöka om fapiao för ${EMMAS_ORDER}`)
  const { lang, keys } = await one.say('can we continue in English? My Swedish is poor')
  expect(lang).toBe('en')
  expect(keys).toContain('ask.fapiao_type')
})

test.each(['and now the same for {order}', 'samma igen på {order}', 'like the last one, {order}'])(
  '"%s" does what was done for the order before',
  async (text) => {
    const one = await start()
    const { keys } = await one.say(text.replace('{order}', EMMAS_ORDER))
    expect(keys).toContain('form.confirm')
  },
)

test.each([
  'split it 50/50, order {order}, between Marlin Pumps Ltd and Marlin Valves Ltd, can you do that?',
  'kan ni dela upp fapiaon för {order} på två bolag?',
])('"%s" becomes a ticket', async (text) => {
  const one = await start()
  await one.say(text.replace('{order}', EMMAS_ORDER))
  expect((await one.tickets()).length).toBe(1)
})

test.each(['ta bort anmärkningen', 'drop the remark please'])('"%s" takes the remark out', async (text) => {
  const one = await start()
  await one.say(`${WHOLE}, remark: PO 7781`)
  await one.say(text)
  await one.say('yes')
  expect(await only(one)).not.toHaveProperty('remark')
})

it('fills in what is as before for the next order', async () => {
  const one = await start()
  const { keys } = await one.say(`next: ${EMMAS_ORDER}, same recipient but title Svanen Ltd, tax ID 91440300708461136T`)
  expect(keys).toContain('form.confirm')
})

it('sends a private person his own Fapiao where no other name is told', async () => {
  const one = await start()
  const { keys } = await one.say(
    `${EMMAS_ORDER} general, personal, Yuki Tanaka, yunda, 13512345678, 55 Gubei Road, Changning District, Shanghai`,
  )
  expect(keys).toContain('form.summary')
})

it('takes the tax ID for left out where the type just became one that can do without', async () => {
  const one = await start()
  await one.say(`särskild fapiao för ${EMMAS_ORDER} till Mälarhamnen AB`)
  const { keys } = await one.say('jaså, då tar vi en allmän utan skattenummer')
  expect(keys).toContain('ask.method')
})

it('does not choose a courier that is only asked about', async () => {
  const one = await start()
  await one.say(
    `fapiao for order ${EMMAS_ORDER}, general, title: Brightwell (Shanghai) Co. Ltd., tax ID 91440300708461136T`,
  )
  await one.say('vad är Yunda för något')
  expect((await one.drafts())[0]?.fields.method).toBeUndefined()
})

it('does not take a question about the tax ID for a no', async () => {
  const one = await start()
  await one.say(`fapiao for order ${EMMAS_ORDER}, general, title: Brightwell (Shanghai) Co. Ltd.`)
  const { keys } = await one.say('what if I have no tax ID at hand?')
  expect(keys).toContain('ask.tax_id')
})

test.each([
  ['The recipient phone should be 13911113333. Everything else is right, please submit.', '13911113333'],
  ['change the phone to 13911113333, then submit it', '13911113333'],
  ['收件电话改成13911113333，其他没问题，提交吧', '13911113333'],
  ['收件电话写错了，应该是13911113333。其余信息都对，麻烦提交', '13911113333'],
  ['Telefonen ska vara 13911113333. I övrigt stämmer allt, skicka in.', '13911113333'],
  ['Telefonen är 13911113333, resten är rätt, bekräftar', '13911113333'],
])('"%s" corrects and hands in, in one breath', async (text, phone) => {
  const one = await start()
  await one.say(WHOLE)
  await one.say(text)
  expect(await only(one)).toMatchObject({ phone, recipient: 'Ann Reed' })
})

test.each([
  'The recipient phone is 13911113333, otherwise fine',
  'The recipient phone is 13911113333. Please do not submit yet.',
  '收件电话改成13911113333，先别提交',
  '收件电话改成13911113333，改好了再给我确认一下',
  'Telefonen ska vara 13911113333, skicka inte in än',
])('"%s" only corrects', async (text) => {
  const one = await start()
  await one.say(WHOLE)
  await one.say(text)
  expect(await one.requests()).toEqual([])
})

test.each([
  ['Yudna', 'method', 'yunda'],
  ['pikcup please', 'method', 'pickup'],
  ['sepcial', 'fapiao_type', 'special'],
  ['prviat', 'title_type', 'personal'],
  ['Sunday', 'method', undefined],
  ['not Yudna', 'method', undefined],
  ['danyu', 'method', undefined],
] as const)('"%s", a pair of letters swapped, chooses as %s %s', (text, field, option) => {
  expect(nearOption(text, field)).toBe(option)
})
