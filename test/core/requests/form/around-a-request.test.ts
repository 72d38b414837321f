// What is said around a request: of an order that is not one's own, of the notes in the summary, and once it is handed in.
import { afterEach, describe, expect, test } from 'vitest'
import { asksToReadOutRequest } from '../../../../core/requests/form/asks-own-request.js'
import { deskOf } from '../../desk/desk.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'
import { CARD } from './fields-to-try.js'

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

const SOMEBODY_ELSES = '2100451203'

/** Somebody without an order has just asked for one that is not his. */
async function afterStrangersOrder(): Promise<Customer> {
  one = await customer('nobody@elsewhere.example')
  await one.say(`I need a fapiao for ${SOMEBODY_ELSES}`)
  return one
}

describe('an order of somebody else is looked into by the service centre where', () => {
  test.each([
    'finance paid for that one',
    'the payment was made by a former colleague',
    'could you please contact my boss and get his approval',
    'yes please',
    'sure, go ahead',
    'det är ekonomiavdelningen som har betalat',
    'kan du kontakta honom och fråga?',
    '是总部采购统一买的',
    '用的是另一个邮箱',
    '麻烦联系一下对方',
    '可以，帮我核实吧',
  ])('"%s" is said', async (text) => {
    const { say, tickets } = await afterStrangersOrder()
    expect((await say(text)).keys).toContain('form.approval_asked')
    expect(await tickets()).toMatchObject([{ reason: 'order_approval' }])
  })

  test.each([
    'who paid for it?',
    '谁付的款？',
    'vems order är det?',
    "don't bother my boss, please",
    'wrong number, sorry',
    '不用核实了',
    'how long does it take to get a Fapiao?',
    'vi tar det senare',
  ])('and not where "%s" is', async (text) => {
    const { say, tickets, drafts } = await afterStrangersOrder()
    await say(text)
    expect(await tickets()).toEqual([])
    // With nothing told there is nothing to be reminded of.
    expect(await drafts()).toEqual([])
  })

  test('by a letter that gives the reason at length', async () => {
    one = await customer('nobody@elsewhere.example')
    await one.letter(`Please issue a fapiao for ${SOMEBODY_ELSES}, title Alder Ltd.`)
    await one.letter(
      'Hello,\n\nthat number is right. It was ordered by a colleague who has left us, from her own mailbox, so please ask her successor.\n\nKim',
    )
    expect(await one.tickets()).toMatchObject([{ reason: 'order_approval' }])
  })

  test('who says that the number is right is offered it once more', async () => {
    const { say } = await afterStrangersOrder()
    expect((await say('the order number is correct')).keys).toEqual(['form.order.approval'])
  })
})

async function atSummary(notice = true): Promise<Customer> {
  one = await customer()
  if (notice) await deskOf(one.world)('notice out-of-stock --until 2026-12-10')
  await one.card({ ...CARD, orders: EMMAS_ORDER })
  return one
}

describe('at a summary that says that Fapiao are short', () => {
  test.each([
    'no worries, we can wait. submit it',
    "that's ok, we'll wait for it",
    'I still want it',
    'apply all the same',
    '不要紧，愿意等，提交吧',
    '那就先申请上',
    '没事，慢慢来，先提交',
    'det är lugnt, vi väntar gärna',
    'ansök i alla fall',
  ])('"%s" hands the request in', async (text) => {
    const { say, requests } = await atSummary()
    expect((await say(text)).keys).toContain('form.received')
    expect(await requests()).toHaveLength(1)
  })

  test.each([
    'I will wait until there are some and apply then',
    '那我等有了再申请',
    '知道了',
    'then I would rather wait',
    'jag väntar till januari och ansöker då',
    'can I wait?',
    '可以等吗',
  ])('"%s" does not', async (text) => {
    const { say, requests } = await atSummary()
    await say(text)
    expect(await requests()).toEqual([])
  })

  test.each(['so when does it come?', '大概要等多久', 'när skickas den då?'])('"%s" hears until when', async (text) => {
    const { say } = await atSummary()
    expect((await say(text)).keys).toContain('form.shortage')
  })
})

test('waiting alone hands nothing in where nothing is short', async () => {
  const { say, requests } = await atSummary(false)
  await say("no problem, I'll wait")
  expect(await requests()).toEqual([])
})

