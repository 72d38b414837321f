// What a request still needs and what does not go together: the conditions of the form (domain B1). An empty string is a
// field to which the person said "none".
import { FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'
import { type Finding, finding } from './finding.js'
import { inferTitleType, titleTypeOf } from './title-type.js'

export type FormSettings = {
  /** What a special Fapiao needs besides the title. */
  specialNeeds: FieldName[]
  /** Digital Fapiao are sent by e-mail. */
  emailDelivery: boolean
}

export type Completeness = {
  /** To be asked for, in the order of the form. */
  missing: FieldName[]
  /** Asked for once and not insisted on. */
  advised: FieldName[]
  /** To be solved before anything else counts. */
  conflicts: Finding[]
}

export function completeness(fields: RequestFields, settings: FormSettings): Completeness {
  const needed = new Set<FieldName>([...neededForFapiao(fields, settings), ...neededForDelivery(fields)])
  const advised = new Set<FieldName>(advisedFields(fields))
  return {
    missing: FIELD_NAMES.filter((name) => needed.has(name) && !fields[name]),
    advised: FIELD_NAMES.filter((name) => advised.has(name) && !needed.has(name) && fields[name] === undefined),
    conflicts: conflictsOf(fields, settings),
  }
}

function neededForFapiao(fields: RequestFields, settings: FormSettings): FieldName[] {
  return [
    'fapiao_type',
    'title',
    'method',
    ...(titleTypeOf(fields) ? [] : (['title_type'] as const)),
    ...(fields.fapiao_type === 'special' ? settings.specialNeeds : []),
  ]
}

function neededForDelivery({ method }: RequestFields): FieldName[] {
  if (method === 'yunda' || method === 'sf_collect') return ['recipient', 'phone', 'address']
  return method === 'pickup' ? ['recipient'] : []
}

/** An enterprise's Fapiao is no valid voucher without its tax ID (STA notice 2017 no. 16), but the form takes it. */
function advisedFields(fields: RequestFields): FieldName[] {
  return [
    ...(titleTypeOf(fields) === 'enterprise' ? (['tax_id'] as const) : []),
    ...(fields.method === 'pickup' ? (['phone'] as const) : []),
  ]
}

function conflictsOf(fields: RequestFields, settings: FormSettings): Finding[] {
  const titleType = titleTypeOf(fields)
  const isSpecial = fields.fapiao_type === 'special'
  const namesCompany = inferTitleType(fields.title ?? '') === 'enterprise'
  return [
    ...(isSpecial && titleType === 'personal' ? [finding('conflict.personal_special')] : []),
    ...(titleType === 'personal' && namesCompany ? [finding('conflict.personal_company_name')] : []),
    ...(fields.method === 'email' && !settings.emailDelivery ? [finding('conflict.email_off')] : []),
  ]
}
