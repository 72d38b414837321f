// What a customer hears of a request: the state, since when, what comes next and when, and the timeline.
import { beijingDate, isPublished } from '../calendar/working-days.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import type { Block, Message, Value } from '../reply.js'

type Step = Extract<Block, { kind: 'timeline' }>['steps'][number]

const FINAL: ReadonlySet<RequestState> = new Set(['received', 'rejected', 'withdrawn'])
const HANDED_OVER: ReadonlySet<RequestState> = new Set([
  'issued',
  'mailed',
  'ready_for_pickup',
  'delivered',
  'received',
])

/** The way a request goes when nothing is in between. */
function usualWay(request: FapiaoRequest): RequestState[] {
  const handOver = { yunda: 'mailed', sf_collect: 'mailed', pickup: 'ready_for_pickup', email: 'delivered' } as const
  return ['submitted', 'processing', 'issued', handOver[request.delivery.method]]
}

/** Staff comments are for customers only where a state asks for a reason. */
function noteOf(entry: FapiaoRequest['history'][number]): Message | undefined {
  return entry.comment ? { key: 'progress.comment', values: { comment: entry.comment } } : undefined
}

function stateName(state: RequestState): Message {
  return { key: `state.${state}` }
}

export function timelineOf(request: FapiaoRequest): Block {
  const last = request.history.length - 1
  const past = request.history.map((entry, at): Step => {
    const stopped = entry.state === 'rejected' || entry.state === 'withdrawn'
    const note = noteOf(entry)
    return {
      label: stateName(entry.state),
      status: at < last || HANDED_OVER.has(entry.state) ? 'done' : stopped ? 'stopped' : 'current',
      at: entry.at,
      ...(note ? { note } : {}),
    }
  })
  const reached = new Set(request.history.map((entry) => entry.state))
  const toCome = FINAL.has(request.state) ? [] : usualWay(request).filter((state) => !reached.has(state))
  return {
    kind: 'timeline',
    title: { key: 'progress.title', values: { request: request.id, order: request.orderId } },
    steps: [...past, ...toCome.map((state): Step => ({ label: stateName(state), status: 'next' }))],
  }
}

function dueMessage({ dueOn, firstDueOn }: FapiaoRequest, now: string): Message {
  const due = { date: dueOn }
  if (dueOn < beijingDate(now)) return { key: 'progress.next.overdue', values: { due } }
  if (firstDueOn !== undefined) return { key: 'progress.next.new_date', values: { due, first: { date: firstDueOn } } }
  return { key: isPublished(dueOn.slice(0, 4)) ? 'progress.next.due' : 'progress.next.due_expected', values: { due } }
}

/** Why it stands still, in the words of the service centre. */
function becauseOf(request: FapiaoRequest): Message {
  const reason = request.history.at(-1)?.comment
  const key = `progress.next.${request.state}`
  return reason === undefined ? { key } : { key: `${key}_because`, values: { reason } }
}

/** What happens next, or what the customer can do now. */
export function nextOf(request: FapiaoRequest, now: string): Message {
  const values: Record<string, Value> = {
    ...(request.trackingNumber ? { tracking: request.trackingNumber } : {}),
    ...(request.carrier
      ? { carrier: { words: `carrier.${request.carrier}` }, site: { words: `carrier.${request.carrier}.site` } }
      : {}),
    ...(request.stockExpectedOn ? { until: { date: request.stockExpectedOn } } : {}),
  }
  switch (request.state) {
    case 'submitted':
    case 'processing':
      return dueMessage(request, now)
    case 'waiting_for_stock':
      return { key: request.stockExpectedOn ? 'progress.next.waiting_until' : 'progress.next.waiting', values }
    case 'mailed':
      return { key: request.trackingNumber ? 'progress.next.mailed_tracking' : 'progress.next.mailed', values }
    case 'needs_review':
    case 'rejected':
      return becauseOf(request)
    case 'issued':
      return { key: `progress.next.issued_${request.delivery.method}` }
    default:
      return { key: `progress.next.${request.state}`, values }
  }
}

/** State in one sentence, since when. */
export function headline(request: FapiaoRequest): Message {
  const since = request.history.at(-1)?.at ?? ''
  return {
    key: 'progress.headline',
    values: {
      request: request.id,
      order: request.orderId,
      state: { words: `state.${request.state}` },
      since: { instant: since },
    },
  }
}

/** The full account of one request. */
export function progressBlocks(request: FapiaoRequest, now: string): Block[] {
  const [state, ...rest] = stateBlocks(request)
  return [...(state ? [state] : []), { kind: 'text', message: nextOf(request, now) }, ...rest]
}

/** The same without what comes next, for letters that have just said it. */
export function stateBlocks(request: FapiaoRequest): Block[] {
  return [{ kind: 'text', message: headline(request) }, timelineOf(request)]
}
