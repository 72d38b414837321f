import { expect, test } from 'vitest'
import { markFailed } from '../../../core/outbox.js'
import type { Send } from '../../../core/outcome.js'
import { openWorld, type World } from '../../world/world.js'
import { deskOf } from '../desk/desk.js'

const LI_NA = 'li.na@lanhai.example'
const CHAT = 'chat:test:li'

const letterTo = (address: string): Send => ({
  id: `request:FR-2026-00001:issued:${address}`,
  kind: 'notice',
  to: { channel: 'mail', conversation: `mail:${address}`, address, reference: {} },
  lang: 'zh',
  reply: {
    blocks: [{ kind: 'text', message: { key: 'notice.ticket.intro', values: { ticket: 'secret' } } }],
    choices: [],
  },
  about: { orderIds: [], requestIds: ['FR-2026-00001'] },
})

async function fail(world: World, address: string): Promise<void> {
  const send = letterTo(address)
  const now = world.clock.now()
  const value = { send, status: 'sent' as const, dueAt: now, sentAt: now, attempts: 1 }
  await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'outbox', id: send.id, value }] })
  const doc = await world.store.get('outbox', send.id)
  if (doc) await markFailed(world.store, doc, 'bounced_5.1.1', now)
}

async function openChat(world: World, until: string): Promise<void> {
  const now = world.clock.now()
  const talk = {
    channel: 'chat' as const,
    user: CHAT,
    lang: 'sv' as const,
    misses: 0,
    provenFor: [LI_NA],
    reference: {},
    updatedAt: now,
  }
  await world.store.commit({
    expect: [],
    changes: [
      { op: 'put', collection: 'conversations', id: CHAT, value: talk },
      { op: 'put', collection: 'proofs', id: CHAT, value: { address: LI_NA, provenAt: now, until } },
    ],
  })
}

async function chatSends({ store }: World): Promise<Send[]> {
  const sends: Send[] = []
  for await (const { value } of store.all('outbox')) if (value.send.to.channel === 'chat') sends.push(value.send)
  return sends
}

test('a letter that came back is told in the customer’s chat, in its language and without what it said', async () => {
  const world = await openWorld()
  await openChat(world, '2027-01-01T00:00:00.000Z')
  await fail(world, LI_NA)
  const [notice, ...others] = await chatSends(world)
  expect(others).toEqual([])
  expect(notice).toMatchObject({ kind: 'notice', lang: 'sv', to: { conversation: CHAT } })
  expect(JSON.stringify(notice)).toContain('notice.undelivered')
  expect(JSON.stringify(notice)).not.toContain('secret')
  await world.close()
})

test('a chat that is not proven any more hears nothing', async () => {
  const world = await openWorld()
  await openChat(world, world.clock.now())
  await fail(world, LI_NA)
  expect(await chatSends(world)).toEqual([])
  await world.close()
})

test('staff sees it at the desk: one ticket for an address, open again where it had been closed', async () => {
  const world = await openWorld()
  const desk = deskOf(world)
  await fail(world, LI_NA)
  await fail(world, LI_NA)
  const listed = JSON.parse((await desk('ticket list --json')).output) as {
    id: string
    reason: string
    lines: object[]
  }[]
  const tickets = listed.filter(({ reason }) => reason === 'letter_undelivered')
  expect(tickets).toHaveLength(1)
  expect(tickets[0]?.lines).toHaveLength(2)
  expect(JSON.stringify(tickets)).toContain('FR-2026-00001 bounced_5.1.1')
  await world.close()
})

test('a stranger’s dead address costs nobody any time', async () => {
  const world = await openWorld()
  await fail(world, 'robot@nowhere.example')
  expect((await world.store.get('outbox', letterTo('robot@nowhere.example').id))?.value.status).toBe('failed')
  expect((await deskOf(world)('ticket list --json')).output).not.toContain('letter_undelivered')
  await world.close()
})
