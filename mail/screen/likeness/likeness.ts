// How much a letter is like those that no person wrote, learnt from examples (data/content/letters). Words and phrases
// alone would know only what somebody thought of; examples also stand for what is said like them.
import type { Content, LetterExample } from '../../../core/content.js'
import { type Classifier, scoreOf, trainClassifier } from '../../../core/understanding/classifier/classifier.js'
import { hashOfKind, hashText, toFeature } from '../../../core/understanding/classifier/hash.js'
import { examplesOf } from '../../../core/understanding/language-model.js'
import { type LetterWords, letterFeatures } from './letter-features.js'

/** What is learnt from, as plain data that may cross threads. */
export type LetterLessons = { automatic: LetterWords[]; personal: LetterWords[] }

export type Likeness = Classifier

const AUTOMATIC = 'automatic'
const PERSONAL = 'personal'

/** Of what people ask us in chat, which they write in letters too: more of it would drown the letters. */
const EVERY = 7

export function letterLessons({ letters, languages }: Content): LetterLessons {
  const asked = Object.values(languages).flatMap((language) => examplesOf(language))
  return {
    automatic: letters.automatic.map(wordsOf),
    personal: [
      ...letters.personal.map(wordsOf),
      ...asked.filter(({ text }) => isChosen(text)).map(({ text }) => ({ from: '', subject: '', text })),
    ],
  }
}

export function learnLikeness({ automatic, personal }: LetterLessons): Likeness {
  return trainClassifier([
    ...automatic.map((letter) => ({ label: AUTOMATIC, features: letterFeatures(letter) })),
    ...personal.map((letter) => ({ label: PERSONAL, features: letterFeatures(letter) })),
  ])
}

/** Above 0 like a robot's, below like a person's; the further the surer. */
export function likenessOf(likeness: Likeness, letter: LetterWords): number {
  return scoreOf(likeness, AUTOMATIC, letterFeatures(letter))
}

/** By the text itself, so that an edit of the content changes no more than it says. */
function isChosen(text: string): boolean {
  return toFeature(hashText(hashOfKind(0), text)) % EVERY === 0
}

function wordsOf({ from = '', subject = '', text }: LetterExample): LetterWords {
  return { from, subject, text }
}
