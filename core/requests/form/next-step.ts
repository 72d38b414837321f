// What to ask next: one thing at a time in a chat, everything at once in a letter. Never what was told before.
import type { Draft, Step } from '../../records/draft.js'
import { completeness } from '../checks/completeness.js'
import type { FindingCode } from '../checks/finding.js'
import type { FieldName } from '../request-fields.js'
import type { FormSettings } from './form-settings.js'

/** Fields that people give in one breath, in the order of asking. */
const GROUPS: readonly (readonly FieldName[])[] = [
  ['fapiao_type'],
  ['title', 'tax_id'],
  ['title_type'],
  ['reg_address', 'reg_phone', 'bank_name', 'bank_account'],
  ['method'],
  ['recipient', 'phone', 'address'],
]

/** Whichever way it goes, most of these are needed: a letter saves asking for them in another one. */
const DELIVERY: readonly FieldName[] = ['recipient', 'phone', 'address']

/** Which field is asked again where two do not go together. */
const SETTLED_BY: Partial<Record<FindingCode, FieldName>> = {
  'conflict.personal_special': 'fapiao_type',
  'conflict.personal_company_name': 'title_type',
  'conflict.email_off': 'method',
}

export type Circumstances = {
  settings: FormSettings
  /** A letter is answered hours later: it asks for everything at once. */
  asksAll: boolean
  proven: boolean
  /** Some order cannot be requested today. */
  mustWait: boolean
}

type Open = { required: FieldName[]; advised: FieldName[] }

function openFields(draft: Draft, settings: FormSettings): Open {
  const doubted = new Set(draft.doubts.map((doubt) => doubt.field))
  const { missing, advised, conflicts } = completeness(draft.fields, settings)
  const torn = conflicts.flatMap(({ code }) => SETTLED_BY[code] ?? [])
  // A title mostly shows what kind of buyer it is.
  const needed = draft.fields.title ? missing : missing.filter((field) => field !== 'title_type')
  return {
    required: [...new Set([...torn, ...needed])].filter((field) => !doubted.has(field)),
    advised: advised.filter((field) => !doubted.has(field) && !draft.skipped.includes(field)),
  }
}

function askFields(draft: Draft, open: Open, asksAll: boolean): Step | undefined {
  const wanted = [...open.required, ...open.advised]
  if (asksAll) {
    const { title_type, tax_id } = draft.fields
    const mayHaveTaxId = open.required.includes('title') && !tax_id && (!title_type || title_type === 'enterprise')
    const soon = [
      ...(mayHaveTaxId && !draft.skipped.includes('tax_id') ? (['tax_id'] as const) : []),
      ...(open.required.includes('method') ? DELIVERY.filter((field) => !draft.fields[field]) : []),
    ]
    const fields = [...new Set([...draft.doubts.map((doubt) => doubt.field), ...wanted, ...soon])]
    return open.required.length > 0 ? { ask: 'fields', fields } : undefined
  }
  const group = GROUPS.find((fields) => fields.some((field) => wanted.includes(field)))
  const fields = group?.filter((field) => wanted.includes(field)) ?? wanted.slice(0, 1)
  return fields.length > 0 ? { ask: 'fields', fields } : undefined
}

export function nextStep(draft: Draft, { settings, asksAll, proven, mustWait }: Circumstances): Step {
  const waitsUnasked = mustWait && !draft.waits
  if (draft.orderIds.length === 0 && !asksAll) return { ask: 'orders' }
  if (waitsUnasked && draft.step.ask !== 'when') return { ask: 'when' }
  const open = openFields(draft, settings)
  if (draft.doubts.length > 0 && (!asksAll || open.required.length === 0)) return { ask: 'doubt' }
  const ask = askFields(draft, open, asksAll)
  if (ask) return ask
  if (draft.orderIds.length === 0) return { ask: 'orders' }
  if (!proven) return { ask: 'proof' }
  return waitsUnasked ? { ask: 'when' } : { ask: 'summary' }
}

/** Everything the form can still hold that was not said, for the card and for "skip". */
export function isOptional(draft: Draft, field: FieldName, settings: FormSettings): boolean {
  const { missing } = completeness(draft.fields, settings)
  return !missing.includes(field)
}
