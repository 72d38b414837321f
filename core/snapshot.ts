// Everything a decision may look at, loaded before it is made.
import { NAMED_RECORDS, OWN_RECORDS } from './limits.js'
import type { Doc, Store } from './ports.js'
import type { Change, Collection, RecordOf } from './records/collections.js'
import { guestDraftId } from './records/draft.js'
import { REQUEST_NUMBER, STOCK_NOTICE } from './records/request-settings.js'

export type Snapshot = {
  docs: ReadonlyMap<string, Doc<unknown>>
}

/** What is to be loaded, besides the conversation. */
export type Wanted = {
  conversation: string
  user: string
  /** Where on the net the person is, as the channel counts places. */
  place?: string | undefined
  /** Addresses that a text names or that the channel vouches for. */
  addresses: string[]
  orderIds: string[]
  requestIds: string[]
}

/** What counts the letters that were asked for in chats from one place. */
export function chatPlaceLimit(place: string): string {
  return `chats_at:${place}`
}

const keyOf = (collection: Collection, id: string) => `${collection}/${id}`

export function docOf<C extends Collection>(
  snapshot: Snapshot,
  collection: C,
  id: string,
): Doc<RecordOf<C>> | undefined {
  return snapshot.docs.get(keyOf(collection, id)) as Doc<RecordOf<C>> | undefined
}

export function recordOf<C extends Collection>(snapshot: Snapshot, collection: C, id: string): RecordOf<C> | undefined {
  return docOf(snapshot, collection, id)?.value
}

/** All loaded records of a collection that fit. */
export function recordsWhere<C extends Collection>(
  snapshot: Snapshot,
  collection: C,
  fits: (value: RecordOf<C>) => boolean,
): Doc<RecordOf<C>>[] {
  const prefix = `${collection}/`
  const found: Doc<RecordOf<C>>[] = []
  for (const [key, doc] of snapshot.docs) {
    if (key.startsWith(prefix) && fits(doc.value as RecordOf<C>)) found.push(doc as Doc<RecordOf<C>>)
  }
  return found
}

/** The revisions that changes are based on: a document that was not there has revision 0. */
export function expectationsOf(snapshot: Snapshot, changes: Change[]) {
  return changes.map(({ collection, id }) => ({
    collection,
    id,
    rev: snapshot.docs.get(keyOf(collection, id))?.rev ?? 0,
  }))
}

type Loader = { docs: Map<string, Doc<unknown>>; store: Store }

async function take<C extends Collection>(loader: Loader, collection: C, id: string): Promise<RecordOf<C> | undefined> {
  const known = loader.docs.get(keyOf(collection, id))
  if (known) return known.value as RecordOf<C>
  const doc = await loader.store.get(collection, id)
  if (doc) loader.docs.set(keyOf(collection, id), doc)
  return doc?.value
}

async function takeAll(loader: Loader, collection: Collection, index: string, value: string): Promise<void> {
  for (const doc of await loader.store.find(collection, index, value, OWN_RECORDS)) {
    loader.docs.set(keyOf(collection, doc.id), doc)
  }
}

/** What is counted for an address: the letters of each kind that went there. */
const COUNTED = ['activation', 'code', 'link_reset_password', 'link_change_address', 'link_export_data']

async function takeAddress(loader: Loader, address: string): Promise<void> {
  const account = await take(loader, 'accounts', address)
  await take(loader, 'passwords', address)
  await take(loader, 'reminders', address)
  for (const collection of ['tokens', 'sessions', 'proofs'] as const) {
    await takeAll(loader, collection, 'address', address)
  }
  for (const kind of COUNTED) await take(loader, 'limits', `${kind}:${address}`)
  await takeAll(loader, 'orders', 'address', address)
  for (const orderId of account?.approvedOrderIds ?? []) {
    if (await take(loader, 'orders', orderId)) await takeAll(loader, 'requests', 'orderId', orderId)
  }
  await takeAll(loader, 'requests', 'address', address)
  await take(loader, 'titles', address)
  await takeAll(loader, 'drafts', 'address', address)
  await takeDraft(loader, address)
}

