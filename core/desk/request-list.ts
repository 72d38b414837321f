// One page of the queue: what is wanted, in order of due dates, with how many there are of each kind.
import { beijingDate } from '../calendar/working-days.js'
import type { Store } from '../ports.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import { OWED_STATES } from '../requests/states.js'
import { isLate } from './queue.js'

export type Shown = 'open' | 'late' | 'review' | 'all' | RequestState

export type ListWish = {
  show: Shown
  /** Part of a number, name, address: whatever a caller can say of his request. */
  text: string
  /** From 1. */
  page: number
}

export type RequestList = {
  rows: FapiaoRequest[]
  /** Of all pages. */
  count: number
  page: number
  pages: number
  counts: { open: number; late: number; review: number }
}

export const ROWS_ON_PAGE = 50

export function needsLook({ state, needsReview }: FapiaoRequest): boolean {
  return state === 'needs_review' || needsReview.length > 0
}

/** Days until the due date, negative when it is past; undefined where no date is owed. */
export function daysLeft(request: FapiaoRequest, now: string): number | undefined {
  if (!OWED_STATES.has(request.state)) return undefined
  return Math.round((Date.parse(request.dueOn) - Date.parse(beijingDate(now))) / 86_400_000)
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Folded in one go, which is several times as fast as one by one. */
function holds(request: FapiaoRequest, text: string): boolean {
  const { id, orderId, title, address, taxId, fapiaoNumber, trackingNumber } = request
  return fold([id, orderId, title, address, taxId, fapiaoNumber, trackingNumber].join('|')).includes(text)
}

/** Open ones come from their index, in order; closed ones are only read where they are asked for. */
export async function listRequests(store: Store, wish: ListWish, now: string): Promise<RequestList> {
  const everything = { limit: Number.POSITIVE_INFINITY }
  const open = (await store.range('requests', 'openDueOn', everything)).map((doc) => doc.value)
  const late = open.filter((request) => isLate(request, now))
  const review = open.filter(needsLook)
  const pools: Partial<Record<Shown, FapiaoRequest[]>> = { open, late, review }
  const all = async () => (await store.range('requests', 'dueOn', everything)).map((doc) => doc.value)
  const pool = pools[wish.show] ?? (await all())
  const ofState = wish.show in pools || wish.show === 'all' ? pool : pool.filter(({ state }) => state === wish.show)
  const text = fold(wish.text)
  const found = text === '' ? ofState : ofState.filter((request) => holds(request, text))
  const pages = Math.max(1, Math.ceil(found.length / ROWS_ON_PAGE))
  const page = Math.min(Math.max(1, wish.page), pages)
  return {
    rows: found.slice((page - 1) * ROWS_ON_PAGE, page * ROWS_ON_PAGE),
    count: found.length,
    page,
    pages,
    counts: { open: open.length, late: late.length, review: review.length },
  }
}
