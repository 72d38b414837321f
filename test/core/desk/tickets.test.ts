import { afterEach, beforeEach, expect, it } from 'vitest'
import { deliverDue } from '../../../core/deliver.js'
import { mailFailedChats } from '../../../core/notices/mail-failed-chats.js'
import type { Ticket } from '../../../core/records/ledger.js'
import { tick } from '../../../core/tick.js'
import type { Turn } from '../../../core/turn.js'
import { openWorld, type World } from '../../world/world.js'
import { deskOf, sendsDue, type TestDesk } from './desk.js'

let world: World
let desk: TestDesk
let count = 0

beforeEach(async () => {
  world = await openWorld()
  desk = deskOf(world)
})
afterEach(() => world.close())

const REFERENCE = { channelId: 'test' }

async function says(text: string) {
  count += 1
  const turn: Turn = {
    id: `chat:${count}`,
    channel: 'chat',
    conversation: 'chat:c',
    kind: 'message',
    sender: { user: 'chat:1', assurance: 'anonymous' },
    audience: 'private',
    text,
    attachments: [],
    reference: REFERENCE,
    now: world.clock.now(),
  }
  const { replies } = await world.assistant.receive(turn)
  await world.assistant.markSent(replies.map(({ send }) => send.id))
  return replies
}

async function onlyTicket(): Promise<Ticket> {
  const [ticket] = JSON.parse((await desk('ticket list --all --json')).output)
  return ticket
}

it('an answer reaches the chat, the reply comes back to the ticket, and the bot is silent until it is closed', async () => {
  expect(await says('I want to talk to a human being please')).toHaveLength(1)
  const { id } = await onlyTicket()
  expect(await desk(`ticket answer ${id} "Which order is it?"`)).toMatchObject({ exitCode: 0 })
  const [sent] = await sendsDue(world)
  expect(sent?.to).toMatchObject({ channel: 'chat', conversation: 'chat:c', reference: REFERENCE })
  expect(JSON.stringify(sent)).toContain('Which order is it?')

  expect(await says('It is 2100449871')).toEqual([])
  const answered = await onlyTicket()
  expect(answered.state).toBe('open')
  expect(answered.lines.slice(1).map(({ by, text }) => [by, text])).toEqual([
    ['staff', 'Which order is it?'],
    ['customer', 'It is 2100449871'],
  ])

  await desk(`ticket close ${id}`)
  // He has spoken with a person, so he hears that the person has gone, whoever spoke last.
  expect((await sendsDue(world)).at(-1)?.id).toContain(`ticket:${id}:closed`)
  expect(await says('hello')).toHaveLength(1)
  expect((await onlyTicket()).lines).toHaveLength(3)
})

it('the bot answers again when no person has for a week', async () => {
  await says('I want to talk to a human being please')
  await desk(`ticket answer ${(await onlyTicket()).id} "One moment"`)
  world.clock.advance(7 * 86_400_000 + 1)
  expect(await says('hello')).toHaveLength(1)
})

it('what a chat does not take is mailed once, where the address is known', async () => {
  await says('I want to talk to a human being please')
  const ticket = await onlyTicket()
  const value = { ...ticket, address: 'tom.hale@brightwell.example' }
  await world.store.commit({ expect: [], changes: [{ op: 'put', collection: 'tickets', id: ticket.id, value }] })
  await desk(`ticket answer ${ticket.id} "We have found it"`)
  const refuses = { deliver: async () => ({ result: 'never', reason: 'blocked' }) as const }
  await deliverDue({ ...world, couriers: { chat: refuses }, outgoing: world.assistant.outgoing })
  const chores = { ...world, knowledge: () => world.knowledge, onSends() {} }
  expect(await tick(chores, [mailFailedChats])).toBe(1)
  expect(await tick(chores, [mailFailedChats])).toBe(0)
  const [letter] = await sendsDue(world)
  expect(letter).toMatchObject({ id: `ticket:${ticket.id}:2:mail`, to: { channel: 'mail', address: value.address } })
})

it('a ticket is handed to somebody', async () => {
  await says('I want to talk to a human being please')
  const { id } = await onlyTicket()
  await desk(`ticket assign ${id} --to "Li Lei"`)
  expect((await onlyTicket()).assignee).toBe('Li Lei')
  expect(await desk('ticket close T-NONE')).toMatchObject({ exitCode: 1 })
})
