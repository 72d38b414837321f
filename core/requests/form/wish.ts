// What a person wants of the form itself: confirm, skip, go back, stop … Content of fields is no wish.

import type { Content } from '../../content.js'
import { clausesOf, holdsPhrase, isPhrase, isQuestion } from '../../conversation/phrases.js'
import type { Understanding } from '../../understanding/understanding.js'

export type Wish = 'yes' | 'no' | 'cancel' | 'back' | 'skip' | 'repeat' | 'help' | 'go_on' | 'same_as_last'

const LABELS: Record<Wish, string> = {
  cancel: 'control.cancel',
  back: 'control.back',
  skip: 'control.skip',
  repeat: 'control.repeat',
  help: 'control.help',
  go_on: 'control.go_on',
  same_as_last: 'control.same_as_last',
  no: 'control.no',
  yes: 'control.yes',
}

const WISHES = Object.keys(LABELS) as Wish[]

/** A thumb says yes in every language. */
/** Ways to say "do it" that are no answer to a question in general, but to a summary they are. */
const SUBMIT =
  /^(?:请|那就|就)?(?:帮我)?(?:提交|递交|办理|开吧|就这样)(?:吧|了)?$|^(?:please )?(?:submit|send|hand)(?: it)?(?: in)?(?: now)?(?: please)?$|^(?:go ahead|proceed|do it)(?: please)?$|^(?:skicka|lämna)(?: den)? in(?: den)?$|^kör(?: på)?$/iu

const THUMBS_UP = /^(?:👍|👌|✅|✔)[\u{1F3FB}-\u{1F3FF}️]*$/u

/** What may stand beside a yes without changing it. */
const POLITE = ['chitchat.thanks', 'chitchat.greeting', LABELS.go_on]

/** Below this a classifier's guess at a short word is not worth acting on: asking again costs less. */
export const SURE = 0.7

function fromLabel(label: string | undefined): Wish | undefined {
  return WISHES.find((wish) => LABELS[wish] === label)
}

/** "Yes", "好的，谢谢", "ja tack": made of a yes and politeness only, and no question. */
function isYes(content: Content, text: string): boolean {
  if (THUMBS_UP.test(text.trim())) return true
  const agrees = (clause: string) => isPhrase(content, LABELS.yes, clause) || SUBMIT.test(clause)
  const isPolite = (clause: string) => POLITE.some((label) => isPhrase(content, label, clause))
  const said = clausesOf(text)
  return said.some(agrees) && said.every((clause) => agrees(clause) || isPolite(clause))
}

const FIRST_CLAUSE = /^([^,.;!，。；！\n]{1,40})[,.;!，。；！\n]+(.+)$/su
const BUT = /但|不过|除了|\b(?:but|except|however|men|utom|förutom)\b/iu

/** "Yes, and how long does it take?": what is asked behind a yes that stands by itself. */
export function behindYes(content: Content, text: string): string | undefined {
  const [, first = '', rest = ''] = FIRST_CLAUSE.exec(text.trim()) ?? []
  return !isQuestion(first) && isYes(content, first) && isQuestion(rest) && !BUT.test(rest) ? rest : undefined
}

/** A wish said in so many words: nothing else is read into such a message. */
export function plainWish(content: Content, text: string): Wish | undefined {
  const isAsked = isQuestion(text)
  if (!isAsked && isYes(content, text)) return 'yes'
  const whole = WISHES.find((wish) => wish !== 'yes' && isPhrase(content, LABELS[wish], text))
  return whole === 'no' && isAsked ? undefined : whole
}

/** A wish in other words, as far as the classifier is sure of it. Agreement is never guessed from a question. */
export function guessedWish(statement: Understanding, text: string): Wish | undefined {
  if (statement.decision !== 'answer' || statement.confidence < SURE) return undefined
  const wish = fromLabel(statement.intent)
  return (wish === 'yes' || wish === 'no') && isQuestion(text) ? undefined : wish
}

export function mentionsLastTime(content: Content, text: string): boolean {
  return holdsPhrase(content, LABELS.same_as_last, text)
}
