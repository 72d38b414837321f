// Our Message-IDs: <fa.payload.signature@domain>. The payload says what the letter is about and to whom it went, so
// that an answer finds its order without a look-up and without trusting its subject.
import type { Secrets } from '../../core/ports.js'

export type ThreadToken = { addresseeMark: string; orderIds: string[]; requestIds: string[] }

const PREFIX = 'fa'

/** RFC 5322 allows 998; some servers fold or cut ids beyond about 250. */
const MAX_PAYLOAD = 150
const MAX_IDS = 4

export type Letterhead = { sendId: string; address: string; about: { orderIds: string[]; requestIds: string[] } }

/** The same send always gets the same id: a letter sent twice is recognisable as one. */
export function writeMessageId(head: Letterhead, secrets: Secrets, domain: string): string {
  let orderIds = head.about.orderIds.slice(0, MAX_IDS)
  let requestIds = head.about.requestIds.slice(0, MAX_IDS)
  let payload = writePayload(head, { orderIds, requestIds }, secrets)
  while (payload.length > MAX_PAYLOAD && orderIds.length + requestIds.length > 0) {
    if (orderIds.length > requestIds.length) orderIds = orderIds.slice(0, -1)
    else requestIds = requestIds.slice(0, -1)
    payload = writePayload(head, { orderIds, requestIds }, secrets)
  }
  return `<${PREFIX}.${payload}.${secrets.sign(payload)}@${domain}>`
}

const OWN_FORM = /^<fa\.([\w-]{1,200})\.([\w-]{8,100})@[^<>@\s]{1,255}>$/

/** Looks like ours; whether it is, only the keys tell. */
export function hasOwnForm(id: string): boolean {
  return OWN_FORM.test(id)
}

/** Undefined for ids that are not ours. Several keys: the newest first, older ones until their letters are forgotten. */
export function readMessageId(id: string, keys: Secrets[]): ThreadToken | undefined {
  const parts = OWN_FORM.exec(id)
  const [, payload, signature] = parts ?? []
  if (payload === undefined || signature === undefined) return undefined
  if (!keys.some((key) => key.equal(key.sign(payload), signature))) return undefined
  const [, addresseeMark = '', orders = '', requests = ''] = Buffer.from(payload, 'base64url')
    .toString('utf8')
    .split('\n')
  return { addresseeMark, orderIds: splitIds(orders), requestIds: splitIds(requests) }
}

/** Whether the token was sent to this address. Only the mark of the address leaves the house. */
export function isAddressee(token: ThreadToken, address: string, keys: Secrets[]): boolean {
  return keys.some((key) => key.equal(markOf(`to:${address.toLowerCase()}`, key), token.addresseeMark))
}

function writePayload(head: Letterhead, about: Letterhead['about'], secrets: Secrets): string {
  const lines = [
    markOf(`send:${head.sendId}`, secrets),
    markOf(`to:${head.address.toLowerCase()}`, secrets),
    about.orderIds.join(' '),
    about.requestIds.join(' '),
  ]
  return Buffer.from(lines.join('\n'), 'utf8').toString('base64url')
}

/** 72 bits: enough that nobody's address is met by chance. */
function markOf(text: string, key: Secrets): string {
  return key.sign(text).slice(0, 12)
}

function splitIds(text: string): string[] {
  return text.split(' ').filter((id) => id !== '')
}
