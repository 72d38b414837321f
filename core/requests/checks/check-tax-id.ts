// Checks a tax ID (税号): today the 18 characters of GB 32100-2015; older numbers and real-world exceptions exist, so
// that the person may always insist on something of a possible length.
import { isUnifiedSocialCreditCode } from '../../understanding/entities/uscc.js'
import { type Check, doubted, passed, refused } from './finding.js'
import { proposeTaxId } from './propose-tax-id.js'

const LENGTH = 18
/** Region and organisation code; identity number with a suffix (domain B2). */
const OLD_LENGTHS = [15, 17, 20]
const SHORTEST = 15
const LONGEST = 20
const NEVER_USED = /[IOSVZ]/gu
const STARTS_AS_UNIFIED = /^(?:9[1-3]|1[1-39]|5[1-39])/u

export function checkTaxId(value: string): Check {
  const code = value.toUpperCase().replace(/[\s.-]/gu, '')
  if (code === '') return refused('tax_id.empty')
  const foreign = code.replace(/[0-9A-Z]/gu, '')
  if (foreign) return refused('tax_id.characters', { characters: [...new Set(foreign)].join(' ') })
  if (isUnifiedSocialCreditCode(code)) return passed(code)
  if (isSwedish(code)) return refused('tax_id.swedish')
  const suggestion = proposeTaxId(code)
  const { length } = code
  if (length < SHORTEST || length > LONGEST) return refused('tax_id.length', { length, expected: LENGTH }, suggestion)
  if (OLD_LENGTHS.includes(length) && !suggestion && !isCutUnified(code))
    return doubted('tax_id.old_number', { length })
  if (length !== LENGTH) return doubted('tax_id.length', { length, expected: LENGTH }, suggestion)
  const never = [...new Set(code.match(NEVER_USED))].join(' ')
  if (never) return doubted('tax_id.characters', { characters: never }, suggestion)
  return doubted('tax_id.check_digit', { last: code.slice(-1) }, suggestion)
}

/** 556677-8899: the third and fourth digit of a company's number are 20 or more, as no month of a birth date is. */
function isSwedish(code: string): boolean {
  return /^(?:SE)?(?:16)?\d{2}[2-9]\d{7}(?:01)?$/u.test(code) && code.replace(/\D/gu, '').length < SHORTEST
}

/** 17 characters of today's kind: the old ones were all digits but for the suffix. */
function isCutUnified(code: string): boolean {
  return code.length === LENGTH - 1 && STARTS_AS_UNIFIED.test(code)
}
