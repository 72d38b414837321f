// One page of the queue: what is wanted, in order of due dates, with how many there are of each kind.
import { beijingDate } from '../calendar/working-days.js'
import type { Store } from '../ports.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import { OPEN_STATES, OWED_STATES } from '../requests/states.js'
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

/** Days from today in Beijing until the due date, negative when it is past; undefined where no date is owed. */
export function daysLeft(request: FapiaoRequest, today: string): number | undefined {
  if (!OWED_STATES.has(request.state)) return undefined
  return Math.round((Date.parse(request.dueOn) - Date.parse(today)) / 86_400_000)
}

/** Most of what is searched holds nothing but plain letters, which have no other form to be evened out. */
const PLAIN = /^[\u0020-\u007e]*$/

function fold(text: string): string {
  const even = PLAIN.test(text) ? text : text.normalize('NFKC')
  return even.toLowerCase().replace(/\s+/g, '')
}

/** Folded in one go, which is several times as fast as one by one. */
function holds(request: FapiaoRequest, text: string): boolean {
  const { id, orderId, title, address, taxId, fapiaoNumber, trackingNumber } = request
  return fold([id, orderId, title, address, taxId, fapiaoNumber, trackingNumber].join('|')).includes(text)
}

type Counts = RequestList['counts']

const isCounted = (show: Shown): show is keyof Counts => show === 'open' || show === 'late' || show === 'review'

/** Counts a request in the lists it stands in, and says whether the wanted one is among them. */
function take(counts: Counts, request: FapiaoRequest, show: Shown, today: string): boolean {
  const open = OPEN_STATES.has(request.state)
  const late = open && isLate(request, today)
  const review = open && needsLook(request)
  if (open) counts.open += 1
  if (late) counts.late += 1
  if (review) counts.review += 1
  return isCounted(show) ? { open, late, review }[show] : show === 'all' || request.state === show
}

/** Open ones come from their index, in order; closed ones are only read where they are asked for. */
export async function listRequests(store: Store, wish: ListWish, now: string): Promise<RequestList> {
  const counts = { open: 0, late: 0, review: 0 }
  const found: FapiaoRequest[] = []
  const text = fold(wish.text)
  const today = beijingDate(now)
  const index = isCounted(wish.show) ? 'openDueOn' : 'dueOn'
  for await (const docs of store.walk('requests', index)) {
    for (const { value: request } of docs) {
      if (take(counts, request, wish.show, today) && (text === '' || holds(request, text))) found.push(request)
    }
  }
  const pages = Math.max(1, Math.ceil(found.length / ROWS_ON_PAGE))
  const page = Math.min(Math.max(1, wish.page), pages)
  return {
    rows: found.slice((page - 1) * ROWS_ON_PAGE, page * ROWS_ON_PAGE),
    count: found.length,
    page,
    pages,
    counts,
  }
}
