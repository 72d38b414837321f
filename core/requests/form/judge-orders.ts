// Whether a Fapiao can be requested for an order, by this person, today (domain.md facts 3 and 11).
import { beijingDate } from '../../calendar/working-days.js'
import { mayInOrder, ordersFor } from '../../permissions/role.js'
import { laterDraftId } from '../../records/draft.js'
import type { Order } from '../../records/order.js'
import type { FapiaoRequest } from '../../records/request.js'
import { recordOf, recordsWhere, type Snapshot } from '../../snapshot.js'
import { isPartnerSale } from '../partner-sale.js'
import { requestableFrom } from '../requestable.js'

export type Verdict =
  | { verdict: 'ready' }
  /** Requestable from this day on, YYYY-MM-DD in Beijing. */
  | { verdict: 'early'; from: string }
  /** Not there or not his: the two are never told apart. */
  | { verdict: 'unknown' }
  | { verdict: 'requested'; request: FapiaoRequest }
  /** Confirmed already; handed in by itself on that day. */
  | { verdict: 'waiting'; on: string }
  /** Bought from a partner (CSP), who has its own billing and gives the Fapiao. */
  | { verdict: 'partner' }

/** One order has at most one request that is neither rejected nor withdrawn. */
export function isLive(request: FapiaoRequest): boolean {
  return request.state !== 'rejected' && request.state !== 'withdrawn'
}

export function requestOf(snapshot: Snapshot, orderId: string): FapiaoRequest | undefined {
  const all = recordsWhere(snapshot, 'requests', (request) => request.orderId === orderId).map((doc) => doc.value)
  return all.find(isLive) ?? all.find((request) => request.state === 'rejected')
}

export function judgeOrder(snapshot: Snapshot, orderId: string, owner: { address: string; now: string }): Verdict {
  const order = recordOf(snapshot, 'orders', orderId)
  if (!order || !mayInOrder(snapshot, 'submit_request', order, owner.address)) return { verdict: 'unknown' }
  const request = requestOf(snapshot, orderId)
  if (request && isLive(request)) return { verdict: 'requested', request }
  const waiting = recordOf(snapshot, 'drafts', laterDraftId(orderId))?.waits
  if (waiting) return { verdict: 'waiting', on: waiting.on }
  if (isPartnerSale(order)) return { verdict: 'partner' }
  const from = requestableFrom(order)
  return from > beijingDate(owner.now) ? { verdict: 'early', from } : { verdict: 'ready' }
}

/** Own orders that nobody has requested a Fapiao for, the latest payment first. */
export function openOrders(snapshot: Snapshot, address: string): Order[] {
  return ordersFor(snapshot, 'submit_request', address)
    .filter((order) => {
      const request = requestOf(snapshot, order.id)
      const isTaken = request !== undefined && isLive(request)
      return !isTaken && !isPartnerSale(order) && !recordOf(snapshot, 'drafts', laterDraftId(order.id))
    })
    .sort((one, other) => (one.paidAt < other.paidAt ? 1 : -1))
}

export function partnerOrders(snapshot: Snapshot, address: string): Order[] {
  return ordersFor(snapshot, 'submit_request', address).filter(isPartnerSale)
}

/** Those of the orders that cannot be requested yet, and the day on which all of them can. */
export function earlyOrders(snapshot: Snapshot, orderIds: string[], now: string): { ids: string[]; on?: string } {
  const today = beijingDate(now)
  const early = orderIds.flatMap((id) => {
    const order = recordOf(snapshot, 'orders', id)
    return order && requestableFrom(order) > today ? [{ id, from: requestableFrom(order) }] : []
  })
  const on = early
    .map(({ from }) => from)
    .sort()
    .at(-1)
  return { ids: early.map(({ id }) => id), ...(on ? { on } : {}) }
}
