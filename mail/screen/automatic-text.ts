// Decides by subject and words alone whether a letter is an automatic reply. Each sentence is weighed: what robots say
// counts for, what only a person says counts against. Headers, where there are any, have decided before.
import { AUTOMATIC_PHRASES } from './automatic-phrases.js'
import { isAcknowledgingSubject, isAutomaticSubject } from './automatic-subject.js'
import { isMatter, isQuestion, isRequest } from './personal-words.js'
import { type Verdict, verdict } from './verdict.js'

const SUBJECT_WEIGHT = 3
const ACKNOWLEDGING_WEIGHT = 1
/** One robot's sentence of weight 2 and nothing personal is enough: "I am out of the office until Monday." */
const THRESHOLD = 2

/** Our matter, asked for or asked about: nobody sets up a robot to do that. */
const ASKING = -5
const ASKING_ELSE = -2
const TELLING = -3
/** A sentence that says neither; several of them are a person's letter. */
const OTHER = -1
const MAX_OTHER = -3

const MAX_SENTENCES = 60
/** Greetings, names, dates and phone numbers. */
const SHORT = 12

/** `written` is the new text of the letter. */
export function screenText(subject: string, written: string): Verdict | undefined {
  const sentences = splitSentences(written)
  const weights = sentences.map(weigh)
  const other = Math.max(MAX_OTHER, OTHER * weights.filter((weight) => weight === OTHER).length)
  const said = weights.filter((weight) => weight !== OTHER).reduce((sum, weight) => sum + weight, 0)
  const named = isAutomaticSubject(subject)
    ? SUBJECT_WEIGHT
    : isAcknowledgingSubject(subject)
      ? ACKNOWLEDGING_WEIGHT
      : 0
  const score = named + said + (sentences.length === 0 ? 0 : other)
  if (score < THRESHOLD) return undefined
  return verdict('automatic_text', named > 0 ? 'subject and words' : 'words')
}

function splitSentences(text: string): string[] {
  return text
    .slice(0, 8_000)
    .replace(/([。！？!?；;]|\.(?=\s))/gu, '$1\n')
    .split('\n')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, MAX_SENTENCES)
}

function weigh(sentence: string): number {
  const found = AUTOMATIC_PHRASES.filter(({ pattern }) => pattern.test(sentence))
  const automatic = found.reduce((most, { weight }) => Math.max(most, weight), 0)
  if (found.some(({ closed }) => closed) && !isOurQuestion(sentence)) return automatic
  const personal = weighPersonal(sentence)
  if (personal !== 0) return automatic + personal
  if (automatic > 0) return automatic
  return [...sentence.replace(/[\s\p{P}]/gu, '')].length <= (/\p{Script=Han}/u.test(sentence) ? SHORT : SHORT * 2)
    ? 0
    : OTHER
}

function isOurQuestion(sentence: string): boolean {
  return isQuestion(sentence) && isMatter(sentence)
}

function weighPersonal(sentence: string): number {
  const asking = isQuestion(sentence) || isRequest(sentence)
  if (isMatter(sentence)) return asking ? ASKING : TELLING
  return asking ? ASKING_ELSE : 0
}
