// A letter that the server does not take: tried again with growing pauses, given up after two days, and then told to staff.
import { expect, test } from 'vitest'
import type { Courier } from '../../core/channel.js'
import { deliverDue } from '../../core/deliver.js'
import type { Send } from '../../core/outcome.js'
import type { Delivery } from '../../core/ports.js'
import { openWorld, quiet } from '../world/world.js'
import { deskOf } from './desk/desk.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const LI_NA = 'li.na@lanhai.example'

const SEND: Send = {
  id: 'turn:0',
  kind: 'notice',
  to: { channel: 'mail', conversation: `mail:${LI_NA}`, address: LI_NA, reference: {} },
  lang: 'en',
  reply: { blocks: [{ kind: 'text', message: { key: 'chitchat.greeting' } }], choices: [] },
  about: { orderIds: [], requestIds: ['FR-2026-00001'] },
}

/** When each try came, in milliseconds after the first, while the server says `answer(hours since then)`. */
async function tries(answer: (hours: number) => Delivery) {
  const world = await openWorld()
  const { store, clock, assistant } = world
  const start = Date.parse(clock.now())
  const at: number[] = []
  const courier: Courier = {
    deliver: async () => {
      at.push(Date.parse(clock.now()) - start)
      return answer((at.at(-1) ?? 0) / HOUR_MS)
    },
  }
  const value = { send: SEND, status: 'due' as const, dueAt: clock.now(), attempts: 0 }
  await store.commit({ expect: [], changes: [{ op: 'put', collection: 'outbox', id: SEND.id, value }] })
  const parts = { store, couriers: { mail: courier }, outgoing: assistant.outgoing, clock, log: quiet }
  const entry = async () => (await store.get('outbox', SEND.id))?.value
  while ((await entry())?.status === 'due') {
    await deliverDue(parts)
    clock.advance(MINUTE_MS / 2)
  }
  return { world, at, entry: await entry() }
}

test('is tried again after 30 seconds, then after twice as long each time up to four hours, for two days', async () => {
  const { world, at, entry } = await tries(() => ({ result: 'later', reason: 'smtp_451' }))
  const pauses = at.slice(1).map((each, place) => each - (at[place] ?? 0))
  expect(pauses.slice(0, 4)).toEqual([0.5, 1, 2, 4].map((minutes) => minutes * MINUTE_MS))
  expect(Math.max(...pauses)).toBe(4 * HOUR_MS)
  expect(at.at(-1)).toBeGreaterThan(48 * HOUR_MS)
  expect(at.at(-1)).toBeLessThanOrEqual(52 * HOUR_MS)
  expect(entry).toMatchObject({ status: 'failed', reason: 'smtp_451' })
  expect((await deskOf(world)('ticket list --json')).output).toContain('FR-2026-00001 smtp_451')
  await world.close()
})

test('is tried once where it was refused for good', async () => {
  const { world, at, entry } = await tries(() => ({ result: 'never', reason: 'smtp_550' }))
  expect(at).toEqual([0])
  expect(entry).toMatchObject({ status: 'failed', reason: 'smtp_550' })
  await world.close()
})

test('leaves once, as soon as the server takes it', async () => {
  const { world, at, entry } = await tries((hours) =>
    hours < 5 ? { result: 'later', reason: 'x' } : { result: 'sent' },
  )
  expect(at.filter((each) => each >= 5 * HOUR_MS)).toHaveLength(1)
  expect(entry).toMatchObject({ status: 'sent' })
  await world.close()
})
