// What time tells customers: each once, however often the minute strikes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nextChatHour } from '../../../core/notices/chat-hours.js'
import { remindOfLapsingLinks, remindOfReadyOrders } from '../../../core/notices/reminders.js'
import { tellOverdue } from '../../../core/notices/tell-overdue.js'
import type { Order } from '../../../core/records/order.js'
import { type Chore, tick } from '../../../core/tick.js'
import { openWorld, type World } from '../../world/world.js'
import { sendsDue } from '../desk/desk.js'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const DAY_MS = 86_400_000

/** Commits of two rounds: the second must find nothing to do. */
async function twoRounds(chore: Chore): Promise<number[]> {
  const parts = { ...world, knowledge: () => world.knowledge, onSends() {} }
  return [await tick(parts, [chore]), await tick(parts, [chore])]
}

async function idsDue(): Promise<string[]> {
  return (await sendsDue(world)).map((send) => send.id)
}

it('a late request is told of once, and staff gets a ticket', async () => {
  world.clock.advance(10 * DAY_MS)
  expect(await twoRounds(tellOverdue)).toEqual([1, 0])
  const due = (await world.store.get('requests', 'FR-2026-00005'))?.value.dueOn
  expect(await idsDue()).toEqual([`request:FR-2026-00005:overdue:${due}`])
  const tickets = await world.store.find('tickets', 'state', 'open')
  expect(tickets.map((doc) => doc.value.reason)).toEqual(['overdue'])
})

describe('a reminder', () => {
  const order = (paidAt: string, importedAt: string): Order => ({
    id: '2100470001',
    address: 'kim@acme.example',
    payer: 'Acme',
    amountFen: 100,
    paidAt,
    description: 'Office 365',
    importedAt,
  })

  async function put(value: Order): Promise<void> {
    await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'orders', id: value.id, value }] })
  }

  it('says once that an order can now be requested', async () => {
    await put(order('2026-11-18T01:00:00.000Z', '2026-11-18T02:00:00.000Z'))
    world.clock.advance(3 * DAY_MS)
    await twoRounds(remindOfReadyOrders)
    expect((await idsDue()).filter((id) => id === 'order:2100470001:ready')).toHaveLength(1)
    expect(await twoRounds(remindOfReadyOrders)).toEqual([0, 0])
  })

  it('is not sent for an order whose confirmation said so already', async () => {
    await put(order('2026-11-10T01:00:00.000Z', '2026-11-18T02:00:00.000Z'))
    await twoRounds(remindOfReadyOrders)
    expect(await idsDue()).not.toContain('order:2100470001:ready')
  })

  it('is not sent to whoever does not want any', async () => {
    await put(order('2026-11-18T01:00:00.000Z', '2026-11-18T02:00:00.000Z'))
    const value = { wish: 'off', at: world.clock.now() } as const
    await world.store.commit({
      expect: [],
      changes: [{ op: 'put', collection: 'reminders', id: 'kim@acme.example', value }],
    })
    world.clock.advance(3 * DAY_MS)
    await twoRounds(remindOfReadyOrders)
    expect(await idsDue()).not.toContain('order:2100470001:ready')
  })

  it('says once that an activation link is about to lapse', async () => {
    const address = 'ann.reed@brightwell.example'
    const expiresAt = '2026-11-18T05:00:00.000Z'
    const value = { purpose: 'activate', address, createdAt: '2026-11-17T05:00:00.000Z', expiresAt } as const
    await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'tokens', id: 'hash', value }] })
    expect(await twoRounds(remindOfLapsingLinks)).toEqual([1, 0])
    expect(await idsDue()).toEqual([`activation:${address}:lapsing:${expiresAt}`])
  })
})

it.each([
  ['2026-11-18T13:59:59.000Z', '2026-11-18T13:59:59.000Z'],
  ['2026-11-18T14:00:00.000Z', '2026-11-19T00:00:00.000Z'],
  ['2026-11-18T23:59:59.000Z', '2026-11-19T00:00:00.000Z'],
  ['2026-11-19T00:00:00.000Z', '2026-11-19T00:00:00.000Z'],
])('a chat that would be written to at %s is written to at %s', (now, at) => {
  expect(nextChatHour(now)).toBe(at)
})
