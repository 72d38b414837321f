// Delivery, read and abuse reports in the standard forms: RFC 3464, 8098, 5965.
import type { ParsedLetter } from '../letter.js'
import { readBounce } from './read-bounce.js'
import { type Verdict, verdict } from './verdict.js'

/** Staff forward reports to ask about them: those letters are theirs. */
const PASSED_ON = /^\s*(?:re|sv|回复|答复|fwd?|转发|vb|aw|wg)\s*[:：]/iu

export function screenReport(letter: ParsedLetter, isOwnMessageId: (id: string) => boolean): Verdict | undefined {
  const root = letter.parts[0]
  const types = new Set(letter.parts.map((part) => part.type))
  const isReport = root?.type === 'multipart/report'
  if (!isReport && PASSED_ON.test(letter.subject)) return undefined
  const reportType = (isReport ? (root.params['report-type'] ?? '') : '').toLowerCase()
  if (types.has('message/feedback-report') || reportType === 'feedback-report')
    return verdict('abuse_report', 'message/feedback-report')
  if (types.has('message/disposition-notification') || reportType === 'disposition-notification') {
    return verdict('read_receipt', 'message/disposition-notification')
  }
  const hasStatus = types.has('message/delivery-status') || types.has('message/global-delivery-status')
  if (!hasStatus && !isReport) return undefined
  const { action, bounce } = readBounce(letter, isOwnMessageId)
  if (/^(?:delivered|relayed|expanded)$/.test(action))
    return verdict('delivery_notice', 'message/delivery-status', bounce)
  if (action === 'delayed') return verdict('delivery_delayed', 'message/delivery-status', bounce)
  return verdict('bounce', hasStatus ? 'message/delivery-status' : 'multipart/report', bounce)
}
