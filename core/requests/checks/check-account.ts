// Checks a bank account: there is no common length or check digit for companies' accounts, so only what cannot be.
import type { RequestFields } from '../request-fields.js'
import { MOST_BYTES } from './check-names.js'
import { type Check, doubted, finding, passed, refused } from './finding.js'
import { gbkLength } from './gbk.js'

const FEWEST_DIGITS = 8
const MOST_DIGITS = 30

export function checkAccount(value: string, fields: RequestFields): Check {
  const account = value.replace(/[\s.-]/gu, '')
  const strange = account.replace(/\d/gu, '')
  if (strange) return doubted('bank_account.characters', { characters: [...new Set(strange)].join(' ') })
  const digits = account.length
  if (digits === 0) return refused('bank_account.length', { digits, min: FEWEST_DIGITS, max: MOST_DIGITS })
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS)
    return doubted('bank_account.length', { digits, min: FEWEST_DIGITS, max: MOST_DIGITS })
  const bytes = gbkLength(account + (fields.bank_name ?? ''))
  if (bytes > MOST_BYTES) return doubted('bank.too_long', { bytes, max: MOST_BYTES })
  const isPhone = /^1[3-9]\d{9}$/u.test(account) || [fields.phone, fields.reg_phone].includes(account)
  return passed(account, isPhone ? [finding('bank_account.looks_like_phone')] : [])
}
