// One request as staff sees it: all details that are printed or posted, what a check doubted, and its history.
import type { FapiaoRequest } from '../records/request.js'
import type { Message, Value } from '../reply.js'
import { queueItem } from '../requests/queue-item.js'
import { statesAfter } from '../requests/states.js'
import { type DeskCommand, refuse } from './desk.js'

function row(name: string, value: Value | undefined): Message[] {
  return value === undefined || value === '' ? [] : [{ key: 'desk.show.row', values: { name: { words: name }, value } }]
}

function detailsOf(request: FapiaoRequest): Message[] {
  const { delivery } = request
  return [
    ...row('field.fapiao_type', { words: `value.fapiao_type.${request.fapiaoType}` }),
    ...row('field.title_type', { words: `value.title_type.${request.titleType}` }),
    ...row('field.title', request.title),
    ...row('field.tax_id', request.taxId),
    ...row('field.reg_address', request.registeredAddress),
    ...row('field.reg_phone', request.registeredPhone),
    ...row('field.bank_name', request.bankName),
    ...row('field.bank_account', request.bankAccount),
    ...row('field.method', { words: `value.method.${delivery.method}` }),
    ...row('field.recipient', delivery.recipient),
    ...row('field.phone', delivery.phone),
    ...row('field.address', delivery.address),
    ...row('field.postcode', delivery.postcode),
    ...row('field.remark', request.remark),
    ...row('desk.show.customer', request.address),
    ...row('desk.show.due', { date: request.dueOn }),
    ...row('desk.show.number', request.fapiaoNumber),
    ...row('desk.show.tracking', request.trackingNumber),
    ...row('desk.show.review', request.needsReview.join(', ')),
    ...(request.attachments ?? []).flatMap(({ name }) => row('desk.show.attached', name)),
    ...(request.files ?? []).flatMap(({ name, keptAs }) => row('desk.show.file', `${name} (${keptAs})`)),
  ]
}

function historyOf(request: FapiaoRequest): Message[] {
  return request.history.map(({ state, at, by, comment }) => ({
    key: 'desk.show.step',
    values: { state: { words: `state.${state}` }, at: { instant: at }, by, comment: comment ?? '' },
  }))
}

export const show: DeskCommand = {
  name: 'show',
  args: ['ID'],
  options: {},
  async run({ parts, args: [id = ''] }) {
    const request = (await parts.store.get('requests', id))?.value
    if (!request) return refuse('no_request', { id })
    const next = statesAfter(request.state, 'staff')
    const head: Message = {
      key: 'desk.show.head',
      values: { id, order: request.orderId, state: { words: `state.${request.state}` } },
    }
    return {
      ok: true,
      lines: [head, ...detailsOf(request), ...historyOf(request)],
      data: {
        ...queueItem(request),
        due_on: request.dueOn,
        customer: request.address,
        next_states: next,
        files: request.files ?? [],
      },
    }
  },
}
