// The form as a whole: a card to fill in, in a letter a list to fill in; and what comes back from it.
import { message } from '../../conversation/scene.js'
import type { Doubt, Draft } from '../../records/draft.js'
import type { Block, FormField, Message } from '../../reply.js'
import { completeness } from '../checks/completeness.js'
import type { Finding } from '../checks/finding.js'
import { FIELD_NAMES, type FieldName, type RequestFields } from '../request-fields.js'
import type { FormSettings } from './form-settings.js'
import { optionName, optionsOf } from './options.js'

const FORM_ID = 'request'

export const ORDERS_FIELD = 'orders'

export function fieldName(field: FieldName): Message {
  return message(`field.${field}`)
}

export function problemBlocks(findings: Finding[]): Block[] {
  return findings.map(({ code, values }) => ({ kind: 'text', message: message(`problem.${code}`, values) }))
}

export function isConflict({ code }: Finding): boolean {
  return code.startsWith('conflict.')
}

export function problemOf(doubt: Doubt): Message {
  return message(`problem.${doubt.code}`, doubt.values)
}

function formField(draft: Draft, field: FieldName, settings: FormSettings, required: FieldName[]): FormField {
  const doubt = draft.doubts.find((each) => each.field === field)
  const value = doubt?.value ?? draft.fields[field]
  const options = optionsOf(field, settings)
  return {
    name: field,
    label: fieldName(field),
    kind: options.length > 0 ? 'choice' : field === 'address' || field === 'reg_address' ? 'multiline' : 'text',
    required: required.includes(field) || draft.fields[field] !== undefined,
    ...(value === undefined ? {} : { value }),
    ...(options.length > 0
      ? { options: options.map((option) => ({ value: option, label: optionName(field, option) })) }
      : {}),
    ...(doubt ? { problem: problemOf(doubt) } : {}),
  }
}

function ordersField(draft: Draft): FormField {
  return {
    name: ORDERS_FIELD,
    label: message('field.orders'),
    kind: 'text',
    required: true,
    ...(draft.orderIds.length > 0 ? { value: draft.orderIds.join(', ') } : {}),
  }
}

/** Of a letter's list, where a line may stay empty. */
function hintFor(field: FieldName, asked: readonly FieldName[], missing: FieldName[]): Pick<FormField, 'hint'> {
  if (field === 'address' && asked.includes('method')) return { hint: message('form.not_for_pickup') }
  return field === 'tax_id' && !missing.includes(field) ? { hint: message('form.for_companies') } : {}
}

export function formBlock(draft: Draft, settings: FormSettings, fields: readonly FieldName[] = FIELD_NAMES): Block {
  const { missing } = completeness(draft.fields, settings)
  const asksOrders = !draft.amends && (fields === FIELD_NAMES || draft.orderIds.length === 0)
  return {
    kind: 'form',
    id: FORM_ID,
    title: message('form.card.title'),
    fields: [
      ...(asksOrders ? [ordersField(draft)] : []),
      ...fields.map((field) => ({
        ...formField(draft, field, settings, missing),
        ...(fields === FIELD_NAMES ? {} : { asked: true }),
        ...hintFor(field, fields, missing),
      })),
    ],
    submit: message('form.card.submit'),
  }
}

/** What was typed into a card: values, and fields that were emptied. */
export function readCard(form: Record<string, string>): {
  fields: RequestFields
  emptied: FieldName[]
  orders: string
} {
  const typed = FIELD_NAMES.filter((field) => form[field] !== undefined)
  const value = (field: FieldName) => form[field]?.trim() ?? ''
  return {
    fields: Object.fromEntries(typed.filter((field) => value(field) !== '').map((field) => [field, value(field)])),
    emptied: typed.filter((field) => value(field) === ''),
    orders: form[ORDERS_FIELD]?.trim() ?? '',
  }
}
