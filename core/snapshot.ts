// Everything a decision may look at, loaded before it is made.
import { NAMED_RECORDS, OWN_RECORDS } from './limits.js'
import type { Doc, Lookup, Store } from './ports.js'
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

/** Loads in rounds: what is found may name more, which is looked up in the next one. */
class Loader {
  readonly docs = new Map<string, Doc<unknown>>()
  readonly #asked = new Set<string>()
  #waiting: { lookup: Lookup; follow: ((found: Doc<unknown>[]) => void) | undefined }[] = []

  /** `then` is told the record, if there is one. */
  take<C extends Collection>(collection: C, id: string, then?: (record: RecordOf<C>) => void): void {
    const found = then && (([doc]: Doc<unknown>[]) => doc && then(doc.value as RecordOf<C>))
    // Whoever asks for the same again may do something else with it.
    if (!found && this.#isAsked(keyOf(collection, id))) return
    this.#waiting.push({ lookup: { collection, id }, follow: found })
  }

  takeAll(collection: Collection, index: string, value: string): void {
    if (this.#isAsked(`${collection}/${index}/${value}`)) return
    this.#waiting.push({ lookup: { collection, index, value, limit: OWN_RECORDS }, follow: undefined })
  }

  async run(store: Store): Promise<void> {
    while (this.#waiting.length > 0) {
      const round = this.#waiting
      this.#waiting = []
      const found = await store.load(round.map(({ lookup }) => lookup))
      for (const [at, { lookup, follow }] of round.entries()) {
        const docs = found[at] ?? []
        for (const doc of docs) this.docs.set(keyOf(lookup.collection, doc.id), doc)
        follow?.(docs)
      }
    }
  }

  #isAsked(key: string): boolean {
    if (this.#asked.has(key)) return true
    this.#asked.add(key)
    return false
  }
}

/** What is counted for an address: the letters of each kind that went there. */
const COUNTED = ['activation', 'code', 'link_reset_password', 'link_change_address', 'link_export_data']

function takeAddress(loader: Loader, address: string): void {
  loader.take('accounts', address, ({ approvedOrderIds }) => takeOrders(loader, approvedOrderIds ?? []))
  loader.take('passwords', address)
  loader.take('reminders', address)
  for (const collection of ['tokens', 'sessions', 'proofs'] as const) loader.takeAll(collection, 'address', address)
  for (const kind of COUNTED) loader.take('limits', `${kind}:${address}`)
  loader.takeAll('orders', 'address', address)
  loader.takeAll('requests', 'address', address)
  loader.take('titles', address)
  loader.takeAll('drafts', 'address', address)
  takeDraft(loader, address)
}

/** Orders, and whether somebody has already requested them. */
function takeOrders(loader: Loader, orderIds: readonly string[]): void {
  for (const orderId of orderIds) loader.take('orders', orderId, () => loader.takeAll('requests', 'orderId', orderId))
}

function takeDraft(loader: Loader, id: string): void {
  loader.take('drafts', id, ({ orderIds }) => takeOrders(loader, orderIds))
}

function takeConversation(loader: Loader, wanted: Wanted): void {
  loader.take('conversations', wanted.conversation, ({ lastTurn, pending }) => {
    if (lastTurn) loader.take('outbox', `${lastTurn}:0`)
    loader.takeAll('tickets', 'conversation', wanted.conversation)
    if (pending && 'address' in pending && pending.address) takeAddress(loader, pending.address)
    // Told in an earlier turn of a registration that still asks for the address.
    if (pending?.kind === 'register' && pending.orderId) takeNamedOrder(loader, pending.orderId)
  })
  loader.take('proofs', wanted.user, ({ address }) => takeAddress(loader, address))
  loader.take('challenges', wanted.user, ({ address }) => takeAddress(loader, address))
  loader.take('limits', `stranger:${wanted.user}`)
  if (wanted.place !== undefined) loader.take('limits', chatPlaceLimit(wanted.place))
}

/** Also what a registration for the order touches: its owner, and whoever registered for it before. */
function takeNamedOrder(loader: Loader, orderId: string): void {
  loader.take('limits', `status:${orderId}`)
  loader.take('limits', `register:${orderId}`)
  loader.takeAll('accounts', 'orderId', orderId)
  loader.take('orders', orderId, ({ address }) => {
    loader.take('accounts', address)
    loader.takeAll('tokens', 'address', address)
    loader.takeAll('requests', 'orderId', orderId)
  })
}

function takeNamedRequest(loader: Loader, requestId: string): void {
  loader.take('requests', requestId, ({ orderId }) => {
    loader.take('orders', orderId)
    loader.take('limits', `status:${orderId}`)
  })
}

export async function loadSnapshot(store: Store, wanted: Wanted): Promise<Snapshot> {
  const loader = new Loader()
  takeConversation(loader, wanted)
  takeDraft(loader, guestDraftId(wanted.user))
  for (const setting of [REQUEST_NUMBER, STOCK_NOTICE]) loader.take('settings', setting)
  for (const address of wanted.addresses.slice(0, NAMED_RECORDS)) takeAddress(loader, address)
  for (const id of wanted.requestIds.slice(0, NAMED_RECORDS)) takeNamedRequest(loader, id)
  for (const id of wanted.orderIds.slice(0, NAMED_RECORDS)) takeNamedOrder(loader, id)
  await loader.run(store)
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
