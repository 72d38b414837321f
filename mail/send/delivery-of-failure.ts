// What a failed SMTP dialogue means for the letter: try again later, or never.
import type { Delivery } from '../../core/ports.js'

export type SmtpFailure = {
  code?: string | undefined
  /** The command in answer to which it failed, as nodemailer names it. */
  command?: string | undefined
  /** The server's own three digits, where it said something. */
  responseCode?: number | undefined
}

/** The dialogue speaks of this letter from here on; before, of us. */
const ABOUT_THE_LETTER = new Set(['MAIL FROM', 'RCPT TO', 'DATA'])

/**
 * `handedOver`: the whole letter had left us when the line broke. The server may have it and may not (RFC 1047), so it is
 * not sent again by itself: staff decide.
 */
export function deliveryOfFailure(failure: SmtpFailure, handedOver: boolean): Delivery {
  const { responseCode, command = '', code = 'unknown' } = failure
  if (responseCode !== undefined) {
    const refusedForGood = responseCode >= 500 && ABOUT_THE_LETTER.has(command)
    return { result: refusedForGood ? 'never' : 'later', reason: `smtp_${responseCode}` }
  }
  if (handedOver) return { result: 'never', reason: 'ambiguous' }
  // Nodemailer's own refusal of an address or a size, before a word was said.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { result: 'never', reason: `smtp_${code.toLowerCase()}` }
  return { result: 'later', reason: `smtp_${code.toLowerCase()}` }
}

/** A server may end a line that it finds old or idle at any time; that says nothing about the letter. */
export function lineWasStale(failure: SmtpFailure, handedOver: boolean): boolean {
  return !handedOver && (failure.responseCode === undefined || failure.responseCode === 421)
}
