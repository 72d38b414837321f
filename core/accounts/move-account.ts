// Everything of an account goes over to another address: what names the address is written again.
import type { Change, Collection, RecordOf } from '../records/collections.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import type { Occasion } from './occasion.js'

export type Way = { from: string; to: string }

type Addressed = 'requests' | 'proofs' | 'tickets' | 'drafts'

function rewrite<C extends Addressed>(occasion: Occasion, collection: C, { from, to }: Way): Change[] {
  return recordsWhere(occasion.snapshot, collection, (value) => value.address === from).map(
    ({ id, value }) => ({ op: 'put', collection, id, value: { ...value, address: to } }) as Change,
  )
}

/** Records whose id is the address. */
function rename<C extends 'passwords' | 'titles' | 'drafts'>(
  occasion: Occasion,
  collection: C,
  { from, to }: Way,
): Change[] {
  const value: RecordOf<C> | undefined = recordOf(occasion.snapshot, collection, from)
  if (value === undefined) return []
  const moved = collection === 'drafts' ? { ...value, address: to } : value
  return [{ op: 'delete', collection, id: from }, { op: 'put', collection, id: to, value: moved } as Change]
}

/** Its orders stay found under the address they were paid with, and that address leads to the account from now on. */
function moveOrders(occasion: Occasion, { from, to }: Way): Change[] {
  return recordsWhere(occasion.snapshot, 'orders', (order) => order.address === from).map(({ id, value }) => {
    const { paidWith = from, ...order } = value
    const isBack = paidWith === to
    return { op: 'put', collection: 'orders', id, value: { ...order, address: to, ...(isBack ? {} : { paidWith }) } }
  })
}

function moveSignposts(occasion: Occasion, { from, to }: Way): Change[] {
  const older = recordsWhere(occasion.snapshot, 'moves', (move) => move.to === from)
  return [
    { op: 'delete', collection: 'moves', id: to },
    ...older
      .filter(({ id }) => id !== to)
      .map(({ id, value }): Change => ({ op: 'put', collection: 'moves', id, value: { ...value, to } })),
    { op: 'put', collection: 'moves', id: from, value: { to, at: occasion.now } },
  ]
}

const dropped = (occasion: Occasion, collection: Extract<Collection, 'sessions'>, address: string): Change[] =>
  recordsWhere(occasion.snapshot, collection, (value) => value.address === address).map(({ id }) => ({
    op: 'delete',
    collection,
    id,
  }))

/** Links that were mailed die with the address; only the ways to take a change back go along. */
function moveLinks(occasion: Occasion, { from, to }: Way): Change[] {
  return recordsWhere(occasion.snapshot, 'tokens', (token) => token.address === from).map(
    ({ id, value }): Change =>
      value.purpose === 'undo_address'
        ? { op: 'put', collection: 'tokens', id, value: { ...value, address: to } }
        : { op: 'delete', collection: 'tokens', id },
  )
}

export function moveAccount(occasion: Occasion, way: Way): Change[] {
  const account = recordOf(occasion.snapshot, 'accounts', way.from)
  if (!account) return []
  return [
    { op: 'delete', collection: 'accounts', id: way.from },
    { op: 'put', collection: 'accounts', id: way.to, value: { ...account, address: way.to } },
    ...rename(occasion, 'passwords', way),
    ...rename(occasion, 'titles', way),
    ...rewrite(occasion, 'drafts', way),
    ...rename(occasion, 'drafts', way),
    ...rewrite(occasion, 'requests', way),
    ...rewrite(occasion, 'proofs', way),
    ...rewrite(occasion, 'tickets', way),
    ...moveOrders(occasion, way),
    ...moveSignposts(occasion, way),
    ...moveLinks(occasion, way),
    ...dropped(occasion, 'sessions', way.from),
  ]
}
