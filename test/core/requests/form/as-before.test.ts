// "Same as last time" with changes, one of several orders that is different, what was told so far, and what waits for its day.
import { afterEach, describe, expect, test } from 'vitest'
import { refusesLast, takesLast, wantsOldPlace } from '../../../../core/requests/form/offered-last.js'
import { fieldsOfRequest } from '../../../../core/requests/form/request-of-fields.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

let one: Customer | undefined

afterEach(async () => {
  await one?.leave()
  one = undefined
})

describe('offered the details of last time', () => {
  test.each([
    'same, but we collect it',
    'ok the same please',
    'as before, only to Bo Lind',
    'samma företag men ny mottagare',
    'som sist fast med SF',
    '跟上次一样，不过寄到北京',
    '照旧',
    '都一样，地址换一下',
  ])('"%s" takes them', (text) => {
    expect(takesLast(text)).toBe(true)
  })

  test.each(['还是寄老地方', 'to the same address as before', 'till samma adress som sist'])(
    '"%s" means where it went',
    (text) => {
      expect(wantsOldPlace(text)).toBe(true)
    },
  )

  test.each(['老地方餐饮有限公司', 'the address is new', 'samma', '地址不变吗'])('"%s" means no place', (text) => {
    expect(wantsOldPlace(text)).toBe(false)
  })

  test.each(['not the same', '不一样', 'general', 'the samples are ours', 'sammanlagt tre', 'which company was it?'])(
    '"%s" does not',
    (text) => {
      expect(takesLast(text)).toBe(false)
    },
  )

  test.each(['everything is different', 'new details please', 'det är nya uppgifter', '这次不一样', '重新填吧'])(
    '"%s" wants none of them',
    (text) => {
      expect(refusesLast(text)).toBe(true)
    },
  )
})

const DETAILS = '上海蓝海贸易有限公司 91310115MA1K46953Y 韵达 李建国 18662201133 苏州市高新区竹园路209号4号楼'

/** Two orders of li.na's: one can be requested, the other only some days later. */
async function withTwoOrders(then?: string): Promise<Customer> {
  one = await customer('li.na@lanhai.example')
  const order = (id: string) => ({
    id,
    address: 'li.na@lanhai.example',
    payer: '上海蓝海贸易有限公司',
    amountFen: 100_000,
    paidAt: '2026-11-02T02:00:00.000Z',
    description: 'Office 365 E3',
    importedAt: '2026-11-03T02:00:00.000Z',
  })
  await one.world.store.commit({
    expect: [],
    changes: ['2100471001', '2100471002'].map((id) => ({ op: 'put', collection: 'orders', id, value: order(id) })),
  })
  await one.say(`2100471001和2100471002开普票，${DETAILS}`)
  if (then) await one.say(then)
  return one
}

test.each(['把没开的订单都开票', 'a fapiao for all of our orders please', 'ansök om fapiao för samtliga ordrar'])(
  '"%s" begins with all of them',
  async (text) => {
    const { say, drafts } = await withTwoOrders('取消')
    await say('是的，删掉')
    await say(text)
    const [draft] = await drafts()
    expect(draft?.orderIds).toEqual(expect.arrayContaining(['2100471001', '2100471002']))
  },
)

describe('of two orders in one summary', () => {
  test.each(['第二个用顺丰寄', 'the second one should go by SF', '2100471002 ska skickas med SF'])(
    '"%s" makes requests of their own',
    async (text) => {
      const { say, requests } = await withTwoOrders()
      expect((await say(text)).keys).toContain('form.one_by_one.details')
      await say('确认')
      await say('确认')
      const all = (await requests()).map(({ orderId, ...request }) => [
        orderId,
        fieldsOfRequest({ orderId, ...request }),
      ])
      expect(Object.fromEntries(all)).toMatchObject({
        '2100471001': { method: 'yunda', title: '上海蓝海贸易有限公司' },
        '2100471002': { method: 'sf_collect', title: '上海蓝海贸易有限公司', tax_id: '91310115MA1K46953Y' },
      })
    },
  )

  test.each(['都用顺丰寄', 'use SF instead', '收件地址改成苏州市高新区竹园路1号'])(
    '"%s" changes both',
    async (text) => {
      const { say, requests } = await withTwoOrders()
      await say(text)
      await say('确认')
      expect(await requests()).toHaveLength(2)
    },
  )
})

