// What can still be done with a request that was handed in: corrected after a rejection, returned, changed by ticket.
import { afterEach, expect, it } from 'vitest'
import type { FapiaoRequest } from '../../../../core/records/request.js'
import { move } from '../../../../core/requests/states.js'
import { type Customer, customer, EMMAS_ORDER } from './customer.js'
import { CARD } from './fields-to-try.js'

let emma: Customer | undefined

afterEach(async () => {
  await emma?.leave()
  emma = undefined
})

async function handedIn(card: Record<string, string> = {}): Promise<{ one: Customer; request: FapiaoRequest }> {
  const one = await customer()
  emma = one
  await one.card({ ...CARD, orders: EMMAS_ORDER, ...card })
  await one.say('yes')
  const [request] = await one.requests()
  if (!request) throw new Error('nothing was handed in')
  return { one, request }
}

async function staffMoves(one: Customer, request: FapiaoRequest, to: FapiaoRequest['state']): Promise<void> {
  const step = {
    to,
    mover: 'staff',
    by: 'Wang',
    at: one.world.clock.now(),
    comment: 'the tax ID is not this company',
  } as const
  const moved = move(request, step)
  if (!moved.ok) throw new Error(moved.code)
  const change = { op: 'put', collection: 'requests', id: request.id, value: moved.request } as const
  await one.world.store.commit({ expect: [], changes: [change] })
}

it('is corrected and handed in again under its number after a rejection, and staff see both', async () => {
  const { one, request } = await handedIn()
  await staffMoves(one, request, 'rejected')
  await one.wait(1)
  const opened = await one.say(`The tax ID of ${request.id} is 9144030071526726XG`)
  expect(opened.keys).toContain('form.amend.rejected')
  await one.say('yes')
  const [corrected, ...others] = await one.requests()
  expect(others).toEqual([])
  expect(corrected).toMatchObject({ id: request.id, state: 'submitted', taxId: '9144030071526726XG' })
  expect(corrected?.history.map(({ state }) => state)).toEqual(['submitted', 'rejected', 'submitted'])
  expect(corrected && corrected.dueOn > request.dueOn).toBe(true)
})

it('is not changed in place once work has begun: what should be different goes to the ticket', async () => {
  const { one, request } = await handedIn()
  await staffMoves(one, request, 'processing')
  await one.say(`change the phone of ${request.id} to 13912345678`)
  const [ticket] = await one.tickets()
  expect(ticket?.lines.map(({ text }) => text).join()).toContain('13912345678')
  expect((await one.requests())[0]?.delivery.phone).toBe(CARD.phone)
})

it('tells a company that has deducted a special paper Fapiao to keep it and file the red-letter form', async () => {
  const { one, request } = await handedIn()
  await staffMoves(one, request, 'issued')
  const { keys } = await one.say(`The title of ${request.id} must be changed; we have deducted it already`)
  expect(keys).toContain('form.return.booked_special')
  expect(keys).toContain('form.return.booked_hours')
  expect(keys).not.toContain('form.return.ask_booked')
})

it('asks a person, who books nothing, only to send it back', async () => {
  const personal = { fapiao_type: 'general', title_type: 'personal', title: 'Emma Berg', tax_id: '' }
  const { one, request } = await handedIn(personal)
  await staffMoves(one, request, 'issued')
  const { keys } = await one.say(`Please change the title of ${request.id}`)
  expect(keys).toContain('form.return.general')
  expect(keys).not.toContain('form.return.ask_booked')
})

it('takes the answer about booking by button, and tells of the 72 hours', async () => {
  const { one, request } = await handedIn({ fapiao_type: 'general' })
  await staffMoves(one, request, 'issued')
  const { actions } = await one.say(`Please change the title of ${request.id}`)
  expect(actions).toContain('request.booked:yes')
  const { keys } = await one.press('request.booked:yes')
  expect(keys).toContain('form.return.booked_hours')
  const [ticket] = await one.tickets()
  expect(ticket?.lines).toHaveLength(2)
})

it.each([
  ['oh no, the address should be 4 Hengshan Road, Shanghai', { address: '4 Hengshan Road, Shanghai' }],
  ['sorry, the phone ends in 25', { phone: '13900007025' }],
  ['the house number must be 8', { address: '8 Hengshan Road, Shanghai' }],
  ['husnumret ska vara 8', { address: '8 Hengshan Road, Shanghai' }],
])('is corrected right after it was handed in by "%s", as before', async (said, delivery) => {
  const { one } = await handedIn({ method: 'yunda', phone: '13900007024', address: '2 Hengshan Road, Shanghai' })
  const { keys } = await one.say(said)
  expect(keys).toContain('form.amend.open')
  // That somebody else paid was told before.
  expect(keys).not.toContain('form.other_payer')
  await one.say('yes')
  const [request] = await one.requests()
  expect(request?.delivery).toMatchObject(delivery)
})
