// Measures how well content teaches: each example is classified by a model that has not seen it.
import type { Lang, LanguageContent } from '../content.js'
import type { Candidate } from './classifier/classifier.js'
import { repeatableNumbers, shuffle } from './classifier/shuffle.js'
import { candidatesFor, examplesOf, type LabelledText, toModel, trainOn } from './language-model.js'
import { readMessage } from './read-message.js'

export type Validated = LabelledText & { candidates: Candidate[] }

const FOLDS = 5
const ANY_DAY = '2026-01-01T00:00:00Z'

export function crossValidate(lang: Lang, content: LanguageContent): Validated[] {
  const examples = examplesOf(content)
  const order = Int32Array.from(examples.keys())
  shuffle(order, repeatableNumbers(FOLDS))
  const shuffled = Array.from(order, (place) => examples[place] as LabelledText)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const taught = shuffled.filter((_example, place) => place % FOLDS !== fold)
    const model = toModel(lang, { classifier: trainOn(lang, taught), next: {} })
    return shuffled
      .filter((_example, place) => place % FOLDS === fold)
      .map((example) => ({ ...example, candidates: candidatesFor(model, readMessage(example.text, ANY_DAY)) }))
  }).flat()
}
