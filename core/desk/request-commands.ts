// The commands that move a request: taken, issued, posted, collected, held up, refused, returned.
import { Attachment } from '../records/attachment.js'
import { STOCK_NOTICE, StockNotice } from '../records/request-settings.js'
import type { Call, DeskCommand } from './desk.js'
import { refuse } from './desk.js'
import { looksLikeTracking, readCarrier, readFapiaoNumber, tidyTracking } from './fapiao-number.js'
import { type Facts, moveCommand } from './move-request.js'
import { readComingDate } from './read-date.js'

/** The terminal has put the file beside the store and says which one it is. */
function attached(given: string | undefined): { attachments?: Attachment[] } | undefined {
  if (given === undefined) return {}
  try {
    return { attachments: [Attachment.parse(JSON.parse(given))] }
  } catch {
    return undefined
  }
}

function issueFacts({ options }: Call): Facts {
  const files = attached(options.attach)
  if (!files) return { ok: false, report: refuse('attachment') }
  const read = readFapiaoNumber(options.number ?? '', options.code)
  if (!read.ok) return { ok: false, report: refuse('fapiao_number', { number: options.number ?? '' }) }
  const doubts = read.lacksCode ? [{ key: 'desk.doubt.code' }] : []
  return { ok: true, facts: { fapiaoNumber: read.number, ...files }, doubts }
}

function deliverFacts({ options }: Call): Facts {
  const facts = attached(options.attach)
  return facts ? { ok: true, facts } : { ok: false, report: refuse('attachment') }
}

function mailFacts({ options }: Call): Facts {
  const carrier = readCarrier(options.carrier ?? '')
  if (!carrier) return { ok: false, report: refuse('carrier', { carrier: options.carrier ?? '' }) }
  const trackingNumber = tidyTracking(options.tracking ?? '')
  if (!/^[A-Z0-9]{8,20}$/.test(trackingNumber)) {
    return { ok: false, report: refuse('tracking', { tracking: options.tracking ?? '' }) }
  }
  const doubts = looksLikeTracking(carrier, trackingNumber) ? [] : [{ key: 'desk.doubt.tracking' }]
  return { ok: true, facts: { carrier, trackingNumber }, doubts }
}

/** The day that is named, else that of the published notice, else none. */
async function waitFacts({ options, parts }: Call): Promise<Facts> {
  if (options.until !== undefined) {
    const read = readComingDate(options.until, parts.now)
    return read.ok ? { ok: true, facts: { stockExpectedOn: read.date } } : read
  }
  const published = StockNotice.safeParse((await parts.store.get('settings', STOCK_NOTICE))?.value.value)
  return { ok: true, facts: published.success ? { stockExpectedOn: published.data.until } : {} }
}

/** What was doubted has been looked at and is good. */
const accepted = (): Facts => ({ ok: true, facts: { needsReview: [] } })

function reasoned({ options }: Call): Facts {
  return { ok: true, facts: {}, comment: options.reason ?? '' }
}

const NUMBER = { number: 'NUMBER', code: 'CODE', attach: 'FILE' }

export const REQUEST_COMMANDS: readonly DeskCommand[] = [
  moveCommand('take', 'processing'),
  moveCommand('issue', 'issued', NUMBER, issueFacts),
  moveCommand('mail', 'mailed', { carrier: 'sf|yunda', tracking: 'NUMBER' }, mailFacts),
  moveCommand('ready', 'ready_for_pickup'),
  moveCommand('deliver', 'delivered', { attach: 'FILE' }, deliverFacts),
  moveCommand('collected', 'received'),
  moveCommand('wait', 'waiting_for_stock', { until: 'DATE' }, waitFacts),
  moveCommand('resume', 'processing'),
  moveCommand('review', 'needs_review', { reason: 'TEXT' }, reasoned),
  moveCommand('accept', 'processing', {}, accepted),
  moveCommand('reject', 'rejected', { reason: 'TEXT' }, reasoned),
  moveCommand('withdraw', 'withdrawn', { reason: 'TEXT' }, reasoned),
  moveCommand('return', 'return_requested', { reason: 'TEXT' }, reasoned),
  moveCommand('returned', 'returned'),
  moveCommand('reissue', 'reissued', NUMBER, issueFacts),
]
