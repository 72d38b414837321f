// The request that was handed in a moment ago, as a draft: what is said next may put something in it right.
import type { Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { recordOf } from '../../snapshot.js'
import { newDraft, provenAddress } from './own-draft.js'
import { fieldsOfRequest } from './request-of-fields.js'

/** Undefined where another order is named or another request is asked for. */
export function justHandedIn(scene: Scene): Draft | undefined {
  const { pending } = scene.conversation
  if (pending?.kind !== 'submitted') return undefined
  const request = recordOf(scene.snapshot, 'requests', pending.requestIds[0] ?? '')
  if (!request || request.address !== provenAddress(scene.identity)) return undefined
  const { orderIds } = scene.reading.entities
  if (orderIds.some((id) => id !== request.orderId)) return undefined
  if (scene.reading.statements.some(({ intent, decision }) => intent === 'do.apply' && decision === 'answer'))
    return undefined
  return {
    ...newDraft(scene),
    orderIds: [request.orderId],
    fields: fieldsOfRequest(request),
    step: { ask: 'summary' },
    amends: request.id,
  }
}
