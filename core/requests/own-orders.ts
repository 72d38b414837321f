// A person's own orders and requests, as answers speak of them.
import { beijingDate } from '../calendar/working-days.js'
import { message, type Scene, say } from '../conversation/scene.js'
import { ordersFor } from '../permissions/role.js'
import type { Pending } from '../records/conversation.js'
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import type { Block, Choice } from '../reply.js'
import { recordsWhere } from '../snapshot.js'
import { requestableFrom } from './requestable.js'

export function latestFirst(requests: FapiaoRequest[]): FapiaoRequest[] {
  const since = (request: FapiaoRequest) => request.history.at(-1)?.at ?? ''
  return [...requests].sort((a, b) => (since(a) < since(b) ? 1 : -1))
}

export function ordersWithoutRequest(scene: Scene, address: string): Order[] {
  const requested = new Set(
    recordsWhere(scene.snapshot, 'requests', (request) => request.state !== 'withdrawn').map(
      (doc) => doc.value.orderId,
    ),
  )
  return ordersFor(scene.snapshot, 'see_progress', address).filter((order) => !requested.has(order.id))
}

export function orderBlock(order: Order, now: string): Block {
  const from = requestableFrom(order)
  return from > beijingDate(now)
    ? say('progress.order_too_new', { order: order.id, from: { date: from } })
    : say('progress.order_ready', { order: order.id })
}

/** Told of orders without a request: what is said next of a Fapiao is for them, unless something else is open. */
export function offeredNext({ conversation }: Scene, orders: Order[]): { pending?: Pending } {
  const { pending } = conversation
  const isFree = pending === undefined || pending.kind === 'submitted' || pending.kind === 'offered'
  return isFree && orders.length > 0 ? { pending: { kind: 'offered', orderIds: orders.map(({ id }) => id) } } : {}
}

export function applyFor(order: Order): Choice {
  return { label: message('choice.apply_for', { order: order.id }), action: `do.apply:${order.id}` }
}
