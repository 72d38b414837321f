// A form in a letter: what is there, and which lines to send back, since nobody can fill in fields there.
import type { SpelledField } from '../../core/wording/spelled.js'
import type { Say } from './words.js'

export function formExample(fields: SpelledField[], say: Say): string[] {
  const open = fields.filter(
    (field) => field.problem !== undefined || ((field.required || field.asked) && !field.value),
  )
  if (open.length === 0) return []
  return [
    '',
    say('mail.form_hint'),
    ...open.map((field) => say('mail.row', { name: field.label, value: optionsOf(field) }).trimEnd()),
  ]
}

/** The chosen option's words, the text given, or that there is none. */
export function fieldValue(field: SpelledField, say: Say): string {
  const chosen = field.options?.find((option) => option.value === field.value)?.label ?? field.value
  return chosen ?? say(field.required ? 'mail.missing' : 'mail.optional')
}

function optionsOf(field: SpelledField): string {
  return field.options?.map((option) => option.label).join(' / ') ?? ''
}
