// Tax IDs (税号) and, so that they are never taken for one, identity card numbers.
import { labelBefore } from './labels.js'
import { type Mention, mentionsOf } from './mention.js'
import { isUnifiedSocialCreditCode } from './uscc.js'

// 18 today; 15, 17 and 20 are older numbers.
const TOGETHER = /(?<![A-Za-z0-9])(?=(?:[A-Za-z]?\d){6})[0-9A-Za-z]{15,20}(?![A-Za-z0-9-])/gu
const IN_GROUPS = /(?<![A-Za-z0-9])\d[0-9A-Za-z]{3}(?:[ -][0-9A-Za-z]{4}){3}[ -][0-9A-Za-z]{2}(?![A-Za-z0-9])/gu
// After its label a number may be cut in any way, and mistyped.
const LABELLED = /(?<=[:：=是为 ])[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){14,19}(?![A-Za-z0-9])/gu
// First two characters of a unified code: registering authority and kind of body (GB 32100-2015, table 1).
const LOOKS_UNIFIED =
  /^(?:1[1-59]|2[19]|3[1-5]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-3]|[AN][1-39]|Y1)\d{6}[0-9A-Z]{10}$/u
const BIRTH_DATE = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u

export function findTaxIds(text: string): Mention[] {
  return [
    ...mentionsOf('tax', text, IN_GROUPS, (match) => unified(text, match)),
    ...mentionsOf('tax', text, TOGETHER, (match) => unified(text, match) ?? labelled(text, match)),
    ...mentionsOf('tax', text, LABELLED, (match) => labelled(text, match)),
  ]
}

export function findIdentityNumbers(text: string): Mention[] {
  return mentionsOf('identity', text, TOGETHER, ([number]) =>
    BIRTH_DATE.test(number.toUpperCase()) ? number.toUpperCase() : undefined,
  )
}

function unified(text: string, match: RegExpExecArray): string | undefined {
  const code = tidy(match[0])
  if (isUnifiedSocialCreditCode(code)) return code
  // One character mistyped still says what was meant; digits alone could be an account.
  const isMeant = LOOKS_UNIFIED.test(code) && /[A-Z]/u.test(code) && labelBefore(text, match.index) !== 'account'
  return isMeant ? code : undefined
}

function labelled(text: string, match: RegExpExecArray): string | undefined {
  const code = tidy(match[0])
  const digits = code.replace(/\D/gu, '').length
  return labelBefore(text, match.index) === 'tax' && code.length <= 20 && digits >= 8 ? code : undefined
}

function tidy(code: string): string {
  return code.replace(/[ -]/gu, '').toUpperCase()
}
