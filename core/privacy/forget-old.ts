// Retention: what has served its purpose is removed (PIPL articles 19 and 47; domain.md B8).
import { DAY_MS } from '../limits.js'
import type { Doc } from '../ports.js'
import type { Change, Collection } from '../records/collections.js'
import type { Chore } from '../tick.js'

/** Collection, index that dates its records, days kept. Fapiao records are not here: the law keeps them for years. */
const KEPT: [Collection, string, number][] = [
  ['challenges', 'expiresAt', 1],
  ['tokens', 'expiresAt', 30],
  ['turns', 'at', 180],
  ['outbox', 'sentAt', 180],
  ['conversations', 'updatedAt', 180],
  ['unknown', 'at', 180],
  ['letters', 'receivedAt', 180],
]

const PAGE = 200

export const forgetOld: Chore = async function* forgetOld({ store, now }) {
  for (const [collection, index, days] of KEPT) {
    const before = new Date(Date.parse(now) - days * DAY_MS).toISOString()
    const old: Doc<unknown>[] = await store.range(collection, index, { to: before, limit: PAGE })
    if (old.length === 0) continue
    yield {
      expect: old.map(({ id, rev }) => ({ collection, id, rev })),
      changes: old.map(({ id }): Change => ({ op: 'delete', collection, id })),
    }
  }
}
