// Checks a telephone number: mainland mobiles, landlines with extension, 400 and 800 lines; numbers abroad with a note.
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { labelledPhone } from '../reading/read-numbers.js'
import { type Check, doubted, finding, passed, refused } from './finding.js'

const LOCAL = /^\d{7,8}$/u
const MOBILE_DIGITS = 11

export function checkPhone(value: string): Check {
  const phone = labelledPhone(value)?.value
  if (!phone) return refused('phone.invalid')
  const [, line = phone] = /^(.*\d{7,})-\d{1,6}$/u.exec(phone) ?? []
  const parsed = parsePhoneNumberFromString(line, 'CN')
  if (parsed?.isValid()) return passed(phone, isAbroad(parsed) ? [finding('phone.abroad')] : [])
  if (LOCAL.test(phone)) return doubted('phone.no_area_code')
  const digits = line.replace(/\D/gu, '').length
  if (/^1[3-9]/u.test(line) && digits !== MOBILE_DIGITS)
    return doubted('phone.length', { digits, expected: MOBILE_DIGITS })
  return doubted('phone.invalid')
}

function isAbroad(phone: PhoneNumber): boolean {
  return phone.countryCallingCode !== '86'
}
