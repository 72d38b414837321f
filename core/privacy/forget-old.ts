// Retention: what has served its purpose is removed (PIPL articles 19 and 47; domain.md B8).
import { DAY_MS } from '../limits.js'
import type { Doc } from '../ports.js'
import type { Change, Collection } from '../records/collections.js'
import type { Chore } from '../tick.js'
import type { LetterKeeping } from './file-keeping.js'
import type { Retention } from './retention.js'

/** Collection, index that dates its records, days kept after that. */
function kept({ conversations, tickets }: Retention): [Collection, string, number][] {
  return [
    ['challenges', 'expiresAt', 1],
    ['sessions', 'expiresAt', 1],
    // No budget looks back further than a day.
    ['limits', 'lastAt', 2],
    ['proofs', 'until', 1],
    // Somebody who opens a dead link is still told what has become of it.
    ['tokens', 'expiresAt', 30],
    ['turns', 'at', conversations],
    ['outbox', 'sentAt', conversations],
    ['conversations', 'updatedAt', conversations],
    ['unknown', 'at', conversations],
    ['letters', 'receivedAt', conversations],
    ['tickets', 'closed', tickets],
  ]
}

const PAGE = 200

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * DAY_MS).toISOString()
}

export function forgetOld(retention: Retention, letters: LetterKeeping): Chore {
  return async function* forgetOld({ store, now }) {
    await letters.forgetBefore(daysBefore(now, retention.letters))
    for (const [collection, index, days] of kept(retention)) {
      const range = { to: daysBefore(now, days), limit: PAGE }
      const old: Doc<unknown>[] = await store.range(collection, index, range)
      if (old.length === 0) continue
      yield {
        expect: old.map(({ id, rev }) => ({ collection, id, rev })),
        changes: old.map(({ id }): Change => ({ op: 'delete', collection, id })),
      }
    }
  }
}
