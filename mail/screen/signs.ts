// What of a letter's words speaks for a robot or for a person, as numbers between 0 and about 1.
import { AUTOMATIC_PHRASES } from './automatic-phrases.js'
import { isAutomaticSubject } from './automatic-subject.js'
import { isConsent } from './consent.js'
import type { LetterWords } from './likeness/letter-features.js'
import { type Likeness, likenessOf } from './likeness/likeness.js'
import {
  isBackAgain,
  isCasual,
  isDenied,
  isErrand,
  isGiven,
  isGrievance,
  isMatter,
  isPlea,
  isQuestion,
  withoutCited,
} from './personal-words.js'
import { splitSentences } from './sentences.js'
import { isStated } from './stated.js'

export type Signs = {
  /** Like letters that no person wrote. */
  alike: number
  /** Sentences that robots' letters are made of. */
  phrased: number
  /** The subject is one that mail programs give to automatic replies. */
  titled: number
  /** Says of itself that a machine wrote it. */
  stated: number
  /** What only a person says who wants something of us. */
  own: number
  /** Ends in a question. */
  asking: number
  /** Speaks of what we are here for. */
  ours: number
}

const MAX_PHRASED = 6
const MOST_OF_ONE = 4

const OWN = [isPlea, isGiven, isErrand, isGrievance, isBackAgain, isCasual, isConsent]

export function signsOf(letter: LetterWords, likeness: Likeness): Signs {
  const sentences = splitSentences(letter.text)
  const flag = (is: boolean) => (is ? 1 : 0)
  return {
    alike: likenessOf(likeness, letter),
    phrased: phrasedIn(sentences) / MAX_PHRASED,
    titled: flag(isAutomaticSubject(letter.subject)),
    stated: flag(isStated(sentences)),
    own: flag(sentences.map(withoutCited).some((sentence) => OWN.some((is) => is(sentence)))),
    asking: flag(isQuestion(sentences.at(-1) ?? '')),
    ours: flag(sentences.some(isMatter)),
  }
}

function phrasedIn(sentences: string[]): number {
  const weights = sentences.filter((sentence) => !isQuestion(sentence)).map(weigh)
  return Math.min(
    weights.reduce((sum, weight) => sum + weight, 0),
    MAX_PHRASED,
  )
}

function weigh(sentence: string): number {
  const own = withoutCited(sentence)
  if (isDenied(own)) return 0
  const found = AUTOMATIC_PHRASES.filter(({ pattern }) => pattern.test(own))
  return Math.min(
    found.reduce((sum, { weight }) => sum + weight, 0),
    MOST_OF_ONE,
  )
}

export function countWords(text: string): number {
  return text.slice(0, 8_000).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0
}
