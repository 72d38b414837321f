// What staff wrote and a chat did not take goes out by mail, where an address is known. Other notices go by mail anyway.

import { queued } from '../conversation/sends.js'
import { ticketLetterTo } from '../desk/answer-ticket.js'
import { DAY_MS } from '../limits.js'
import type { Send } from '../outcome.js'
import type { Chore } from '../tick.js'

/** Sends of one day that are looked through; more would hold up the other chores. */
const PAGE = 10_000

/** `ticket:<ticket>:<n>` */
function ticketOf(send: Send): string | undefined {
  const [kind, id] = send.id.split(':')
  return kind === 'ticket' && send.to.channel !== 'mail' ? id : undefined
}

export const mailFailedChats: Chore = async function* mailFailedChats({ store, now }) {
  const from = new Date(Date.parse(now) - DAY_MS).toISOString()
  for (const { value } of await store.range('outbox', 'sentAt', { from, limit: PAGE })) {
    const ticketId = value.status === 'failed' ? ticketOf(value.send) : undefined
    const ticket = ticketId === undefined ? undefined : (await store.get('tickets', ticketId))?.value
    const id = `${value.send.id}:mail`
    if (!ticket?.address || (await store.get('outbox', id))) continue
    const to = ticketLetterTo(ticket, ticket.address)
    const note = { kind: 'text' as const, message: { key: 'notice.ticket.failed' } }
    const reply = { ...value.send.reply, blocks: [...value.send.reply.blocks, note] }
    yield { expect: [{ collection: 'outbox', id, rev: 0 }], changes: [queued({ ...value.send, id, to, reply }, now)] }
  }
}
