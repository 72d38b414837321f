// Carries out erasures: after the last letters to the person have left, everything goes, from the disk as well.
import { ERASURE_WAITS_AT_MOST_MS } from '../limits.js'
import type { Doc, Expectation, Store } from '../ports.js'
import type { Erasure } from '../records/erasure.js'
import type { Chore } from '../tick.js'
import { type Belongings, belongingsIn, findBelongings } from './belongings.js'
import { eraseChanges } from './erase.js'
import type { LetterKeeping } from './letter-keeping.js'

function hasUnsent(belongings: Belongings): boolean {
  return belongingsIn(belongings, 'outbox').some((doc) => doc.value.status === 'due')
}

type Asked = { doc: Doc<Erasure>; address: string; now: string }

async function* erase(store: Store, letters: LetterKeeping, { doc, address, now }: Asked) {
  const belongings = await findBelongings(store, address)
  const waitedMs = Date.parse(now) - Date.parse(doc.value.askedAt)
  if (hasUnsent(belongings) && waitedMs < ERASURE_WAITS_AT_MOST_MS) return
  await letters.forget(address)
  const read: Expectation[] = belongings.all.map(({ collection, id, rev }) => ({ collection, id, rev }))
  yield {
    expect: [...read, { collection: 'erasures' as const, id: doc.id, rev: doc.rev }],
    changes: [
      ...eraseChanges(belongings),
      {
        op: 'put' as const,
        collection: 'erasures' as const,
        id: doc.id,
        value: { askedAt: doc.value.askedAt, doneAt: now },
      },
    ],
  }
  // What was deleted stands in the journal until it is folded away.
  await store.compact()
}

export function eraseAsked(letters: LetterKeeping): Chore {
  return async function* eraseAsked({ store, now }) {
    for (const doc of await store.find('erasures', 'open', 'yes')) {
      const { address } = doc.value
      if (address !== undefined) yield* erase(store, letters, { doc, address, now })
    }
  }
}
