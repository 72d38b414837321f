// The states of a request and every way between them: who may take it, and whether the customer must be told why.
import type { FapiaoRequest, RequestState } from '../records/request.js'

export type Mover = 'customer' | 'staff' | 'system'

type Way = { by: readonly Mover[]; needsComment?: true }

const STAFF: Way = { by: ['staff'] }
const EXPLAINED: Way = { by: ['staff'], needsComment: true }
const EITHER: Way = { by: ['customer', 'staff'] }

type Ways = Partial<Record<RequestState, Way>>

const IN_WORK: Ways = { waiting_for_stock: STAFF, needs_review: EXPLAINED, issued: STAFF, rejected: EXPLAINED }
/** Work has begun: only the service centre knows whether it can still be stopped. */
const FROM_PROCESSING: Ways = { ...IN_WORK, withdrawn: STAFF }
const HAND_OVER: Ways = { mailed: STAFF, ready_for_pickup: STAFF, delivered: STAFF, return_requested: STAFF }
const HANDED_OVER: Ways = { received: EITHER, return_requested: STAFF }

const WAYS: Record<RequestState, Ways> = {
  submitted: { ...IN_WORK, processing: STAFF, withdrawn: EITHER },
  processing: FROM_PROCESSING,
  needs_review: { submitted: { by: ['customer'] }, processing: STAFF, rejected: EXPLAINED, withdrawn: EITHER },
  waiting_for_stock: { processing: STAFF, issued: STAFF, rejected: EXPLAINED, withdrawn: EITHER },
  issued: HAND_OVER,
  mailed: HANDED_OVER,
  // Nobody came to collect it: it can still be posted.
  ready_for_pickup: { ...HANDED_OVER, mailed: STAFF },
  delivered: HANDED_OVER,
  received: { return_requested: STAFF },
  rejected: { submitted: { by: ['customer'] } },
  withdrawn: {},
  return_requested: { returned: STAFF },
  returned: { reissued: STAFF },
  reissued: HAND_OVER,
}

/** Work that the service centre still has to do something about. */
export const OPEN_STATES: ReadonlySet<RequestState> = new Set([
  'submitted',
  'processing',
  'waiting_for_stock',
  'needs_review',
  'issued',
  'return_requested',
  'returned',
  'reissued',
])

/** States in which the date of `dueOn` is still owed. */
export const OWED_STATES: ReadonlySet<RequestState> = new Set(['submitted', 'processing'])

export type Step = {
  to: RequestState
  mover: Mover
  /** As kept in the history: `customer`, `system` or a staff member's name. */
  by: string
  at: string
  comment?: string
}

export type Moved = { ok: true; request: FapiaoRequest } | { ok: false; code: 'no_way' | 'comment_needed' }

export function statesAfter(state: RequestState, mover: Mover): RequestState[] {
  const ways = Object.entries(WAYS[state]) as [RequestState, Way][]
  return ways.filter(([, way]) => way.by.includes(mover)).map(([to]) => to)
}

/** The request one step further, its history told; `facts` come true with the step, such as a tracking number. */
export function move(request: FapiaoRequest, step: Step, facts: Partial<FapiaoRequest> = {}): Moved {
  const way = WAYS[request.state][step.to]
  if (!way?.by.includes(step.mover)) return { ok: false, code: 'no_way' }
  const comment = step.comment?.trim()
  if (way.needsComment && !comment) return { ok: false, code: 'comment_needed' }
  const entry = { state: step.to, at: step.at, by: step.by, ...(comment ? { comment } : {}) }
  return { ok: true, request: { ...request, ...facts, state: step.to, history: [...request.history, entry] } }
}
