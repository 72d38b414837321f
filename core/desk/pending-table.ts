// What waits to be issued, as a table for the tax software: its last columns are empty, to be filled in and handed to `results`.
import type { Order } from '../records/order.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import type { DeskCommand } from './desk.js'
import { requestsWhere } from './queue.js'

export const PENDING_COLUMNS = [
  'request_id',
  'order_id',
  'fapiao_type',
  'title_type',
  'title',
  'tax_id',
  'reg_address',
  'reg_phone',
  'bank_name',
  'bank_account',
  'amount_rmb',
  'description',
  'remark',
  'email',
  'delivery',
  'recipient',
  'phone',
  'address',
  'postcode',
  'due_on',
  'fapiao_code',
  'fapiao_number',
  'carrier',
  'tracking_number',
  'rejection',
] as const

/** What waits for a decision or for blank Fapiao is not to be issued now. */
const TO_ISSUE: ReadonlySet<RequestState> = new Set(['submitted', 'processing'])

function rowOf(request: FapiaoRequest, order: Order | undefined): Record<string, string> {
  const { delivery } = request
  return {
    request_id: request.id,
    order_id: request.orderId,
    fapiao_type: request.fapiaoType,
    title_type: request.titleType,
    title: request.title,
    tax_id: request.taxId ?? '',
    reg_address: request.registeredAddress ?? '',
    reg_phone: request.registeredPhone ?? '',
    bank_name: request.bankName ?? '',
    bank_account: request.bankAccount ?? '',
    amount_rmb: order ? (order.amountFen / 100).toFixed(2) : '',
    description: order?.description ?? '',
    remark: request.remark ?? '',
    email: request.address,
    delivery: delivery.method,
    recipient: delivery.recipient ?? '',
    phone: delivery.phone ?? '',
    address: delivery.address ?? '',
    postcode: delivery.postcode ?? '',
    due_on: request.dueOn,
  }
}

/** The terminal writes the file; what is printed here is its rows. */
export const exportPending: DeskCommand = {
  name: 'export-pending',
  args: ['FILE'],
  options: {},
  async run({ parts: { store }, args: [file = ''] }) {
    const found = await requestsWhere(
      store,
      (request) => TO_ISSUE.has(request.state) && request.needsReview.length === 0,
    )
    const rows: Record<string, string>[] = []
    for (const request of found) rows.push(rowOf(request, (await store.get('orders', request.orderId))?.value))
    const said = { key: 'desk.exported', values: { count: rows.length, file } }
    return { ok: true, lines: [said], data: rows }
  },
}
