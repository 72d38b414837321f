// Which records a mailed link leads to: the link's own, and those of the addresses and the order it was made for.
import type { Sought } from '../../core/accounts/gather.js'
import type { Collection } from '../../core/records/collections.js'
import type { Desk } from './desk.js'

export type SoughtByLink = Sought & { addresses: string[] }

export async function soughtByLink({ parts }: Desk, linkToken: string): Promise<SoughtByLink> {
  const { store, secrets } = parts
  const id = secrets.hash(linkToken)
  const token = (await store.get('tokens', id))?.value
  if (!token) return { records: [['tokens', id]], addresses: [] }
  const { address, otherAddress, orderId } = token
  const ofOrder = orderId === undefined ? [] : await store.find('accounts', 'orderId', orderId)
  const records: [Collection, string][] = [
    ['tokens', id],
    ...(orderId === undefined ? [] : [['orders', orderId] as [Collection, string]]),
    ...ofOrder.map((doc): [Collection, string] => ['accounts', doc.id]),
  ]
  return { records, addresses: [address, ...(otherAddress === undefined ? [] : [otherAddress])] }
}
