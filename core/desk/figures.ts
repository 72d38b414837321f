// The figures of the day at the desk: what came, what was done, what lies there, and how it went the last two weeks.
import { beijingDate, nextDate } from '../calendar/working-days.js'
import type { Store } from '../ports.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import { OPEN_STATES } from '../requests/states.js'
import { isLate } from './queue.js'
import { daysLeft, needsLook } from './request-list.js'

/** How long until the date that was promised. */
export const SPANS = ['late_more', 'late_few', 'today', 'next', 'later'] as const
export type Span = (typeof SPANS)[number]

export type Figures = {
  today: { received: number; done: number; questions: number }
  open: number
  late: number
  review: number
  tickets: number
  /** Oldest first; both of a day in Beijing. */
  days: { date: string; received: number; done: number }[]
  byState: { state: RequestState; count: number }[]
  bySpan: Record<Span, number>
}

const DAYS = 14

const FEW_DAYS = 2

/** Issued for the first time, or declined: nothing is owed to the customer any more. */
const DONE: ReadonlySet<RequestState> = new Set(['issued', 'rejected'])

function spanOf(left: number): Span {
  if (left < -FEW_DAYS) return 'late_more'
  if (left < 0) return 'late_few'
  if (left === 0) return 'today'
  return left <= FEW_DAYS ? 'next' : 'later'
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

type Counting = {
  /** The instant at which the first of the days begins: what is older is not counted by day. */
  since: string
  received: Map<string, number>
  done: Map<string, number>
  states: Map<RequestState, number>
  spans: Map<Span, number>
  late: number
  review: number
}

function take(counting: Counting, request: FapiaoRequest, today: string): void {
  const [first] = request.history
  const finished = request.history.find((entry) => DONE.has(entry.state))
  if (first && first.at >= counting.since) count(counting.received, beijingDate(first.at))
  if (finished && finished.at >= counting.since) count(counting.done, beijingDate(finished.at))
  if (!OPEN_STATES.has(request.state)) return
  count(counting.states, request.state)
  const left = daysLeft(request, today)
  if (left !== undefined) count(counting.spans, spanOf(left))
  if (isLate(request, today)) counting.late += 1
  if (needsLook(request)) counting.review += 1
}

async function openTickets(store: Store): Promise<number> {
  const found = await Promise.all(['open', 'answered'].map((state) => store.find('tickets', 'state', state)))
  return found.flat().length
}

/** The instant at which a day begins in Beijing. */
const dayStart = (date: string) => new Date(`${date}T00:00:00+08:00`).toISOString()

export async function figuresOf(store: Store, now: string): Promise<Figures> {
  const today = beijingDate(now)
  const dates = Array.from({ length: DAYS }, (_, at) => nextDate(today, at - DAYS + 1))
  const counting: Counting = {
    since: dayStart(dates[0] ?? today),
    received: new Map(),
    done: new Map(),
    states: new Map(),
    spans: new Map(),
    late: 0,
    review: 0,
  }
  for await (const docs of store.walk('requests', 'dueOn')) {
    for (const { value } of docs) take(counting, value, today)
  }
  const on = (counts: Map<string, number>, date: string) => counts.get(date) ?? 0
  const questions = await store.range('unknown', 'at', { from: dayStart(today), limit: Number.POSITIVE_INFINITY })
  const byState = [...OPEN_STATES].map((state) => ({ state, count: counting.states.get(state) ?? 0 }))
  return {
    today: { received: on(counting.received, today), done: on(counting.done, today), questions: questions.length },
    open: byState.reduce((sum, each) => sum + each.count, 0),
    late: counting.late,
    review: counting.review,
    tickets: await openTickets(store),
    days: dates.map((date) => ({ date, received: on(counting.received, date), done: on(counting.done, date) })),
    byState,
    bySpan: Object.fromEntries(SPANS.map((span) => [span, counting.spans.get(span) ?? 0])) as Record<Span, number>,
  }
}
