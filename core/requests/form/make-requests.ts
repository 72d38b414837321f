// From a confirmed draft to requests: one for each order, numbered, and committed so that an order never gets two.
import { addWorkingDays, beijingDate } from '../../calendar/working-days.js'
import { WORK_DAYS } from '../../limits.js'
import type { Change } from '../../records/collections.js'
import type { Draft } from '../../records/draft.js'
import type { FapiaoRequest } from '../../records/request.js'
import { REQUEST_NUMBER, RequestNumber } from '../../records/request-settings.js'
import { recordOf, type Snapshot } from '../../snapshot.js'
import { titleTypeOf } from '../checks/title-type.js'
import { detailsOf, type RequestDetails } from './request-of-fields.js'

const DIGITS = 5

export type Made = { requests: FapiaoRequest[]; changes: Change[] }

/** Undefined while something is missing. */
export function detailsOfDraft({ fields }: Draft): RequestDetails | undefined {
  const titleType = titleTypeOf(fields)
  return titleType ? detailsOf(fields, titleType) : undefined
}

function lastNumber(snapshot: Snapshot, year: string): number {
  const setting = RequestNumber.safeParse(recordOf(snapshot, 'settings', REQUEST_NUMBER)?.value)
  return setting.success && setting.data.year === year ? setting.data.last : 0
}

/** The order is written as it was: its revision is what a second request for it would stumble over. */
function guardOf(snapshot: Snapshot, orderId: string): Change[] {
  const order = recordOf(snapshot, 'orders', orderId)
  return order ? [{ op: 'put', collection: 'orders', id: orderId, value: order }] : []
}

export function makeRequests(snapshot: Snapshot, draft: Draft, orderIds: string[], now: string): Made {
  const details = detailsOfDraft(draft)
  const { address, conversation, insisted, files } = draft
  if (!details || !address) return { requests: [], changes: [] }
  const today = beijingDate(now)
  const year = today.slice(0, 4)
  const last = lastNumber(snapshot, year)
  const requests = orderIds.map(
    (orderId, at): FapiaoRequest => ({
      id: `FR-${year}-${String(last + at + 1).padStart(DIGITS, '0')}`,
      orderId,
      address,
      state: 'submitted',
      history: [{ state: 'submitted', at: now, by: 'customer' }],
      ...details,
      needsReview: insisted.map(({ code }) => code),
      dueOn: addWorkingDays(today, WORK_DAYS).date,
      conversation,
      ...(files ? { files } : {}),
    }),
  )
  return {
    requests,
    changes: [
      ...requests.map((request): Change => ({ op: 'put', collection: 'requests', id: request.id, value: request })),
      ...orderIds.flatMap((orderId) => guardOf(snapshot, orderId)),
      {
        op: 'put',
        collection: 'settings',
        id: REQUEST_NUMBER,
        value: { value: { year, last: last + requests.length } },
      },
    ],
  }
}

/** The request as corrected; it is handed in anew, and its history says so. */
export function amendedRequest(request: FapiaoRequest, draft: Draft, now: string): FapiaoRequest | undefined {
  const details = detailsOfDraft(draft)
  if (!details) return undefined
  const { id, orderId, address, history } = request
  const due: Pick<FapiaoRequest, 'dueOn' | 'firstDueOn'> =
    request.state === 'rejected'
      ? { dueOn: addWorkingDays(beijingDate(now), WORK_DAYS).date }
      : { dueOn: request.dueOn, ...(request.firstDueOn === undefined ? {} : { firstDueOn: request.firstDueOn }) }
  const files = [...(request.files ?? []), ...(draft.files ?? [])]
  return {
    id,
    orderId,
    address,
    state: 'submitted',
    history: [...history, { state: 'submitted', at: now, by: 'customer' }],
    ...details,
    needsReview: draft.insisted.map(({ code }) => code),
    ...due,
    conversation: draft.conversation,
    ...(files.length > 0 ? { files } : {}),
  }
}
