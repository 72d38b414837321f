// The fields that are chosen from a few values, and the buttons for them.
import { message } from '../../conversation/scene.js'
import type { Choice, Message } from '../../reply.js'
import type { FieldName } from '../request-fields.js'
import type { FormSettings } from './form-settings.js'
import { placesIn } from './named-places.js'

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

const PLACES = [
  /^(?:[(（]?1[)）.、]?|first|1st|one|första|förstnämnda|ett|etta|ettan)$/u,
  /^(?:[(（]?2[)）.、]?|second|2nd|two|andra|sistnämnda|två|tvåa|tvåan)$/u,
  /^(?:[(（]?3[)）.、]?|third|3rd|three|tredje|tre|trea|trean)$/u,
]
const LAST = /^(?:last|sista)$/u
/** What may stand around "first": "the first one is fine, please", "den andra tack". */
const AROUND =
  /^(?:the|a|i|i'll|we|we'll|take|want|choose|give|me|go|with|number|no|nr|option|choice|alternative|one|type|kind|is|ok|okay|fine|good|enough|please|pls|thanks|thank|you|then|den|det|vi|jag|tar|ta|väljer|vill|ha|alternativ|alternativet|nummer|blir|går|är|bra|räcker|tack|då|gärna)$/u

/** Longer answers say more than which of the options. */
const LONGEST_HAN = 12

/** "2", 第二种 and "the second one, please" choose the second of what was offered. */
export function chosenByNumber(text: string, field: FieldName, settings: FormSettings): string | undefined {
  const options = optionsOf(field, settings)
  const [byPlace, ...more] = text.length <= LONGEST_HAN && !/[不别没]/u.test(text) ? placesIn(text, options.length) : []
  if (byPlace && more.length === 0) return options[byPlace - 1]
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,!]+|\.$/u)
    .filter(Boolean)
  const [place, ...others] = words.filter((word) => !AROUND.test(word))
  if (place === undefined || others.length > 0) return undefined
  return LAST.test(place) ? options.at(-1) : options[PLACES.findIndex((name) => name.test(place))]
}
