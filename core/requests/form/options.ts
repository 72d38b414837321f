// The fields that are chosen from a few values, and the buttons for them.
import { message } from '../../conversation/scene.js'
import type { Choice, Message } from '../../reply.js'
import type { FieldName } from '../request-fields.js'
import type { FormSettings } from './form-settings.js'

const OPTIONS: Partial<Record<FieldName, readonly string[]>> = {
  fapiao_type: ['general', 'special'],
  title_type: ['enterprise', 'personal', 'institution'],
  method: ['yunda', 'sf_collect', 'pickup', 'email'],
}

export function optionsOf(field: FieldName, settings: FormSettings): readonly string[] {
  const options = OPTIONS[field] ?? []
  return settings.emailDelivery ? options : options.filter((option) => option !== 'email')
}

export function optionName(field: FieldName, option: string): Message {
  return message(`value.${field}.${option}`)
}

export function optionChoices(field: FieldName, settings: FormSettings): Choice[] {
  return optionsOf(field, settings).map((option) => ({
    label: optionName(field, option),
    action: `request.set:${field}=${option}`,
  }))
}

const ORDINAL = /^\s*[(（]?([1-9])[)）.、]?\s*$/u

/** "2" chooses the second of what was offered. */
export function chosenByNumber(text: string, field: FieldName, settings: FormSettings): string | undefined {
  const number = ORDINAL.exec(text.normalize('NFKC'))?.[1]
  return number ? optionsOf(field, settings)[Number(number) - 1] : undefined
}
