// Carries out erasures: after the last letters to the person have left, everything goes, from the disk as well.
import { ERASURE_WAITS_AT_MOST_MS } from '../limits.js'
import type { Doc, Expectation, Store } from '../ports.js'
import type { Erasure } from '../records/erasure.js'
import type { Chore } from '../tick.js'
import { type Belongings, belongingsIn, findBelongings } from './belongings.js'
import { eraseChanges } from './erase.js'
import type { FileKeeping } from './file-keeping.js'

function hasUnsent(belongings: Belongings): boolean {
  return belongingsIn(belongings, 'outbox').some((doc) => doc.value.status === 'due')
}

/**
 * The files that staff attached for sending. Tax law keeps the record of an issued Fapiao, not this copy: the Fapiao
 * itself lies where it was issued. A file that another person was sent as well stays.
 */
async function attachedTo(store: Store, belongings: Belongings): Promise<string[]> {
  const own = belongingsIn(belongings, 'requests')
  const hashes = new Set(own.flatMap(({ value }) => (value.attachments ?? []).map(({ sha256 }) => sha256)))
  if (hashes.size === 0) return []
  const ownIds = new Set(own.map(({ id }) => id))
  for await (const docs of store.walk('requests', 'dueOn')) {
    const others = docs.filter(({ id }) => !ownIds.has(id))
    for (const { value } of others) for (const { sha256 } of value.attachments ?? []) hashes.delete(sha256)
  }
  return [...hashes]
}

type Asked = { doc: Doc<Erasure>; address: string; now: string }

async function* erase(store: Store, files: FileKeeping, { doc, address, now }: Asked) {
  const belongings = await findBelongings(store, address)
  const waitedMs = Date.parse(now) - Date.parse(doc.value.askedAt)
  if (hasUnsent(belongings) && waitedMs < ERASURE_WAITS_AT_MOST_MS) return
  await files.letters.forget(address)
  await files.attachments.forget(await attachedTo(store, belongings))
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

export function eraseAsked(files: FileKeeping): Chore {
  return async function* eraseAsked({ store, now }) {
    for (const doc of await store.find('erasures', 'open', 'yes')) {
      const { address } = doc.value
      if (address !== undefined) yield* erase(store, files, { doc, address, now })
    }
  }
}
