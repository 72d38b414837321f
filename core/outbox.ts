// The bookkeeping of sends: marks what has gone out, puts off what could not, gives up with a reason.
import { COMMIT_TRIES, RETRY_FIRST_MS, RETRY_GIVE_UP_MS, RETRY_MAX_MS } from './limits.js'
import { tellUndelivered } from './notices/tell-undelivered.js'
import type { Commit, Delivery, Doc, Store } from './ports.js'
import type { OutboxEntry } from './records/outbox.js'

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString()

/** Rewrites one entry unless it is no longer due; a conflict means that somebody else settled it. */
async function settle(store: Store, doc: Doc<OutboxEntry>, value: OutboxEntry, more = NOTHING_MORE) {
  const { ok } = await store.commit({
    expect: [{ collection: 'outbox', id: doc.id, rev: doc.rev }, ...more.expect],
    changes: [{ op: 'put', collection: 'outbox', id: doc.id, value }, ...more.changes],
  })
  return ok
}

const NOTHING_MORE: Commit = { expect: [], changes: [] }

/** It will never arrive: written down together with what is done about it. */
export async function markFailed(store: Store, doc: Doc<OutboxEntry>, reason: string, now: string): Promise<void> {
  // A conflict may be the ticket's, which somebody is writing on.
  for (let attempt = 0; attempt < COMMIT_TRIES; attempt += 1) {
    const more = await tellUndelivered(store, { send: doc.value.send, reason, now })
    const value = { ...doc.value, status: 'failed' as const, reason, sentAt: doc.value.sentAt ?? now }
    if (await settle(store, doc, value, more)) return
    if ((await store.get('outbox', doc.id))?.rev !== doc.rev) return
  }
}

type SentFacts = { messageId?: string }

/** All of them or, where somebody else settled one meanwhile, none. */
export async function markSent(store: Store, sendIds: string[], now: string, facts: SentFacts = {}) {
  const docs = await Promise.all(sendIds.map((id) => store.get('outbox', id)))
  const due = docs.filter((doc) => doc?.value.status === 'due') as Doc<OutboxEntry>[]
  if (due.length === 0) return { ok: true }
  const { ok } = await store.commit({
    expect: due.map((doc) => ({ collection: 'outbox', id: doc.id, rev: doc.rev })),
    changes: due.map((doc) => ({
      op: 'put',
      collection: 'outbox',
      id: doc.id,
      value: { ...doc.value, ...facts, status: 'sent', sentAt: now, attempts: doc.value.attempts + 1 },
    })),
  })
  return { ok }
}

/** Records what became of one try. `firstDueAt` is when it was first to be sent. */
export async function recordDelivery(
  store: Store,
  doc: Doc<OutboxEntry>,
  delivery: Delivery,
  now: string,
): Promise<void> {
  if (delivery.result === 'sent') {
    await markSent(store, [doc.id], now, delivery.messageId ? { messageId: delivery.messageId } : {})
    return
  }
  const attempts = doc.value.attempts + 1
  const firstDueAt = doc.value.firstDueAt ?? doc.value.dueAt
  const tooLate = later(firstDueAt, RETRY_GIVE_UP_MS) < now
  if (delivery.result === 'never' || tooLate) {
    return markFailed(store, { ...doc, value: { ...doc.value, attempts } }, delivery.reason, now)
  }
  const backOffMs = Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** (attempts - 1))
  const dueAt = later(now, delivery.afterMs ?? backOffMs)
  await settle(store, doc, { ...doc.value, attempts, firstDueAt, dueAt, reason: delivery.reason })
}