/** A draft with its orders, and whether somebody has already requested them. */
async function takeDraft(loader: Loader, id: string): Promise<void> {
  const draft = await take(loader, 'drafts', id)
  for (const orderId of draft?.orderIds ?? []) {
    if (await take(loader, 'orders', orderId)) await takeAll(loader, 'requests', 'orderId', orderId)
  }
}

async function takeConversation(loader: Loader, wanted: Wanted): Promise<string[]> {
  const conversation = await take(loader, 'conversations', wanted.conversation)
  const proof = await take(loader, 'proofs', wanted.user)
  const challenge = await take(loader, 'challenges', wanted.user)
  await take(loader, 'limits', `stranger:${wanted.user}`)
  if (wanted.place !== undefined) await take(loader, 'limits', chatPlaceLimit(wanted.place))
  if (conversation?.lastTurn) await take(loader, 'outbox', `${conversation.lastTurn}:0`)
  if (conversation) await takeAll(loader, 'tickets', 'conversation', wanted.conversation)
  const pending = conversation?.pending
  const asked = pending && 'address' in pending && pending.address ? [pending.address] : []
  return [...(proof ? [proof.address] : []), ...(challenge ? [challenge.address] : []), ...asked]
}

/** Told in an earlier turn of a registration that still asks for the address. */
function toldOrders(loader: Loader, { conversation }: Wanted): string[] {
  const { pending } = recordOf({ docs: loader.docs }, 'conversations', conversation) ?? {}
  return pending?.kind === 'register' && pending.orderId ? [pending.orderId] : []
}

/** What a registration for the order touches: its owner, and whoever registered for it before. */
async function takeRegistrations(loader: Loader, orderId: string): Promise<void> {
  await take(loader, 'limits', `register:${orderId}`)
  await takeAll(loader, 'accounts', 'orderId', orderId)
  const order = await take(loader, 'orders', orderId)
  if (!order) return
  await take(loader, 'accounts', order.address)
  await takeAll(loader, 'tokens', 'address', order.address)
}

/** Reads in a fixed order from one store; what is named twice is read once. */
export async function loadSnapshot(store: Store, wanted: Wanted): Promise<Snapshot> {
  const loader: Loader = { docs: new Map(), store }
  const bound = await takeConversation(loader, wanted)
  await takeDraft(loader, guestDraftId(wanted.user))
  for (const setting of [REQUEST_NUMBER, STOCK_NOTICE]) await take(loader, 'settings', setting)
  const addresses = new Set([...bound, ...wanted.addresses.slice(0, NAMED_RECORDS)])
  for (const address of addresses) await takeAddress(loader, address)
  for (const id of wanted.requestIds.slice(0, NAMED_RECORDS)) {
    const request = await take(loader, 'requests', id)
    if (request) await take(loader, 'orders', request.orderId)
    if (request) await take(loader, 'limits', `status:${request.orderId}`)
  }
  for (const id of [...wanted.orderIds, ...toldOrders(loader, wanted)].slice(0, NAMED_RECORDS)) {
    await take(loader, 'limits', `status:${id}`)
    await takeRegistrations(loader, id)
    if (await take(loader, 'orders', id)) await takeAll(loader, 'requests', 'orderId', id)
  }
  return { docs: loader.docs }
}

/** The snapshot as it will be, for what is decided later in the same turn. Revisions stay those of the store. */
export function withChanges(snapshot: Snapshot, changes: Change[]): Snapshot {
  if (changes.length === 0) return snapshot
  const docs = new Map(snapshot.docs)
  for (const change of changes) {
    const key = keyOf(change.collection, change.id)
    if (change.op === 'delete') docs.delete(key)
    else docs.set(key, { id: change.id, rev: docs.get(key)?.rev ?? 0, value: change.value })
  }
  return { docs }
}
