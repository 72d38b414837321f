// Loads what a page's decision looks at, and remembers what was looked at, so that the commit can stand on all of it.
import type { Doc, Expectation, Store } from '../ports.js'
import type { Collection } from '../records/collections.js'
import type { Snapshot } from '../snapshot.js'
import { activationLimit } from './ask-activation.js'
import { registrationLimit, type Wish } from './register.js'

export type Sought = {
  /** Single records, by collection and id. */
  records?: [Collection, string][]
  /** Everything that belongs to these addresses. */
  addresses?: string[]
  /** Orders with the requests made for them. */
  orderIds?: string[]
}

export type Gathered = { snapshot: Snapshot; read: Expectation[] }

const OF_AN_ADDRESS: [Collection, string][] = [
  ['tokens', 'address'],
  ['sessions', 'address'],
  ['proofs', 'address'],
  ['orders', 'address'],
  ['requests', 'address'],
  ['drafts', 'address'],
  ['tickets', 'address'],
  ['moves', 'to'],
]

export async function gather(store: Store, { records = [], addresses = [], orderIds = [] }: Sought): Promise<Gathered> {
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
    ...orderIds.map((id): [Collection, string] => ['orders', id]),
  ]
  for (const [collection, id] of single) note(collection, id, await store.get(collection, id))
  for (const address of addresses) {
    for (const [collection, index] of OF_AN_ADDRESS) {
      for (const doc of await store.find(collection, index, address)) note(collection, doc.id, doc)
    }
  }
  for (const id of orderIds) {
    for (const doc of await store.find('requests', 'orderId', id)) note('requests', doc.id, doc)
  }
  return { snapshot: { docs }, read: [...read.values()] }
}

/** An account with what its owner may see: his own things, and orders that others opened to him. */
export async function soughtForAccount(store: Store, address: string): Promise<Sought> {
  const account = await store.get('accounts', address)
  return { addresses: [address], orderIds: account?.value.approvedOrderIds ?? [] }
}

/** Everything that a registration may touch: the order, its owner, and whoever registered for it before. */
export async function soughtForRegistration(store: Store, wish: Wish, askerKey: string): Promise<Sought> {
  const order = await store.get('orders', wish.orderId)
  const others = await store.find('accounts', 'orderId', wish.orderId)
  return {
    addresses: [wish.address, ...(order && order.value.address !== wish.address ? [order.value.address] : [])],
    records: [
      ['orders', wish.orderId],
      ['limits', registrationLimit(wish.orderId)],
      ['limits', activationLimit(wish.address)],
      ['limits', askerKey],
      ...others.map((doc): [Collection, string] => ['accounts', doc.id]),
    ],
  }
}
