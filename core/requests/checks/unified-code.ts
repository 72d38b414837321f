// The organisation code inside a unified social credit code (GB 11714): a second check that tells where a slip lies.
import { isUnifiedSocialCreditCode } from '../../understanding/entities/uscc.js'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const START = 8
const CHECK_AT = 16

/** Characters 9 to 17 check out by themselves. */
export function hasValidOrganisation(code: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code[START + at] ?? ''), 0)
  return code[CHECK_AT] === ('0123456789X'[(11 - (sum % 11)) % 11] as string)
}

/** Both checks pass: by chance one code in 341 does. */
export function passesBothChecks(code: string): boolean {
  return isUnifiedSocialCreditCode(code) && hasValidOrganisation(code)
}
