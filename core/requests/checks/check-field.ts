// Checks one value of a request form, typed or read, and brings it into its normal form. What is missing or does not go
// together is completeness.ts.

import { readChoice } from '../reading/choices.js'
import { cleanText } from '../reading/clean-text.js'
import { findSecrets } from '../reading/find-secrets.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { checkAccount } from './check-account.js'
import { checkAddress, checkRegisteredAddress } from './check-address.js'
import { checkBankName, checkRemark, checkTitle } from './check-names.js'
import { checkPhone } from './check-phone.js'
import { checkTaxId } from './check-tax-id.js'
import { type Check, doubted, finding, passed, refused } from './finding.js'
import { titleTypeOf } from './title-type.js'

const LONGEST_NAME = 60

/** `fields` are the other values, for limits that two share. An empty value passes where a field is optional. */
export function checkField(name: FieldName, value: string, fields: RequestFields): Check {
  const text = cleanText(value)
  const [secret] = findSecrets(text)
  if (secret) return refused(`secret.${secret.kind}`)
  if (text === '' && OPTIONAL.has(name)) return passed('')
  switch (name) {
    case 'fapiao_type':
    case 'title_type':
    case 'method':
      return checkChoice(name, text, fields)
    case 'title':
      return checkTitle(text)
    case 'tax_id':
      return checkTaxId(text)
    case 'reg_address':
      return checkRegisteredAddress(text, fields)
    case 'reg_phone':
    case 'phone':
      return checkPhone(text)
    case 'bank_name':
      return checkBankName(text, fields)
    case 'bank_account':
      return checkAccount(text, fields)
    case 'recipient':
      return checkRecipient(text)
    case 'address':
      return checkAddress(text)
    case 'postcode':
      return checkPostcode(text)
    case 'remark':
      return checkRemark(text)
  }
}

/** Which of them a request needs is a matter of the others: completeness.ts. */
const OPTIONAL: ReadonlySet<FieldName> = new Set([
  'tax_id',
  'reg_address',
  'reg_phone',
  'bank_name',
  'bank_account',
  'phone',
  'postcode',
  'remark',
])

const CHOICES = {
  fapiao_type: ['general', 'special'],
  title_type: ['enterprise', 'personal', 'institution'],
  method: ['yunda', 'sf_collect', 'pickup', 'email'],
} as const

function checkChoice(name: keyof typeof CHOICES, text: string, fields: RequestFields): Check {
  const known = CHOICES[name].find((value) => value === text) ?? readChoice(name, text)?.value
  if (!known) return refused('choice.unknown')
  // Most institutions cannot use a special one, but some are taxpayers (domain B1).
  const isUnusual = known === 'special' && titleTypeOf(fields) === 'institution'
  return passed(known, isUnusual ? [finding('fapiao_type.institution_special')] : [])
}

const NOT_A_RECIPIENT = /^(?:我|我自己|本人|自己|me|myself|mig|jag|收件人|recipient)$/iu

function checkRecipient(text: string): Check {
  if (text.length > LONGEST_NAME) return refused('recipient.too_long', { length: text.length, max: LONGEST_NAME })
  if (!/\p{L}/u.test(text) || NOT_A_RECIPIENT.test(text)) return refused('recipient.not_a_name')
  const isPlausible = /\p{L}.*\p{L}/u.test(text) && !/\d{5}|[@?？<>]/u.test(text)
  return isPlausible ? passed(text) : doubted('recipient.not_a_name')
}

function checkPostcode(text: string): Check {
  const digits = text.replace(/[\s-]/gu, '')
  return /^\d{6}$/u.test(digits) ? passed(digits) : refused('postcode.format')
}
