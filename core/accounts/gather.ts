// Loads what a page's decision looks at, and remembers what was looked at, so that the commit can stand on all of it.
import { OWN_RECORDS } from '../limits.js'
import type { Doc, Expectation, Store } from '../ports.js'
import type { Collection } from '../records/collections.js'
import type { Snapshot } from '../snapshot.js'

export type Sought = {
  /** Single records, by collection and id. */
  records?: [Collection, string][]
  /** Everything that belongs to these addresses. */
  addresses?: string[]
}

export type Gathered = { snapshot: Snapshot; read: Expectation[] }

const OF_AN_ADDRESS: [Collection, string][] = [
  ['tokens', 'address'],
  ['sessions', 'address'],
  ['proofs', 'address'],
  ['orders', 'address'],
  ['requests', 'address'],
]

export async function gather(store: Store, { records = [], addresses = [] }: Sought): Promise<Gathered> {
  const docs = new Map<string, Doc<unknown>>()
  const read = new Map<string, Expectation>()
  const note = (collection: Collection, id: string, doc: Doc<unknown> | undefined) => {
    if (doc) docs.set(`${collection}/${id}`, doc)
    read.set(`${collection}/${id}`, { collection, id, rev: doc?.rev ?? 0 })
  }
  const single: [Collection, string][] = [
    ...records,
    ...addresses.flatMap((address): [Collection, string][] => [
      ['accounts', address],
      ['passwords', address],
      ['titles', address],
    ]),
  ]
  for (const [collection, id] of single) note(collection, id, await store.get(collection, id))
  for (const address of addresses) {
    for (const [collection, index] of OF_AN_ADDRESS) {
      for (const doc of await store.find(collection, index, address, OWN_RECORDS)) note(collection, doc.id, doc)
    }
  }
  return { snapshot: { docs }, read: [...read.values()] }
}
