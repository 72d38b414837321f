// Small valid records for tests of the store, and the commits that write them.
import type { Commit, Doc, Store } from '../core/ports.js'
import type { Change, Collection, RecordOf } from '../core/records/collections.js'

export function order(id: string, fields: Partial<RecordOf<'orders'>> = {}): RecordOf<'orders'> {
  return {
    id,
    address: 'li@example.com',
    payer: '示例科技有限公司',
    amountFen: 109_900,
    paidAt: '2026-03-02T02:00:00.000Z',
    description: 'Office 365 E3',
    importedAt: '2026-03-05T02:00:00.000Z',
    ...fields,
  }
}

export function request(id: string, fields: Partial<RecordOf<'requests'>> = {}): RecordOf<'requests'> {
  return {
    id,
    orderId: `A-${id}`,
    address: 'li@example.com',
    state: 'submitted',
    history: [{ state: 'submitted', at: '2026-03-06T02:00:00.000Z', by: 'customer' }],
    fapiaoType: 'special',
    titleType: 'enterprise',
    title: '示例科技有限公司',
    taxId: '91310115MA1K35QH0X',
    registeredAddress: '上海市浦东新区示例路1号',
    registeredPhone: '021-55550100',
    bankName: '示例银行上海分行',
    bankAccount: '1001200300400500',
    delivery: { method: 'yunda', recipient: '李雷', phone: '13800138000', address: '上海市浦东新区示例路1号' },
    needsReview: [],
    dueOn: '2026-03-10',
    ...fields,
  }
}

export function turn(at: string): RecordOf<'turns'> {
  return { conversation: 'chat:u1', at, intents: ['faq.how_to_apply'], assurance: 'anonymous', sendIds: [] }
}

export function put<C extends Collection>(collection: C, id: string, value: RecordOf<C>): Change {
  return { op: 'put', collection, id, value } as Change
}

export function remove(collection: Collection, id: string): Change {
  return { op: 'delete', collection, id } as Change
}

export function blind(...changes: Change[]): Commit {
  return { expect: [], changes }
}

/** The number kept in a setting; 0 where there is none. */
export function numberIn(doc: Doc<RecordOf<'settings'>> | undefined): number {
  return Number(doc?.value.value ?? 0)
}

/** Reads, adds one and writes, again and again until nobody came between. */
export async function increment(store: Store, id: string): Promise<void> {
  for (;;) {
    const doc = await store.get('settings', id)
    const result = await store.commit({
      expect: [{ collection: 'settings', id, rev: doc?.rev ?? 0 }],
      changes: [put('settings', id, { value: numberIn(doc) + 1 })],
    })
    if (result.ok) return
  }
}

export async function idsOf(store: Store, collection: Collection): Promise<string[]> {
  const ids: string[] = []
  for await (const doc of store.all(collection)) ids.push(doc.id)
  return ids
}
