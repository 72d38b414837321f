// Takes what was said into a draft, each value checked. What a check does not accept is kept as a doubt and asked about.
import type { Doubt, Draft } from '../../records/draft.js'
import { checkField } from '../checks/check-field.js'
import { titleTypeOf } from '../checks/title-type.js'
import { isPerson } from '../reading/person-name.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'

export type Taken = {
  draft: Draft
  /** Fields that hold a new value now. */
  changed: FieldName[]
  /** Fields whose earlier value was replaced. */
  corrected: FieldName[]
}

function without<T extends { field: FieldName }>(list: T[], field: FieldName): T[] {
  return list.filter((item) => item.field !== field)
}

/** The value stands, whatever it was called in doubt for. */
function settled(draft: Draft, field: FieldName, value: string): Draft {
  const fields = { ...draft.fields, [field]: value } as RequestFields
  return {
    ...draft,
    fields,
    doubts: without(draft.doubts, field),
    insisted: without(draft.insisted, field),
    skipped: draft.skipped.filter((name) => name !== field),
  }
}

/** The person says again what was doubted: staff will look at it. */
export function insistOn(draft: Draft, doubt: Doubt): Draft {
  const { field, value, code } = doubt
  const kept = settled(draft, field, value)
  return { ...kept, insisted: [...kept.insisted, { field, code }] }
}

function doubted(draft: Draft, doubt: Doubt): Draft {
  return { ...draft, doubts: [...without(draft.doubts, doubt.field), doubt] }
}

function takeOne(draft: Draft, field: FieldName, said: string): Draft {
  const check = checkField(field, said, draft.fields)
  if (check.ok) return settled(draft, field, check.value)
  // An identity number or a password is not even kept as a doubt.
  if (check.problem.code.startsWith('secret.')) return draft
  const before = draft.doubts.find((doubt) => doubt.field === field)
  if (before?.mayInsist && before.value === said) return insistOn(draft, before)
  const { code, values } = check.problem
  return doubted(draft, {
    field,
    value: said,
    code,
    ...(values ? { values } : {}),
    ...(check.suggestion ? { suggestion: check.suggestion } : {}),
    mayInsist: check.mayInsist,
  })
}

/** A new title may be another kind of buyer: what was concluded from the old one does not hold any more. */
function forgetKind(before: Draft, after: Draft, said: RequestFields): Draft {
  const isReplaced = before.fields.title !== undefined && before.fields.title !== after.fields.title
  if (!isReplaced || said.title_type) return after
  const { title_type: _concluded, ...fields } = after.fields
  return { ...after, fields }
}

/** 改成个人抬头，许立新: the number of the company before is not the person's. */
function forgetCompany(before: Draft, after: Draft, said: RequestFields): Draft {
  const wasCompany = before.fields.title !== undefined && titleTypeOf(before.fields) !== 'personal'
  const isPersonal = after.fields.title !== before.fields.title && titleTypeOf(after.fields) === 'personal'
  if (!wasCompany || !isPersonal || said.tax_id || before.fields.tax_id === undefined) return after
  const { tax_id: _former, ...fields } = after.fields
  return { ...after, fields }
}

/** A personal title gets a general Fapiao only (domain B1): there is nothing to choose. */
function withOnlyType(draft: Draft): Draft {
  const { fapiao_type: chosen } = draft.fields
  return !chosen && titleTypeOf(draft.fields) === 'personal'
    ? { ...draft, fields: { ...draft.fields, fapiao_type: 'general' } }
    : draft
}

/** A private person who says where to and nobody's name receives it himself. */
function withOwnRecipient(draft: Draft): Draft {
  const { title, recipient, phone, address, method } = draft.fields
  const kind = titleTypeOf(draft.fields)
  const isDoubted = draft.doubts.some(({ field }) => field === 'recipient')
  if (kind !== 'personal' || !title || !isPerson(title) || recipient || isDoubted || !phone) return draft
  if (!address && method !== 'pickup') return draft
  return { ...draft, fields: { ...draft.fields, recipient: title } }
}

const OF_SPECIAL = ['reg_address', 'reg_phone', 'bank_name', 'bank_account'] as const

/** 专票改普票: what only the special one carries is put aside, and is there again when that is chosen after all. */
function withDetailsOfType(before: Draft, after: Draft, said: RequestFields): Draft {
  const [was, is] = [before.fields.fapiao_type, after.fields.fapiao_type]
  if (is === 'special' && after.setAside) {
    const { setAside, ...draft } = after
    return { ...draft, fields: { ...setAside, ...after.fields } }
  }
  if (was !== 'special' || is !== 'general') return after
  const aside = OF_SPECIAL.filter((field) => before.fields[field] !== undefined && said[field] === undefined)
  if (aside.length === 0) return after
  const [gone, kept] = [new Set<string>(aside), Object.entries(after.fields)]
  return {
    ...after,
    fields: Object.fromEntries(kept.filter(([field]) => !gone.has(field))),
    setAside: Object.fromEntries(kept.filter(([field]) => gone.has(field))),
  }
}

export function takeFields(draft: Draft, said: RequestFields): Taken {
  let taken = draft
  for (const field of FIELD_NAMES) {
    const value = said[field]
    const isOpen = value !== draft.fields[field] || draft.doubts.some((doubt) => doubt.field === field)
    if (value !== undefined && isOpen) taken = takeOne(taken, field, value)
  }
  taken = withDetailsOfType(
    draft,
    withOwnRecipient(withOnlyType(forgetCompany(draft, forgetKind(draft, taken, said), said))),
    said,
  )
  const changed = FIELD_NAMES.filter(
    (field) => taken.fields[field] !== undefined && taken.fields[field] !== draft.fields[field],
  )
  return { draft: taken, changed, corrected: changed.filter((field) => draft.fields[field] !== undefined) }
}
