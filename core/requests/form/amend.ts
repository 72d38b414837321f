// Changes what has been handed in: in place before work on it begins or after a rejection, by a ticket later on.
import { openTicket } from '../../conversation/open-ticket.js'
import { type Answer, message, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { FapiaoRequest } from '../../records/request.js'
import type { RequestFields } from '../request-fields.js'
import { CHANGEABLE } from './amendable.js'
import { draftOfRequest, ownRequest } from './draft-of-request.js'
import { amendedRequest } from './make-requests.js'
import { dropDraft, findAmendment } from './own-draft.js'
import { respond } from './respond.js'
import { askBooked, asksBooked, bookedBlocks, isIssued, returnBlocks, saysBooked } from './return-first.js'
import { takeFields } from './take-fields.js'
import { naming, withdraw } from './withdraw.js'

/** Too late for a change in place: the service centre takes it over, and the person hears what to send back and when. */
function byTicket(scene: Scene, request: FapiaoRequest): Answer {
  const { text } = scene.reading
  const { id: ticket, change } = openTicket(scene, 'title_change', `${request.id} ${text}`.trim())
  const isBooked = saysBooked(text)
  const asks = asksBooked(request) && isBooked === undefined
  const known = isBooked === undefined || !isIssued(request) ? [] : bookedBlocks(request, isBooked)
  const booked = asks ? askBooked() : { blocks: known, choices: [] }
  return {
    blocks: [
      say(isIssued(request) ? 'form.amend.issued' : 'form.amend.in_work', { request: request.id, ticket }),
      ...returnBlocks(request, ticket),
      say('human.hotline'),
      ...booked.blocks,
    ],
    choices: booked.choices,
    changes: [change],
    pending: {
      kind: 'ticket',
      ticket,
      reason: 'title_change',
      orderIds: [request.orderId],
      requestId: request.id,
      ...(asks ? { asksBooked: true as const } : {}),
    },
    topic: 'faq.change_title_after_issue',
    about: { orderIds: [request.orderId], requestIds: [request.id] },
  }
}

/** Opens the request again as a draft, with what is to be different. */
export function openAmendment(scene: Scene, request: FapiaoRequest, said: RequestFields): Answer {
  if (request.state === 'withdrawn') return { blocks: [say('form.amend.withdrawn', { request: request.id })] }
  if (!CHANGEABLE.has(request.state)) return byTicket(scene, request)
  const opened = findAmendment(scene, request.id) ?? draftOfRequest(scene, request)
  const { draft, changed } = takeFields(opened, said)
  const lead = [say(request.state === 'rejected' ? 'form.amend.rejected' : 'form.amend.open', { request: request.id })]
  const isSaid = changed.length + draft.doubts.length > 0
  return respond(scene, draft, { lead, ...(isSaid ? {} : { step: { ask: 'change' } }) })
}

/** The changed details are confirmed; work may have begun meanwhile. */
export function amend(scene: Scene, draft: Draft): Answer {
  const request = ownRequest(scene, draft.amends ?? '')
  if (!request) return respond(scene, draft, { lead: [say('form.amend.gone')] })
  if (!CHANGEABLE.has(request.state)) {
    const ticket = byTicket(scene, request)
    return { ...ticket, changes: [...dropDraft(scene, draft), ...(ticket.changes ?? [])] }
  }
  const amended = amendedRequest(request, draft, scene.turn.now)
  if (!amended) return respond(scene, draft)
  return {
    blocks: [say('form.amended', { request: request.id, due: { date: amended.dueOn } })],
    choices: [{ label: message('choice.timeline_of', { request: request.id }), action: `do.progress:${request.id}` }],
    changes: [...dropDraft(scene, draft), { op: 'put', collection: 'requests', id: request.id, value: amended }],
    pending: { kind: 'submitted', requestIds: [request.id] },
    about: { orderIds: [request.orderId], requestIds: [request.id] },
  }
}

/** The change is given up, and the request with it by no means. */
export function leaveRequest(scene: Scene, draft: Draft): Answer {
  const request = draft.amends ?? ''
  return {
    blocks: [say('form.withdraw.kept', { request })],
    changes: dropDraft(scene, draft),
    pending: { kind: 'submitted', requestIds: [request] },
  }
}

const WITHDRAWS = /撤[回销掉]|(?<!\p{L})(?:withdraw|återkalla\p{L}*|dra(?:r)? tillbaka)(?!\p{L})/iu

/** "Withdraw it", said of a request that is being changed, means the request and not the change. */
export function giveUpChange(scene: Scene, draft: Draft, request: string): Answer {
  return WITHDRAWS.test(scene.reading.text)
    ? withdraw(naming(scene, { requestIds: [request] }))
    : leaveRequest(scene, draft)
}
