// A form as inputs of a card, each with its problem beside it. Nothing is enforced in the client: what is missing or
// wrong comes back as an answer, and everything may be typed instead.
import type { SpelledBlock, SpelledField } from '../../core/wording/spelled.js'
import { type Element, text } from './elements.js'

type Form = Extract<SpelledBlock, { kind: 'form' }>

/** Marks the inputs of a form among the values that a card sends. */
export const FIELD_PREFIX = 'form.'

export function formRows(form: Form): Element[] {
  return [text(form.title, { weight: 'Bolder', size: 'Medium' }), ...form.fields.flatMap(fieldRows)]
}

export function formAction(form: Form): Element {
  return { type: 'Action.Submit', title: form.submit, style: 'positive', data: { action: `form:${form.id}` } }
}

function fieldRows(field: SpelledField): Element[] {
  const label = field.required ? `${field.label} *` : field.label
  const frame = {
    id: `${FIELD_PREFIX}${field.name}`,
    label,
    ...(field.value === undefined ? {} : { value: field.value }),
  }
  const rows: Element[] = [input(field, frame)]
  if (field.problem !== undefined)
    rows.push(text(field.problem, { size: 'Small', color: 'Attention' }, { spacing: 'Small' }))
  return rows
}

function input(field: SpelledField, frame: Element): Element {
  const hint = field.hint === undefined ? {} : { placeholder: field.hint }
  if (field.kind !== 'choice') return { type: 'Input.Text', ...frame, ...hint, isMultiline: field.kind === 'multiline' }
  const choices = (field.options ?? []).map((option) => ({ title: option.label, value: option.value }))
  return { type: 'Input.ChoiceSet', ...frame, ...hint, style: 'compact', choices }
}
