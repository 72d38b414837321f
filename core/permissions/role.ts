// What part a person has in an order or request: his own, opened to him by its owner, or none.
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import { recordOf, recordsWhere, type Snapshot } from '../snapshot.js'
import { type Action, permit, type Role } from './permissions.js'

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

/** The orders with which the proven owner of this address may do it: his own, or also those opened to him. */
export function ordersFor(snapshot: Snapshot, action: Action, address: string): Order[] {
  return recordsWhere(snapshot, 'orders', (order) => mayInOrder(snapshot, action, order, address)).map(
    (doc) => doc.value,
  )
}

export function mayInOrder(
  snapshot: Snapshot,
  action: Action,
  order: Order | undefined,
  address: string | undefined,
): boolean {
  return permit(action, 'proven', roleInOrder(snapshot, order, address)) === 'yes'
}

/** The requests that he may see: his own, and others' for orders that he may use. */
export function visibleRequests(snapshot: Snapshot, address: string): FapiaoRequest[] {
  return recordsWhere(snapshot, 'requests', (request) => maySeeRequest(snapshot, request, address)).map(
    (doc) => doc.value,
  )
}

export function maySeeRequest(snapshot: Snapshot, request: FapiaoRequest | undefined, address: string): boolean {
  return permit('see_progress', 'proven', roleInRequest(snapshot, request, address)) === 'yes'
}
