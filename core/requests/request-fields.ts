// What a request form (开票申请) can hold; every value is already normalised, and what was not said is absent.
// Reading these from text is reading/, judging them is checks/.
export type FapiaoType = 'general' | 'special'
export type TitleType = 'enterprise' | 'personal' | 'institution'
export type DeliveryMethod = 'yunda' | 'sf_collect' | 'pickup' | 'email'

export type RequestFields = {
  fapiao_type?: FapiaoType
  title_type?: TitleType
  title?: string
  tax_id?: string
  reg_address?: string
  reg_phone?: string
  bank_name?: string
  bank_account?: string
  method?: DeliveryMethod
  recipient?: string
  phone?: string
  address?: string
  postcode?: string
  remark?: string
}

export type FieldName = keyof RequestFields

/** In the order in which a form asks for them. */
export const FIELD_NAMES: readonly FieldName[] = [
  'fapiao_type',
  'title_type',
  'title',
  'tax_id',
  'reg_address',
  'reg_phone',
  'bank_name',
  'bank_account',
  'method',
  'recipient',
  'phone',
  'address',
  'postcode',
  'remark',
]

/** One of a few is chosen, in the speaker's own words: 专票, yunda. All others are written. */
export const CHOSEN: ReadonlySet<FieldName> = new Set(['fapiao_type', 'title_type', 'method'])
