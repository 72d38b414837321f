// Several orders made out to different buyers: a request each, one after another, and nothing is asked twice.
import { afterEach, expect, it } from 'vitest'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'

const OTHER = '2100451121'
let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

async function withTwoOrders(): Promise<Customer> {
  const one = await customer()
  const order = (await one.world.store.get('orders', EMMAS_ORDER))?.value
  if (!order) throw new Error('no order to copy')
  const change = { op: 'put', collection: 'orders', id: OTHER, value: { ...order, id: OTHER } } as const
  await one.world.store.commit({ expect: [], changes: [change] })
  emma = one
  return one
}

async function titles(one: Customer): Promise<Record<string, string>> {
  return Object.fromEntries((await one.requests()).map(({ orderId, title }) => [orderId, title]))
}

it.each([
  `${EMMAS_ORDER} for Alder Tools Ltd and ${OTHER} for Rowan Tools Ltd. Both general, no tax IDs, picked up by Ida Holm, 13900007011`,
  `general fapiaos please, no tax id, pick-up by Ida Holm 13900007011. Alder Tools Ltd: ${EMMAS_ORDER}. Rowan Tools Ltd: ${OTHER}`,
  `två allmänna fapiao, ${EMMAS_ORDER} till Alder Tools Ltd och ${OTHER} till Rowan Tools Ltd, inget skattenummer, hämtas av Ida Holm, 13900007011`,
  `two orders, ${EMMAS_ORDER} and ${OTHER}. ${EMMAS_ORDER} is for Alder Tools Ltd, ${OTHER} for Rowan Tools Ltd; general, no tax IDs, picked up by Ida Holm, 13900007011`,
])('%s', async (told) => {
  const one = await withTwoOrders()
  const { keys } = await one.say(told)
  expect(keys).toContain('form.one_by_one')
  await one.say('yes')
  const last = await one.say('yes')
  expect(last.keys).toContain('form.received')
  expect(await titles(one)).toEqual({ [EMMAS_ORDER]: 'Alder Tools Ltd', [OTHER]: 'Rowan Tools Ltd' })
})

it('asks the second buyer for what was told of the first alone', async () => {
  const one = await withTwoOrders()
  await one.say(`general fapiao: ${EMMAS_ORDER} for Alder Tools Ltd, ${OTHER} for Rowan Tools Ltd`)
  await one.say('91310115MA1K46953Y')
  await one.say('pick-up by Ida Holm, 13900007011')
  const { keys } = await one.say('yes')
  expect(keys).toEqual(expect.arrayContaining(['form.received', 'form.next_one', 'ask.tax_id']))
  await one.say('none')
  await one.say('yes')
  expect(await titles(one)).toEqual({ [EMMAS_ORDER]: 'Alder Tools Ltd', [OTHER]: 'Rowan Tools Ltd' })
})

it('takes one of them out for another title at the summary', async () => {
  const one = await withTwoOrders()
  await one.say(`${EMMAS_ORDER} and ${OTHER}: general, Alder Tools Ltd, no tax ID, pick-up by Ida Holm 13900007011`)
  await one.say(`the title for ${OTHER} should be Rowan Tools Ltd`)
  await one.say('yes')
  await one.say('none')
  await one.say('yes')
  expect(await titles(one)).toEqual({ [EMMAS_ORDER]: 'Alder Tools Ltd', [OTHER]: 'Rowan Tools Ltd' })
})

it('stays one request each with the same details where only the orders are several', async () => {
  const one = await withTwoOrders()
  await one.say(`${EMMAS_ORDER} for our office and ${OTHER} for the branch: both general, Alder Tools Ltd, no tax id`)
  await one.say('pick-up by Ida Holm, 13900007011')
  await one.say('yes')
  expect(await titles(one)).toEqual({ [EMMAS_ORDER]: 'Alder Tools Ltd', [OTHER]: 'Alder Tools Ltd' })
})

async function methods(one: Customer): Promise<Record<string, string>> {
  return Object.fromEntries((await one.requests()).map(({ orderId, delivery }) => [orderId, delivery.method]))
}

it.each([
  `${EMMAS_ORDER} and ${OTHER}, both general, Alder Tools Ltd, no tax ID. The first goes by Yunda to Ida Holm, 13900007011, 8 Zhongshan Road, Ningbo. The second I will pick up myself.`,
  `${EMMAS_ORDER} och ${OTHER}: allmän fapiao, Alder Tools Ltd, inget skattenummer. Den första skickas med Yunda till Ida Holm, 13900007011, 8 Zhongshan Road, Ningbo. Den andra hämtar vi.`,
  `订单${EMMAS_ORDER}和${OTHER}，普票，抬头都是Alder Tools Ltd，没有税号。第一张韵达寄何艾达 13900007011，宁波市海曙区中山西路8号；第二张我自取`,
])('tells them apart by their places: %s', async (told) => {
  const one = await withTwoOrders()
  await one.say(told)
  await one.say('yes')
  await one.say('yes')
  expect(await methods(one)).toEqual({ [EMMAS_ORDER]: 'yunda', [OTHER]: 'pickup' })
})

it.each([
  `${EMMAS_ORDER} and ${OTHER}: general, Alder Tools Ltd, no tax ID. First of all thanks. Yunda to Ida Holm, 13900007011, the second floor, 8 Zhongshan Road, Ningbo`,
  `${EMMAS_ORDER}和${OTHER}，普票，抬头宁波第二中学，无税号，韵达寄何芳 13900007011，宁波市海曙区第一医院路8号`,
])('no place of a list in a name or an address: %s', async (told) => {
  const one = await withTwoOrders()
  await one.say(told)
  await one.say('yes')
  expect(await methods(one)).toEqual({ [EMMAS_ORDER]: 'yunda', [OTHER]: 'yunda' })
})
