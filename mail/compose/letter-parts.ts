// What a letter of ours consists of, before it is drawn as text or as HTML: both say the same.
import type { Spelled, SpelledBlock } from '../../core/wording/spelled.js'
import type { AnsweredLetter } from '../letter.js'
import { excerptLines } from './excerpt.js'
import type { Say } from './words.js'

export type LetterParts = {
  blocks: SpelledBlock[]
  /** Under one sentence: what to answer in words, where a chat has buttons. */
  choices: { intro: string; labels: string[] } | undefined
  footer: string[]
  quote: { intro: string; lines: string[] } | undefined
}

export function letterParts(spelled: Spelled, answered: AnsweredLetter, say: Say): LetterParts {
  const labels = spelled.choices.map((choice) => choice.label)
  const lines = excerptLines(answered.excerpt)
  return {
    blocks: spelled.blocks,
    choices: labels.length === 0 ? undefined : { intro: say('mail.reply_with'), labels },
    footer: [say('mail.signature'), say(spelled.byStaff ? 'mail.staff' : 'mail.machine')],
    quote: lines.length === 0 ? undefined : { intro: say('mail.you_wrote'), lines },
  }
}
