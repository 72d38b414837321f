// Decides by subject and words alone whether a letter is an automatic reply. Each sentence is weighed: what robots say
// counts for, what only a person says counts against. Headers, where there are any, have decided before.
import { AUTOMATIC_PHRASES } from './automatic-phrases.js'
import { isAcknowledgingSubject, isAutomaticSubject } from './automatic-subject.js'
import {
  isBackAgain,
  isCasual,
  isComplaint,
  isErrand,
  isGiven,
  isGreeting,
  isGrievance,
  isMatter,
  isPlea,
  isPostal,
  isQuestion,
  isRequest,
  withoutCited,
} from './personal-words.js'
import { isStated } from './stated.js'
import { type Verdict, verdict } from './verdict.js'

const SUBJECT_WEIGHT = 3
const ACKNOWLEDGING_WEIGHT = 1
/** One robot's sentence of weight 2 and nothing personal is enough: "I am out of the office until Monday." */
const THRESHOLD = 2

/** The letter says of itself that no person wrote it: whatever else it says was said by a robot. */
const STATED_WEIGHT = 8

/** Our matter, asked for, complained of or filled in: nobody sets up a robot to do that. */
const ASKING = -5
/** A question about something else. */
const WONDERING = -3
/** A request without our matter: robots are polite too. */
const REQUESTING = -2
const TELLING = -1
/** A sentence that says none of it; several of them are a person's letter, unless the subject is a robot's. */
const OTHER = -1
const MAX_OTHER = -3

/** What one sentence can say of itself at most. */
const MAX_SENTENCE = 4
const MAX_SENTENCES = 60
/** The longest that a person or a robot writes without a full stop; the patterns look no further. */
const MAX_SENTENCE_CHARS = 400
/** Letters of a greeting, a name, a date or a phone number. */
const SHORT = 24
const SHORT_HAN = 12

/** `written` is the new text of the letter. */
export function screenText(subject: string, written: string): Verdict | undefined {
  const named = isAutomaticSubject(subject)
  const acknowledging = !named && isAcknowledgingSubject(subject)
  const sentences = splitSentences(written)
  const weighed = sentences.map((sentence) => weigh(sentence, named))
  const said = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const others =
    named || !isMixed(weighed) ? 0 : Math.max(MAX_OTHER, OTHER * weighed.filter(({ other }) => other).length)
  const stated = isStated(sentences) ? STATED_WEIGHT : 0
  const score = said + stated + others + (named ? SUBJECT_WEIGHT : acknowledging ? ACKNOWLEDGING_WEIGHT : 0)
  return score < THRESHOLD
    ? undefined
    : verdict('automatic_text', named || acknowledging ? 'subject and words' : 'words')
}

/** A person who plainly wants something of us, in words that no robot would use. */
export function isPersonal(subject: string, written: string): boolean {
  return splitSentences(written).some(isPlea) && screenText(subject, written) === undefined
}

function splitSentences(text: string): string[] {
  return text
    .slice(0, 8_000)
    .replace(/([。！？!?；;]|\.(?=\s))/gu, '$1\n')
    .split('\n')
    .map((sentence) => sentence.trim().slice(0, MAX_SENTENCE_CHARS))
    .filter((sentence) => sentence !== '')
    .slice(0, MAX_SENTENCES)
}

type Weight = { weight: number; other: boolean }

/** Something of a person's own, or little of a robot's: then the sentences that say neither speak for a person. */
function isMixed(weighed: Weight[]): boolean {
  const others = weighed.filter(({ other }) => other).length
  const telling = weighed.filter(({ weight }) => weight > 0).length
  return weighed.some(({ weight }) => weight < 0) || others > 2 * telling
}

function weigh(sentence: string, named: boolean): Weight {
  if (isGreeting(sentence)) return { weight: 0, other: false }
  const asks = isQuestion(sentence)
  const own = withoutCited(sentence)
  const found = asks ? [] : AUTOMATIC_PHRASES.filter(({ pattern }) => pattern.test(own))
  const automatic = Math.min(
    MAX_SENTENCE,
    found.reduce((sum, { weight }) => sum + weight, 0),
  )
  const isClosed = found.some(({ closed }) => closed)
  const isOthers = isClosed && !isComplaint(sentence) && !isErrand(sentence) && !isGrievance(sentence)
  const personal = isOthers ? 0 : weighPersonal(sentence, asks, named)
  return { weight: automatic + personal, other: automatic === 0 && personal === 0 && !isShort(sentence) }
}

function weighPersonal(sentence: string, asks: boolean, named: boolean): number {
  const matter = isMatter(sentence)
  if (isErrand(sentence) || (isPostal(sentence) && isRequest(sentence))) return ASKING
  if (isGiven(sentence) || (matter && (asks || isRequest(sentence) || isComplaint(sentence)))) return ASKING
  if (asks || isGrievance(sentence)) return WONDERING
  if (isBackAgain(sentence)) return ASKING
  if (named) return 0
  if (isRequest(sentence) || isCasual(sentence)) return REQUESTING
  return matter ? TELLING : 0
}

function isShort(sentence: string): boolean {
  const letters = [...sentence.replace(/[\s\p{P}]/gu, '')].length
  return letters <= (/\p{Script=Han}/u.test(sentence) ? SHORT_HAN : SHORT)
}
