// A letter to a customer that will never arrive: staff gets a ticket, and the customer is told in the chat that is proven
// to be his. What the letter said is not repeated there: it may hold a code.
import { message } from '../conversation/scene.js'
import { queued } from '../conversation/sends.js'
import { TICKET_LINES } from '../limits.js'
import type { Send } from '../outcome.js'
import type { Commit, Store } from '../ports.js'
import type { Ticket } from '../records/ledger.js'
import { nextChatHour } from './chat-hours.js'

/** The same for one address each time, short enough to be read out. */
function ticketId(address: string): string {
  let hash = 2_166_136_261
  for (const char of `undelivered:${address}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return `T-U${hash.toString(36).toUpperCase().padStart(7, '0').slice(0, 7)}`
}

/** Robots and mistyped strangers are nobody's to write to. */
async function isCustomer(store: Store, address: string): Promise<boolean> {
  if (await store.get('accounts', address)) return true
  return (await store.find('orders', 'address', address)).length > 0
}

type Failure = { send: Send; reason: string; now: string }

async function ticketFor(store: Store, address: string, { send, reason, now }: Failure): Promise<Commit> {
  const id = ticketId(address)
  const known = await store.get('tickets', id)
  const about = [...send.about.requestIds, ...send.about.orderIds]
  const line = { at: now, by: 'assistant' as const, text: [...about, reason].join(' ') }
  const fresh: Ticket = {
    id,
    reason: 'letter_undelivered',
    address,
    conversation: send.to.conversation,
    lang: send.lang,
    state: 'open',
    createdAt: now,
    lines: [],
  }
  const ticket = known?.value ?? fresh
  const value = { ...ticket, state: 'open' as const, lines: [...ticket.lines, line].slice(-TICKET_LINES) }
  return {
    expect: [{ collection: 'tickets', id, rev: known?.rev ?? 0 }],
    changes: [{ op: 'put', collection: 'tickets', id, value }],
  }
}

/** Read one by one: it happens rarely, and chats are not listed by whose they are. */
async function chatNotices(store: Store, address: string, { send, now }: Failure): Promise<Commit> {
  const commit: Commit = { expect: [], changes: [] }
  for await (const { id: key, value } of store.all('conversations')) {
    if (value.channel !== 'chat' || !value.provenFor?.includes(address)) continue
    const proof = (await store.get('proofs', value.user))?.value
    const id = `${send.id}:undelivered:${key}`
    if (proof?.address !== address || proof.until <= now || (await store.get('outbox', id))) continue
    const block = { kind: 'text' as const, message: message('notice.undelivered', { address }) }
    const to = { channel: value.channel, conversation: key, reference: value.reference }
    const notice: Send = { ...send, id, kind: 'notice', to, lang: value.lang, reply: { blocks: [block], choices: [] } }
    commit.expect.push({ collection: 'outbox', id, rev: 0 })
    commit.changes.push(queued(notice, nextChatHour(now)))
  }
  return commit
}

/** What is to be committed together with the failure; nothing where nobody is concerned. */
export async function tellUndelivered(store: Store, failure: Failure): Promise<Commit> {
  const { channel, address } = failure.send.to
  if (channel !== 'mail' || !address || !(await isCustomer(store, address))) return { expect: [], changes: [] }
  const ticket = await ticketFor(store, address, failure)
  const notices = await chatNotices(store, address, failure)
  return { expect: [...ticket.expect, ...notices.expect], changes: [...ticket.changes, ...notices.changes] }
}
