// Why something could not be sent, and what that means for another try.
import type { Delivery } from '../core/ports.js'

export class SendFailure extends Error {
  readonly delivery: Exclude<Delivery, { result: 'sent' }>
  constructor(delivery: Exclude<Delivery, { result: 'sent' }>) {
    super(delivery.reason)
    this.delivery = delivery
  }
}

/** Longest pause that a channel may ask for. */
const MAX_PAUSE_MS = 60 * 60_000

/**
 * What an answer of the channel means. Teams says 403 when the person has blocked or removed the bot, 404 when the
 * conversation is gone, 412, 429 and 5xx when another try may succeed.
 */
export function failureFor(status: number, retryAfter: string | null, now: string): SendFailure {
  const reason = `http_${status}`
  const afterMs = retryAfter === null ? undefined : pauseMs(retryAfter, now)
  const again = status >= 500 || [401, 408, 412, 429].includes(status)
  if (!again) return new SendFailure({ result: 'never', reason })
  return new SendFailure({ result: 'later', reason, ...(afterMs === undefined ? {} : { afterMs }) })
}

/** Seconds or a date (RFC 9110 section 10.2.3). */
function pauseMs(retryAfter: string, now: string): number | undefined {
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.parse(now)
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MAX_PAUSE_MS) : undefined
}
