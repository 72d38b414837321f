// A person's own orders and requests, as answers speak of them.
import { beijingDate } from '../calendar/working-days.js'
import { message, type Scene, say } from '../conversation/scene.js'
import { ordersFor } from '../permissions/role.js'
import type { Pending } from '../records/conversation.js'
import { laterDraftId } from '../records/draft.js'
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import type { Block, Choice } from '../reply.js'
import { recordOf, recordsWhere } from '../snapshot.js'
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

/** The day on which a confirmed request for it is handed in by itself. */
function waitsUntil({ snapshot }: Scene, { id }: Order): string | undefined {
  return recordOf(snapshot, 'drafts', laterDraftId(id))?.waits?.on
}

export function orderBlock(scene: Scene, order: Order): Block {
  const waits = waitsUntil(scene, order)
  if (waits) return say('form.order.waiting', { order: order.id, on: { date: waits } })
  const from = requestableFrom(order)
  return from > beijingDate(scene.turn.now)
    ? say('progress.order_too_new', { order: order.id, from: { date: from } })
    : say('progress.order_ready', { order: order.id })
}

/** Told of orders without a request: what is said next of a Fapiao is for them, unless something else is open. */
export function offeredNext(scene: Scene, all: Order[]): { pending?: Pending } {
  const { pending } = scene.conversation
  const orders = all.filter((order) => !waitsUntil(scene, order))
  const isFree = pending === undefined || pending.kind === 'submitted' || pending.kind === 'offered'
  return isFree && orders.length > 0 ? { pending: { kind: 'offered', orderIds: orders.map(({ id }) => id) } } : {}
}

export function applyFor(scene: Scene, order: Order): Choice {
  if (waitsUntil(scene, order))
    return { label: message('choice.withdraw', { request: order.id }), action: `do.cancel_request:${order.id}` }
  return { label: message('choice.apply_for', { order: order.id }), action: `do.apply:${order.id}` }
}
