// A request that was handed in, as a draft again: what is said next may put something in it right.
import type { Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { FapiaoRequest } from '../../records/request.js'
import { recordOf, recordsWhere } from '../../snapshot.js'
import { newDraft, provenAddress } from './own-draft.js'
import { fieldsOfRequest } from './request-of-fields.js'

export function ownRequest(scene: Scene, id: string): FapiaoRequest | undefined {
  const request = recordOf(scene.snapshot, 'requests', id)
  return request && request.address === provenAddress(scene.identity) ? request : undefined
}

export function ownRequests(scene: Scene, is: (request: FapiaoRequest) => boolean): FapiaoRequest[] {
  const address = provenAddress(scene.identity)
  const own = recordsWhere(scene.snapshot, 'requests', (request) => request.address === address && is(request))
  return own.map((doc) => doc.value)
}

/** The only one that came back to be corrected: what is right is told without a word of changing. */
export function cameBack(scene: Scene): FapiaoRequest | undefined {
  const [only, ...others] = ownRequests(scene, ({ state }) => state === 'rejected')
  return others.length === 0 ? only : undefined
}

export function draftOfRequest(scene: Scene, request: FapiaoRequest): Draft {
  return {
    ...newDraft(scene),
    orderIds: [request.orderId],
    fields: fieldsOfRequest(request),
    step: { ask: 'summary' },
    amends: request.id,
    // It was told, and asked, when the request was made.
    payerNotedFor: request.title,
    skipped: ['tax_id', 'phone'],
  }
}

/** What was handed in a moment ago, or came back to be put right; undefined where another order is named or another request is asked for. */
export function justHandedIn(scene: Scene): Draft | undefined {
  const { pending } = scene.conversation
  const request = pending?.kind === 'submitted' ? ownRequest(scene, pending.requestIds[0] ?? '') : cameBack(scene)
  if (!request) return undefined
  const { entities, statements } = scene.reading
  const asksAnew = statements.some(({ intent, decision }) => intent === 'do.apply' && decision === 'answer')
  const isOther = entities.orderIds.some((id) => id !== request.orderId)
  return asksAnew || isOther ? undefined : draftOfRequest(scene, request)
}