describe('while a request is filled in', () => {
  test.each(['what have I given you so far?', 'vad har ni fått hittills?', '我前面填了哪些'])(
    '"%s" shows what was told',
    async (text) => {
      one = await customer()
      await one.say(`general fapiao for ${EMMAS_ORDER}`)
      const { send, keys } = await one.say(text)
      expect(send.reply.blocks.map(({ kind }) => kind)).toContain('facts')
      expect(keys).toContain('ask.title_and_tax_id')
    },
  )

  test.each(['can I finish it tomorrow?', 'kan jag göra klart den senare?', '晚点再弄行不'])(
    '"%s" keeps it',
    async (text) => {
      one = await customer()
      await one.say(`general fapiao for ${EMMAS_ORDER}`)
      expect((await one.say(text)).keys).toEqual(['form.put_off'])
      expect(await one.drafts()).toHaveLength(1)
    },
  )
})

const WAITING = '2100451203'

async function confirmedForLater(): Promise<Customer> {
  one = await customer('li.na@lanhai.example')
  await one.say(`订单${WAITING}开普票，${DETAILS}`)
  await one.say('到时自动提交')
  await one.say('确认')
  return one
}

describe('what was confirmed for a later day', () => {
  test.each(['has my request been submitted?', '什么时候提交？', `订单${WAITING}到哪一步了`, 'är den inskickad nu?'])(
    'is said to wait where "%s" asks',
    async (text) => {
      const { say } = await confirmedForLater()
      expect((await say(text)).keys).toContain('form.order.waiting')
    },
  )

  test('is changed by another yes, and handed in as changed', async () => {
    const { say, wait, requests } = await confirmedForLater()
    expect((await say('收件人改成王芳')).keys).toContain('form.summary')
    await say('确认')
    await wait(9)
    expect(await requests()).toMatchObject([{ orderId: WAITING, delivery: { recipient: '王芳' } }])
  })

  test('is handed in as it was where the change is not confirmed', async () => {
    const { say, wait, requests } = await confirmedForLater()
    await say('收件人改成王芳')
    await wait(9)
    expect(await requests()).toMatchObject([{ orderId: WAITING, delivery: { recipient: '李建国' } }])
  })

  test.each(['不要提交了', 'please do not submit it', 'skicka inte in den'])(
    'is dropped by "%s" and a yes',
    async (text) => {
      const { say, drafts } = await confirmedForLater()
      expect((await say(text)).keys).toContain('form.withdraw.ask_waiting')
      await say('是的')
      expect(await drafts()).toEqual([])
    },
  )
})

test.each(['never mind, leave it', '还是不改了', 'låt den vara som den var', 'cancel'])(
  'a change of what was handed in is given up by "%s", and the request stays',
  async (text) => {
    one = await customer()
    await one.say(`${EMMAS_ORDER} 普票，${DETAILS}`)
    await one.say('yes')
    await one.say('change the recipient to Bo Lind')
    expect((await one.say(text)).keys).toEqual(['form.withdraw.kept'])
    expect(await one.requests()).toMatchObject([{ state: 'submitted', delivery: { recipient: '李建国' } }])
  },
)

test.each(['400 till Alder AB och resten till Rowan AB', '各一半', 'half to each of the two companies'])(
  'how a bill is parted goes to the ticket: "%s"',
  async (text) => {
    one = await customer()
    await one.say(`dela order ${EMMAS_ORDER} på två fapiaos`)
    expect((await one.say(text)).keys).toEqual(['ticket.added'])
  },
)
