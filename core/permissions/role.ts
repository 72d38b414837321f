// What part a person has in an order or request: his own, opened to him by its owner, or none.
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import { recordOf, recordsWhere, type Snapshot } from '../snapshot.js'
import type { Role } from './permissions.js'

function isOpenedTo(snapshot: Snapshot, orderId: string, address: string): boolean {
  return recordOf(snapshot, 'accounts', address)?.approvedOrderIds?.includes(orderId) ?? false
}

export function roleInOrder(snapshot: Snapshot, order: Order | undefined, address: string | undefined): Role {
  if (!order || address === undefined) return 'stranger'
  if (order.address === address) return 'owner'
  return isOpenedTo(snapshot, order.id, address) ? 'colleague' : 'stranger'
}

export function roleInRequest(
  snapshot: Snapshot,
  request: FapiaoRequest | undefined,
  address: string | undefined,
): Role {
  if (!request || address === undefined) return 'stranger'
  if (request.address === address) return 'owner'
  const isForOwnOrder = recordOf(snapshot, 'orders', request.orderId)?.address === address
  return isForOwnOrder || isOpenedTo(snapshot, request.orderId, address) ? 'colleague' : 'stranger'
}

/** The orders that somebody with this address may use, his own and those opened to him. */
export function usableOrders(snapshot: Snapshot, address: string): Order[] {
  return recordsWhere(snapshot, 'orders', (order) => roleInOrder(snapshot, order, address) !== 'stranger').map(
    (doc) => doc.value,
  )
}

/** The requests that he may see: his own, and others' for orders that he may use. */
export function visibleRequests(snapshot: Snapshot, address: string): FapiaoRequest[] {
  return recordsWhere(snapshot, 'requests', (request) => roleInRequest(snapshot, request, address) !== 'stranger').map(
    (doc) => doc.value,
  )
}
