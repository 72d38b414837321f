// A form in a letter: a line for each field, to be filled in inside the answer, since nobody can fill in fields there.
import type { SpelledField } from '../../core/wording/spelled.js'
import type { Say } from './words.js'

export type FieldParts = { label: string; note: string; value: string }

/** `note` is what may be chosen, or when the line may stay empty. */
export function fieldParts({ label, options, value = '', hint }: SpelledField, say: Say): FieldParts {
  const chosen = options?.find((option) => option.value === value)?.label ?? value
  const notes = [options?.map((option) => option.label).join(' / '), hint].filter((note) => note !== undefined)
  const note = chosen !== '' || notes.length === 0 ? '' : say('mail.note', { note: notes.join(' · ') })
  return { label, note, value: chosen }
}

export function fieldLine(field: SpelledField, say: Say): string {
  const { label, note, value } = fieldParts(field, say)
  return say('mail.row', { name: `${label}${note}`, value }).trimEnd()
}
