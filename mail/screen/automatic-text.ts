// Decides by subject and words alone whether a letter is an automatic one. Headers, where there are any, have decided
// before.
import type { LetterWords } from './likeness/letter-features.js'
import type { Likeness } from './likeness/likeness.js'
import { isOwnWish } from './personal-words.js'
import { splitSentences } from './sentences.js'
import { countWords, type Signs, signsOf } from './signs.js'
import { type Verdict, verdict } from './verdict.js'

/**
 * By logistic regression on letters that the examples learnt from did not hold; what only a person says counts more than
 * it found, for most robots that speak so have telling headers, and no person has.
 */
const WEIGHTS: Signs = { alike: 7, phrased: 4, titled: 1.6, stated: 2.8, own: -2.3, asking: -1.8, ours: -0.3 }
const START = 0.6
/** To ignore a person is worse than to answer a robot, for loops end by themselves. */
const AUTOMATIC_FROM = 1.4
/** Of so few words nothing can be learnt: a number, a name, a greeting. */
const TOO_FEW = 3
/** Below it, a sign in the headers that people's letters carry as well is not believed. */
const PERSONAL_BELOW = -3

export function screenText(letter: LetterWords, likeness: Likeness): Verdict | undefined {
  return robotScore(letter, likeness) < AUTOMATIC_FROM ? undefined : verdict('automatic_text', 'words')
}

/** A person who plainly wants something of us, in words that no robot would use. */
export function isPersonal(letter: LetterWords, likeness: Likeness): boolean {
  return splitSentences(letter.text).some(isOwnWish) && robotScore(letter, likeness) < PERSONAL_BELOW
}

function robotScore(letter: LetterWords, likeness: Likeness): number {
  const signs = signsOf(letter, likeness)
  if (signs.phrased + signs.titled === 0 && countWords(letter.text) <= TOO_FEW) return PERSONAL_BELOW
  return Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * signs[name as keyof Signs], START)
}
