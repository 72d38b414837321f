// A request past its date: the customer is told honestly and once, and staff gets a ticket for it.
import { beijingDate, nextDate } from '../calendar/working-days.js'
import { message } from '../conversation/scene.js'
import { languageOf, talkOf } from '../desk/tell-customer.js'
import type { Doc } from '../ports.js'
import type { Change } from '../records/collections.js'
import type { Ticket } from '../records/ledger.js'
import type { FapiaoRequest } from '../records/request.js'
import { stateBlocks } from '../requests/progress.js'
import { OWED_STATES } from '../requests/states.js'
import type { Chore, ChoreParts } from '../tick.js'
import { type Notice, tell } from './notice.js'

const PAGE = 500

/** Older ones are no news: staff has had their tickets for a month. */
const LOOKS_BACK_DAYS = 30

/** Short enough to be read out, and the same however often this is decided. */
function ticketFor(request: FapiaoRequest, { knowledge, now }: ChoreParts): Omit<Ticket, 'lang'> {
  const hash = knowledge.secrets.hash(`overdue:${request.id}:${request.dueOn}`)
  return {
    id: `T-${hash
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase()
      .slice(0, 8)}`,
    reason: 'overdue',
    address: request.address,
    conversation: `mail:${request.address}`,
    state: 'open',
    createdAt: now,
    lines: [{ at: now, by: 'assistant', text: `${request.id} ${request.dueOn}` }],
  }
}

function noticeOf(request: FapiaoRequest, ticket: Ticket): Notice {
  const values = { request: request.id, order: request.orderId, due: { date: request.dueOn }, ticket: ticket.id }
  return {
    id: `request:${request.id}:overdue:${request.dueOn}`,
    address: request.address,
    lang: ticket.lang,
    about: { orderIds: [request.orderId], requestIds: [request.id] },
    reply: {
      subject: message('notice.overdue.subject', { request: request.id }),
      blocks: [{ kind: 'text', message: message('notice.overdue.text', values) }, ...stateBlocks(request)],
      choices: [],
    },
  }
}

async function commitFor(parts: ChoreParts, doc: Doc<FapiaoRequest>) {
  const { store, now } = parts
  const request = doc.value
  const ticket: Ticket = { ...ticketFor(request, parts), lang: await languageOf(store, request) }
  const notice = noticeOf(request, ticket)
  if (await store.get('outbox', notice.id)) return undefined
  const changes: Change[] = [
    { op: 'put', collection: 'tickets', id: ticket.id, value: ticket },
    ...tell(notice, await talkOf(store, request.conversation), now),
  ]
  const fresh = changes.map(({ collection, id }) => ({ collection, id, rev: 0 }))
  // The request as it was read: work may be finished at this very moment.
  return { expect: [{ collection: 'requests' as const, id: doc.id, rev: doc.rev }, ...fresh], changes }
}

export const tellOverdue: Chore = async function* tellOverdue(parts) {
  const today = beijingDate(parts.now)
  const range = { from: nextDate(today, -LOOKS_BACK_DAYS), to: nextDate(today, -1), limit: PAGE }
  for (const doc of await parts.store.range('requests', 'dueOn', range)) {
    if (!OWED_STATES.has(doc.value.state) || doc.value.address === '') continue
    const commit = await commitFor(parts, doc)
    if (commit) yield commit
  }
}
