// What a check finds, as a code with values; the words for it are content.

export type FindingCode =
  | 'choice.unknown'
  | 'fapiao_type.institution_special'
  | 'secret.identity_number'
  | 'secret.password'
  | 'title.empty'
  | 'title.not_a_name'
  | 'title.forbidden_characters'
  | 'title.too_long'
  | 'title.unprintable'
  | 'tax_id.empty'
  | 'tax_id.characters'
  | 'tax_id.length'
  | 'tax_id.swedish'
  | 'tax_id.check_digit'
  | 'tax_id.old_number'
  | 'reg_address.too_long'
  | 'reg_address.unprintable'
  | 'address.no_place'
  | 'address.no_street'
  | 'address.no_number'
  | 'address.too_long'
  | 'phone.invalid'
  | 'phone.length'
  | 'phone.no_area_code'
  | 'phone.abroad'
  | 'bank.too_long'
  | 'bank_name.not_a_name'
  | 'bank_name.unprintable'
  | 'bank_name.no_branch'
  | 'bank_account.characters'
  | 'bank_account.length'
  | 'bank_account.looks_like_phone'
  | 'recipient.not_a_name'
  | 'recipient.too_long'
  | 'postcode.format'
  | 'remark.too_long'
  | 'remark.unprintable'
  | 'conflict.personal_special'
  | 'conflict.personal_company_name'
  | 'conflict.email_off'

export type Finding = { code: FindingCode; values?: Record<string, string | number> }

/** `suggestion`: a likely fix, to be proposed and never applied by itself. `mayInsist`: accepted and flagged for staff. */
export type Check =
  | { ok: true; value: string; warnings: Finding[] }
  | { ok: false; problem: Finding; suggestion?: string; mayInsist: boolean }

export function passed(value: string, warnings: Finding[] = []): Check {
  return { ok: true, value, warnings }
}

/** Wrong as far as we can tell; the person may know better. */
export function doubted(code: FindingCode, values?: Finding['values'], suggestion?: string): Check {
  return { ok: false, problem: finding(code, values), mayInsist: true, ...(suggestion !== undefined && { suggestion }) }
}

/** Cannot be used at all. */
export function refused(code: FindingCode, values?: Finding['values'], suggestion?: string): Check {
  return {
    ok: false,
    problem: finding(code, values),
    mayInsist: false,
    ...(suggestion !== undefined && { suggestion }),
  }
}

export function finding(code: FindingCode, values?: Finding['values']): Finding {
  return { code, ...(values && { values }) }
}
