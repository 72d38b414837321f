// What a customer is told when his request has moved on: the same words as when he asks where it is.
import type { Lang } from '../content.js'
import { message } from '../conversation/scene.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import { progressBlocks, stateBlocks } from '../requests/progress.js'
import type { Notice } from './notice.js'

/** Steps that customers take themselves, or see with their own eyes. */
const NOT_TOLD: ReadonlySet<RequestState> = new Set(['submitted', 'received'])

/** Named after the step in the history, which happens once. */
export function requestNotice(request: FapiaoRequest, lang: Lang, now: string): Notice | undefined {
  if (NOT_TOLD.has(request.state) || request.address === '') return undefined
  const nth = request.history.length
  return {
    id: `request:${request.id}:${request.state}:${nth}`,
    address: request.address,
    lang,
    about: { orderIds: [request.orderId], requestIds: [request.id] },
    reply: {
      subject: message('notice.request.subject', {
        request: request.id,
        state: { words: `state.${request.state}` },
      }),
      blocks: progressBlocks(request, now),
      choices: [],
    },
  }
}

/** Staff gave a new date: said once for each date. */
export function newDateNotice(request: FapiaoRequest, lang: Lang): Notice {
  const values = { request: request.id, order: request.orderId, due: { date: request.dueOn } }
  return {
    id: `request:${request.id}:due:${request.dueOn}`,
    address: request.address,
    lang,
    about: { orderIds: [request.orderId], requestIds: [request.id] },
    reply: {
      subject: message('notice.new_date.subject', { request: request.id }),
      blocks: [{ kind: 'text', message: message('notice.new_date.text', values) }, ...stateBlocks(request)],
      choices: [],
    },
  }
}
