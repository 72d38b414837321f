// Which records a mailed link leads to: the link's own, and those of the addresses it was made for.
import type { Sought } from '../../core/accounts/gather.js'
import type { Desk } from './desk.js'

export async function soughtByLink({ parts }: Desk, linkToken: string): Promise<Sought & { addresses: string[] }> {
  const id = parts.secrets.hash(linkToken)
  const token = (await parts.store.get('tokens', id))?.value
  return {
    records: [['tokens', id], ...(token?.orderId ? [['orders', token.orderId] as ['orders', string]] : [])],
    addresses: token ? [token.address, ...(token.otherAddress ? [token.otherAddress] : [])] : [],
  }
}
