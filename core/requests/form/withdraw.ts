// Withdraws a request (撤回申请) after asking once more: by itself before work begins, through the service centre after that.
import { openTicket } from '../../conversation/open-ticket.js'
import { type Answer, message, type Scene, say } from '../../conversation/scene.js'
import type { Change } from '../../records/collections.js'
import { isLaterDraft, laterDraftId } from '../../records/draft.js'
import type { FapiaoRequest, RequestState } from '../../records/request.js'
import type { Choice } from '../../reply.js'
import { recordOf, recordsWhere } from '../../snapshot.js'
import { headline } from '../progress.js'
import { ownRequest } from './draft-of-request.js'
import { isLive, requestOf } from './judge-orders.js'
import { provenAddress } from './own-draft.js'

const WITHDRAWABLE: ReadonlySet<RequestState> = new Set(['submitted', 'needs_review', 'waiting_for_stock'])
const IN_WORK: ReadonlySet<RequestState> = new Set(['processing', 'return_requested', 'returned'])

const OFFERED = 4

type Target = { kind: 'request'; request: FapiaoRequest } | { kind: 'waiting'; orderId: string }

function ofOrder(scene: Scene, orderId: string): Target[] {
  const address = provenAddress(scene.identity)
  const request = requestOf(scene.snapshot, orderId)
  if (request?.address === address && request) return [{ kind: 'request', request }]
  const waiting = recordOf(scene.snapshot, 'drafts', laterDraftId(orderId))
  return waiting && waiting.address === address ? [{ kind: 'waiting', orderId }] : []
}

/** Named by number or order; else what was just handed in; else everything that can be withdrawn. */
function targets(scene: Scene): Target[] {
  const { requestIds, orderIds } = scene.reading.entities
  const byNumber = requestIds.flatMap((id) => ownRequest(scene, id) ?? [])
  const named = [
    ...byNumber.map((request): Target => ({ kind: 'request', request })),
    ...orderIds.flatMap((id) => ofOrder(scene, id)),
  ]
  if (requestIds.length + orderIds.length > 0) return named.slice(0, 1)
  const { pending } = scene.conversation
  if (pending?.kind === 'submitted' && pending.requestIds.length === 1) {
    return pending.requestIds
      .flatMap((id) => ownRequest(scene, id) ?? [])
      .map((request) => ({ kind: 'request', request }))
  }
  const address = provenAddress(scene.identity)
  const own = recordsWhere(scene.snapshot, 'requests', (request) => request.address === address && isLive(request))
  const open = own.map((doc) => doc.value).filter(({ state }) => WITHDRAWABLE.has(state) || IN_WORK.has(state))
  const waiting = recordsWhere(
    scene.snapshot,
    'drafts',
    (draft) => draft.address === address && draft.waits?.plan === 'submit',
  )
  return [
    ...open.map((request): Target => ({ kind: 'request', request })),
    ...waiting
      .filter((doc) => isLaterDraft(doc.id))
      .flatMap((doc) => doc.value.orderIds.map((orderId): Target => ({ kind: 'waiting', orderId }))),
  ]
}

function nameOf(target: Target): string {
  return target.kind === 'request' ? target.request.id : target.orderId
}

function choiceOf(target: Target): Choice {
  const name = nameOf(target)
  return { label: message('choice.withdraw', { request: name }), action: `do.cancel_request:${name}` }
}

function stopByTicket(scene: Scene, request: FapiaoRequest): Answer {
  const { id, change } = openTicket(scene, 'withdrawal', `${request.id} ${scene.reading.text}`.trim())
  return {
    blocks: [say('form.withdraw.in_work', { request: request.id, ticket: id }), say('human.hotline')],
    changes: [change],
    about: { orderIds: [request.orderId], requestIds: [request.id] },
  }
}

function askOnce(scene: Scene, target: Target): Answer {
  if (target.kind === 'request') {
    const { request } = target
    if (request.state === 'withdrawn') return { blocks: [say('form.withdraw.done_before', { request: request.id })] }
    if (IN_WORK.has(request.state)) return stopByTicket(scene, request)
    if (!WITHDRAWABLE.has(request.state)) {
      return {
        blocks: [
          say('form.withdraw.too_late', { request: request.id }),
          ...(scene.turn.audience === 'shared' ? [] : [{ kind: 'text' as const, message: headline(request) }]),
        ],
      }
    }
  }
  const name = nameOf(target)
  return {
    blocks: [say(`form.withdraw.ask_${target.kind}`, { request: name })],
    choices: [{ label: message('choice.withdraw', { request: name }), action: `request.withdraw:${name}` }],
    pending: { kind: 'withdraw', target: name },
  }
}

/** As if it had been named. */
export function naming(scene: Scene, named: { orderIds?: string[]; requestIds?: string[] }): Scene {
  const { reading } = scene
  return { ...scene, reading: { ...reading, entities: { ...reading.entities, ...named } } }
}

export function withdraw(scene: Scene): Answer {
  if (!provenAddress(scene.identity)) {
    const byMail = scene.turn.channel === 'mail'
    const { requestIds, orderIds } = scene.reading.entities
    const goal = `do.cancel_request:${requestIds[0] ?? orderIds[0] ?? ''}`
    return byMail
      ? { blocks: [say('form.withdraw.unproven_letter')] }
      : {
          blocks: [say('form.withdraw.prove'), say('sign_in.ask_address')],
          pending: { kind: 'address', purpose: 'sign_in', goal },
        }
  }
  const found = targets(scene)
  const [only] = found
  if (only && found.length === 1) return askOnce(scene, only)
  const isShared = scene.turn.audience === 'shared'
  if (found.length > 1) {
    const items = found.map((target) =>
      target.kind === 'request'
        ? headline(target.request)
        : message('form.order.waiting_line', { order: target.orderId }),
    )
    return {
      // Where others read along the buttons name the requests, and nothing tells how far they are.
      blocks: [say('form.withdraw.which'), ...(isShared ? [] : [{ kind: 'list' as const, items }])],
      choices: found.slice(0, OFFERED).map(choiceOf),
    }
  }
  return { blocks: [say('form.withdraw.nothing')] }
}

/** The yes to "really withdraw?"; work may have begun meanwhile. */
export function confirmWithdrawal(scene: Scene, name: string): Answer {
  const request = ownRequest(scene, name)
  if (!request) {
    const id = laterDraftId(name)
    const isOwn = recordOf(scene.snapshot, 'drafts', id)?.address === provenAddress(scene.identity)
    const gone: Change[] = isOwn ? [{ op: 'delete', collection: 'drafts', id }] : []
    return {
      blocks: [say(isOwn ? 'form.withdraw.waiting_dropped' : 'form.withdraw.nothing', { request: name })],
      changes: gone,
    }
  }
  if (!WITHDRAWABLE.has(request.state)) return askOnce(scene, { kind: 'request', request })
  const withdrawn: FapiaoRequest = {
    ...request,
    state: 'withdrawn',
    history: [...request.history, { state: 'withdrawn', at: scene.turn.now, by: 'customer' }],
  }
  return {
    blocks: [say('form.withdrawn', { request: request.id })],
    choices: [
      { label: message('choice.apply_for', { order: request.orderId }), action: `do.apply:${request.orderId}` },
    ],
    changes: [{ op: 'put', collection: 'requests', id: request.id, value: withdrawn }],
    about: { orderIds: [request.orderId], requestIds: [request.id] },
  }
}
