// The list of requests, oldest due date first, with what is late.
import { beijingDate } from '../calendar/working-days.js'
import type { Store } from '../ports.js'
import { type FapiaoRequest, RequestState } from '../records/request.js'
import type { Message } from '../reply.js'
import { queueItem } from '../requests/queue-item.js'
import { OPEN_STATES, OWED_STATES } from '../requests/states.js'
import { type DeskCommand, refuse } from './desk.js'

/** `today` in Beijing. */
export function isLate(request: FapiaoRequest, today: string): boolean {
  return OWED_STATES.has(request.state) && request.dueOn < today
}

/** By due date, then number: what has waited longest comes first. */
function byDueDate(a: FapiaoRequest, b: FapiaoRequest): number {
  const [first, second] = [`${a.dueOn} ${a.id}`, `${b.dueOn} ${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

export async function requestsWhere(store: Store, fits: (request: FapiaoRequest) => boolean): Promise<FapiaoRequest[]> {
  const found: FapiaoRequest[] = []
  for await (const { value } of store.all('requests')) if (fits(value)) found.push(value)
  return found.sort(byDueDate)
}

function lineOf(request: FapiaoRequest, today: string): Message {
  return {
    key: isLate(request, today) ? 'desk.queue.late' : 'desk.queue.line',
    values: {
      id: request.id,
      state: { words: `state.${request.state}` },
      order: request.orderId,
      title: request.title,
      due: { date: request.dueOn },
    },
  }
}

export const queue: DeskCommand = {
  name: 'queue',
  args: [],
  options: { all: '', late: '', review: '', state: 'STATE' },
  async run({ parts, options }) {
    const state = options.state === undefined ? undefined : RequestState.safeParse(options.state)
    if (state && !state.success) return refuse('unknown_state', { state: options.state ?? '' })
    const today = beijingDate(parts.now)
    const wanted = (request: FapiaoRequest) =>
      (state ? request.state === state.data : options.all !== undefined || OPEN_STATES.has(request.state)) &&
      (!options.late || isLate(request, today)) &&
      (!options.review || request.state === 'needs_review' || request.needsReview.length > 0)
    const found = await requestsWhere(parts.store, wanted)
    const lines = found.map((request) => lineOf(request, today))
    return {
      ok: true,
      lines: [...lines, { key: 'desk.queue.count', values: { count: found.length } }],
      data: found.map(queueItem),
    }
  },
}
