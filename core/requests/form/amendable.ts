// Whether a message speaks of changing something already handed in, and which request it means.
import type { Scene } from '../../conversation/scene.js'
import type { FapiaoRequest, RequestState } from '../../records/request.js'
import type { RequestFields } from '../request-fields.js'
import { cameBack, draftOfRequest, ownRequest, ownRequests } from './draft-of-request.js'
import type { Heard } from './hear.js'
import { isLive, requestOf } from './judge-orders.js'
import { provenAddress } from './own-draft.js'
import { partlyCorrected } from './partly-corrected.js'

/** Nobody has begun to work on it, or it has come back to be corrected. */
export const CHANGEABLE: ReadonlySet<RequestState> = new Set(['submitted', 'needs_review', 'rejected'])

/** Words of changing and correcting. */
export const CHANGE =
  /改|更正|修正|修改|换成|写错|填错|错了|(?<!对)不对|(?<!\p{L})(?:change[ds]?|correct(?:ed|ion)?|update[ds]?|amend(?:ed)?|edit(?:ed)?|fix(?:ed)?|wrong|mistake|typo|instead|ändra[ts]?|ändras|ändring|rätta[ts]?|korrigera[ts]?|byta?|byt(?:as|t)|fel)(?!\p{L})/iu

/** Named by its number or its order's; else what was just handed in; else what came back; else the only one there is. */
function meant(scene: Scene, heard: Heard): FapiaoRequest | undefined {
  const address = provenAddress(scene.identity)
  const [named] = scene.reading.entities.requestIds
  if (named) return ownRequest(scene, named)
  const ofOrder = heard.orderIds
    .map((id) => requestOf(scene.snapshot, id))
    .find((request) => request?.address === address)
  if (ofOrder || heard.orderIds.length > 0) return ofOrder
  const { pending } = scene.conversation
  if (pending?.kind === 'submitted') return ownRequest(scene, pending.requestIds[0] ?? '')
  const [only, ...others] = ownRequests(scene, isLive)
  return cameBack(scene) ?? (others.length === 0 ? only : undefined)
}

function asksFor(scene: Scene, intent: string): boolean {
  return scene.reading.statements.some((statement) => statement.decision === 'answer' && statement.intent === intent)
}

export type Amendment = { request: FapiaoRequest; fields: RequestFields }

/** A change is spoken of, and its value or its request is named: mere talk of changing titles is a question. */
export function amendable(scene: Scene, heard: Heard): Amendment | undefined {
  if (!provenAddress(scene.identity) || asksFor(scene, 'do.cancel_request')) return undefined
  const isFresh = scene.conversation.pending?.kind === 'submitted'
  const isNamed = scene.reading.entities.requestIds.length + heard.orderIds.length > 0
  const speaksOfChange = CHANGE.test(heard.text)
  const isExpected = isFresh || cameBack(scene) !== undefined
  if (!speaksOfChange && (!isExpected || asksFor(scene, 'do.apply'))) return undefined
  const request = meant(scene, heard)
  if (!request) return undefined
  const fields = changesTo(scene, request, heard)
  const isSaid =
    Object.keys(fields).length > 0 || (speaksOfChange && (isNamed || (isFresh && heard.named !== undefined)))
  return isSaid ? { request, fields } : undefined
}

/** What is to be different of a request that was handed in: 手机尾号改成0088 says only a part of it. */
function changesTo(scene: Scene, request: FapiaoRequest, { text, fields }: Heard): RequestFields {
  return partlyCorrected(draftOfRequest(scene, request), text, undefined, fields) ?? fields
}
