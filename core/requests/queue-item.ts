// A request as the service centre's queue prints it; other programs read these keys, so they stay.
import type { FapiaoRequest } from '../records/request.js'

export type QueueItem = {
  id: string
  state: FapiaoRequest['state']
  order_id: string
  fapiao_type: FapiaoRequest['fapiaoType']
  title_type: FapiaoRequest['titleType']
  title: string
  tax_id: string | null
  reg_address: string | null
  reg_phone: string | null
  bank_name: string | null
  bank_account: string | null
  delivery: {
    method: FapiaoRequest['delivery']['method']
    recipient: string | null
    phone: string | null
    address: string | null
    postcode: string | null
  }
  remark: string | null
  /** A check did not accept something that the customer insisted on. */
  needs_review: boolean
  history: FapiaoRequest['history']
}

/** What was not said is null, never absent. */
export function queueItem(request: FapiaoRequest): QueueItem {
  const { delivery } = request
  return {
    id: request.id,
    state: request.state,
    order_id: request.orderId,
    fapiao_type: request.fapiaoType,
    title_type: request.titleType,
    title: request.title,
    tax_id: request.taxId ?? null,
    reg_address: request.registeredAddress ?? null,
    reg_phone: request.registeredPhone ?? null,
    bank_name: request.bankName ?? null,
    bank_account: request.bankAccount ?? null,
    delivery: {
      method: delivery.method,
      recipient: delivery.recipient ?? null,
      phone: delivery.phone ?? null,
      address: delivery.address ?? null,
      postcode: delivery.postcode ?? null,
    },
    remark: request.remark ?? null,
    needs_review: request.needsReview.length > 0,
    history: request.history,
  }
}
