// Before an issued Fapiao is made anew: what comes back and where to, and what to do where it is booked or deducted (domain.md B4).
import { message, say } from '../../conversation/scene.js'
import type { FapiaoRequest, RequestState } from '../../records/request.js'
import type { Block, Choice } from '../../reply.js'

const ISSUED: ReadonlySet<RequestState> = new Set(['issued', 'mailed', 'ready_for_pickup', 'delivered', 'received'])

export function isIssued({ state }: FapiaoRequest): boolean {
  return ISSUED.has(state)
}

const isPaper = ({ delivery }: FapiaoRequest) => delivery.method !== 'email'

/** Whether it was booked matters to a company's tax only. */
export function asksBooked(request: FapiaoRequest): boolean {
  return isIssued(request) && request.titleType !== 'personal'
}

const BOOKED = String.raw`(?:抵扣|入账|记账|做账|认证|勾选|\b(?:booked|deducted|claimed|recorded|bokför\p{L}*|dragit av|avdrag\p{L}*))`
const NOT = String.raw`(?:(?:未|没|不|\bvarken\b)[^，。,.;；]{0,6}|(?:\b(?:not|never|neither|inte|ej|aldrig)\b|n['’]t\b)[^，。,.;；]{0,25})`
const SAYS_BOOKED = new RegExp(BOOKED, 'iu')
const SAYS_NOT_BOOKED = new RegExp(NOT + BOOKED, 'iu')

/** What a message says of booking; undefined where it does not speak of it. */
export function saysBooked(text: string): boolean | undefined {
  return SAYS_BOOKED.test(text) ? !SAYS_NOT_BOOKED.test(text) : undefined
}

/** What is sent back, and where to; a digital Fapiao does not come back. */
export function returnBlocks(request: FapiaoRequest, ticket: string): Block[] {
  if (!isIssued(request)) return []
  return isPaper(request)
    ? [say(`form.return.${request.fapiaoType}`), say('form.return.wait', { ticket })]
    : [say('form.return.digital')]
}

export function askBooked(): { blocks: Block[]; choices: Choice[] } {
  return {
    blocks: [say('form.return.ask_booked')],
    choices: [
      { label: message('choice.booked'), action: 'request.booked:yes' },
      { label: message('choice.not_booked'), action: 'request.booked:no' },
    ],
  }
}

/** What a yes or no to "already booked or deducted?" means for the company's accountants. */
export function bookedBlocks(request: FapiaoRequest, isBooked: boolean): Block[] {
  if (!isBooked) return [say('form.return.unbooked')]
  const isSpecialPaper = isPaper(request) && request.fapiaoType === 'special'
  return [say(isSpecialPaper ? 'form.return.booked_special' : 'form.return.booked'), say('form.return.booked_hours')]
}
