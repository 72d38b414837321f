// What can be done about a request in its state, as forms; each is a command of the desk.
import type { FapiaoRequest, RequestState } from '../../core/records/request.js'
import { OWED_STATES, statesAfter } from '../../core/requests/states.js'
import type { Say } from '../account-pages/render.js'
import type { DeskField } from './desk-form.js'

export type RequestDeed = {
  command: string
  title: string
  fields: DeskField[]
  isDanger: boolean
}

/** The command that leads to a state; from some states the same step has a name of its own. */
function commandFor(from: RequestState, to: RequestState): string | undefined {
  if (to === 'processing') return from === 'needs_review' ? 'accept' : from === 'waiting_for_stock' ? 'resume' : 'take'
  const commands: Partial<Record<RequestState, string>> = {
    issued: 'issue',
    mailed: 'mail',
    ready_for_pickup: 'ready',
    delivered: 'deliver',
    received: 'collected',
    waiting_for_stock: 'wait',
    needs_review: 'review',
    rejected: 'reject',
    withdrawn: 'withdraw',
    return_requested: 'return',
    returned: 'returned',
    reissued: 'reissue',
  }
  return commands[to]
}

/** The order of the usual day: what is done most stands first, what ends a request last. */
const ORDER = [
  ...['take', 'accept', 'resume', 'issue', 'reissue', 'returned', 'mail', 'ready', 'deliver', 'collected'],
  ...['due', 'wait', 'review', 'return', 'reject', 'withdraw'],
]

const DANGERS = new Set(['reject', 'withdraw'])

const REASONED = new Set(['review', 'reject', 'withdraw', 'return'])

/** The customer is told why. */
const NEEDS_REASON = new Set(['review', 'reject'])

/** It goes to the customer with the letter that tells him of the step. */
function fileField(say: Say): DeskField {
  const hint = say('desk_page.field.file_hint')
  return { name: 'file', label: say('desk_page.field.file'), type: 'file', hint, isOptional: true }
}

function fieldsOf(say: Say, command: string, { delivery }: FapiaoRequest): DeskField[] {
  if (REASONED.has(command)) {
    const isTold = NEEDS_REASON.has(command)
    const hint = say(isTold ? 'desk_page.field.reason_told' : 'desk_page.field.reason_kept')
    return [{ name: 'reason', label: say('desk_page.field.reason'), type: 'textarea', hint, isOptional: !isTold }]
  }
  const byMail = delivery.method === 'email'
  if (command === 'deliver') return byMail ? [fileField(say)] : []
  if (command === 'issue' || command === 'reissue') {
    return [
      { name: 'number', label: say('desk_page.field.number'), hint: say('desk_page.field.number_hint') },
      { name: 'code', label: say('desk_page.field.code'), hint: say('desk_page.field.code_hint'), isOptional: true },
      ...(byMail ? [fileField(say)] : []),
    ]
  }
  if (command === 'mail') {
    const carriers = ['yunda', 'sf'].map((value) => ({ value, text: say(`desk_page.carrier.${value}`) }))
    const value = delivery.method === 'sf_collect' ? 'sf' : 'yunda'
    return [
      { name: 'carrier', label: say('desk_page.field.carrier'), type: 'select', options: carriers, value },
      { name: 'tracking', label: say('desk_page.field.tracking') },
    ]
  }
  if (command === 'due') return [{ name: 'date', label: say('desk_page.field.due'), type: 'date' }]
  if (command === 'wait') {
    const hint = say('desk_page.field.until_hint')
    return [{ name: 'until', label: say('desk_page.field.until'), type: 'date', hint, isOptional: true }]
  }
  return []
}

/** A courier for who collects it himself is no first choice, and the other way round. */
function fits(command: string, { delivery }: FapiaoRequest): boolean {
  if (command === 'mail') return delivery.method === 'yunda' || delivery.method === 'sf_collect'
  if (command === 'ready') return delivery.method === 'pickup'
  return command !== 'deliver' || delivery.method === 'email'
}

/** The first one is the usual next step. */
export function deedsFor(say: Say, request: FapiaoRequest): RequestDeed[] {
  const moves = statesAfter(request.state, 'staff').map((to) => commandFor(request.state, to))
  const commands = [...moves, ...(OWED_STATES.has(request.state) ? ['due'] : [])].filter((each) => each !== undefined)
  const rank = (command: string) => ORDER.indexOf(command) + (fits(command, request) ? 0 : ORDER.length)
  return commands
    .sort((a, b) => rank(a) - rank(b))
    .map((command) => ({
      command,
      title: say(`desk_page.do.${command}`),
      fields: fieldsOf(say, command, request),
      isDanger: DANGERS.has(command),
    }))
}