test.each(['好的，接下来呢？', '行，然后呢', 'ok, what happens next?', 'bra, hur lång tid tar det?'])(
  '"%s" is answered and hands nothing in',
  async (text) => {
    const { say, requests } = await atSummary(false)
    await say(text)
    expect(await requests()).toEqual([])
  },
)

async function handedIn(): Promise<Customer> {
  const emma = await atSummary(false)
  await emma.say('yes')
  return emma
}

describe('what was handed in', () => {
  test.each([
    'what happens now?',
    'ok, what is next?',
    'vad händer härnäst?',
    '接下来呢',
    'when is it done?',
    '大概哪天能开好',
  ])('goes on as "%s" asks', async (text) => {
    const { say } = await handedIn()
    expect((await say(text)).keys.some((key) => key.startsWith('progress.next.due'))).toBe(true)
  })

  test.each([
    'which phone number did I give?',
    'show me my application',
    'vilken mottagare skrev jag?',
    'visa min ansökan',
    '我刚才写的收件人是谁',
    '给我看下提交的申请内容',
    'and the tax ID?',
    '那电话呢',
    'did I put in the right phone number?',
  ])('is shown where "%s" asks for it', async (text) => {
    const { say } = await handedIn()
    const { send } = await say(text)
    expect(send.reply.blocks.map(({ kind }) => kind)).toContain('facts')
  })

  test.each(['ok, thanks', '好的，谢谢', 'toppen!', '好的', 'okej'])(
    'is not talked of again after "%s"',
    async (text) => {
      const { say } = await handedIn()
      expect((await say(text)).keys).toEqual(['thanks.welcome'])
    },
  )

  test.each(['确认', 'yes', 'confirm'])('is there already where "%s" is said once more', async (text) => {
    const { say, requests } = await handedIn()
    await say('ok')
    expect((await say(text)).keys).toContain('form.already_in')
    expect((await say(text)).keys).toContain('form.already_in')
    expect(await requests()).toHaveLength(1)
  })
})

test.each([
  'which e-mail address did I register with?',
  'what is the tax ID on your side?',
  '我之前注册的邮箱是什么',
  'I wrote the wrong address',
  'jag skrev fel titel',
  'can I see how far my Fapiao is?',
  'what do I need to apply?',
  'show me all my requests',
  'show me the status of my request',
  'send me my data',
  '我的申请都给我看看',
  '查一下我的申请进度',
  'visa alla mina ansökningar',
  '我要开票',
])('"%s" asks for nothing that was handed in', (text) => {
  expect(asksToReadOutRequest(text)).toBe(false)
})

describe('a request that came back', () => {
  async function rejected(): Promise<Customer> {
    const emma = await handedIn()
    const [request] = await emma.requests()
    const desk = deskOf(emma.world)
    await desk(`take ${request?.id}`)
    await desk(`reject ${request?.id} --reason "the address is not complete"`)
    return emma
  }

  test.each(['why was it declined?', '为什么没通过', 'vad var felet?', 'what was wrong with it?'])(
    'says the reason where "%s" asks',
    async (text) => {
      const { say } = await rejected()
      expect((await say(text)).keys).toContain('progress.next.rejected_because')
    },
  )

  test.each(['nothing is wrong, please submit it again', '重新提交', 'skicka in den igen'])(
    'is shown for a yes after "%s"',
    async (text) => {
      const { say, requests } = await rejected()
      expect((await say(text)).keys).toContain('form.summary.amend')
      await say('confirm')
      expect(await requests()).toMatchObject([{ state: 'submitted' }])
    },
  )

  test('is put right by a value that would mean anything elsewhere', async () => {
    const { letter, requests } = await rejected()
    await letter('电话：13612345678')
    await letter('确认')
    expect(await requests()).toMatchObject([{ state: 'submitted', delivery: { phone: '13612345678' } }])
  })

  test('is put right by a letter that only tells what is right', async () => {
    const { letter, requests } = await rejected()
    await letter('Hello,\n\nthe full title is Brightwell Trading (Shanghai) Co., Ltd.\n\nEmma')
    await letter('Yes, that is right.')
    expect(await requests()).toMatchObject([{ state: 'submitted', title: 'Brightwell Trading (Shanghai) Co., Ltd.' }])
  })
})
