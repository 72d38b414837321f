// What an installation may decide about the request form (domain.md B1 and B3).
import type { FieldName } from '../request-fields.js'

export type FormSettings = {
  /** What a special VAT Fapiao needs besides its title. */
  specialNeeds: FieldName[]
  /** Digital Fapiao are issued, so e-mail is a way of delivery. */
  emailDelivery: boolean
}

export const DEFAULT_FORM_SETTINGS: FormSettings = {
  specialNeeds: ['tax_id', 'reg_address', 'reg_phone', 'bank_name', 'bank_account'],
  emailDelivery: false,
}
