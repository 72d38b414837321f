// What is learnt for one language from its content, and how likely it makes each label for a message.
import type { Lang, LanguageContent } from '../content.js'
import { type Candidate, type Classifier, classify, trainClassifier } from './classifier/classifier.js'
import { featuresOf } from './classifier/features.js'
import { CHINESE } from './concepts/chinese.js'
import { ENGLISH } from './concepts/english.js'
import { buildConceptFinder, type ConceptFinder, findConcepts } from './concepts/find-concepts.js'
import { SWEDISH } from './concepts/swedish.js'
import { OUT_OF_SCOPE } from './decide.js'
import { isAboutElse, tipOutside } from './other-matters.js'
import { type Message, readMessage } from './read-message.js'
import { isWord } from './text/tokens.js'

/** What training yields, plain data that may cross threads; `next` gives the labels that belong beside an answer. */
export type Learnt = { classifier: Classifier; next: Record<string, string[]> }

export type LanguageModel = Learnt & { finder: ConceptFinder }

export type LabelledText = { label: string; text: string }

const FINDERS: Record<Lang, ConceptFinder> = {
  zh: buildConceptFinder(CHINESE),
  en: buildConceptFinder(ENGLISH),
  sv: buildConceptFinder(SWEDISH),
}
// Examples are read as of a fixed day: which day "on Monday" was does not change what is asked.
const ANY_DAY = '2026-01-01T00:00:00Z'

export function examplesOf({ faq, intents, outOfScope }: LanguageContent): LabelledText[] {
  return [
    ...Object.values({ ...faq, ...intents }).flatMap(({ id, examples }) =>
      examples.map((text) => ({ label: id, text })),
    ),
    ...[...outOfScope.near, ...outOfScope.far].map((text) => ({ label: OUT_OF_SCOPE, text })),
  ]
}

export function trainLanguage(lang: Lang, content: LanguageContent): Learnt {
  const next = Object.fromEntries(Object.values(content.faq).map((entry) => [entry.id, entry.next]))
  return { classifier: trainOn(lang, examplesOf(content)), next }
}

export function trainOn(lang: Lang, examples: LabelledText[]): Classifier {
  return trainClassifier(
    examples.map(({ label, text }) => ({ label, features: featuresIn(FINDERS[lang], readMessage(text, ANY_DAY)) })),
  )
}

export function toModel(lang: Lang, learnt: Learnt): LanguageModel {
  return { ...learnt, finder: FINDERS[lang] }
}

/** All labels, the likeliest first; for a message without a word, such as "???" or 👍, only that it is outside. */
export function candidatesFor({ classifier, finder }: LanguageModel, message: Message): Candidate[] {
  if (!message.tokens.some(isWord)) return [{ intent: OUT_OF_SCOPE, confidence: 1 }]
  const concepts = findConcepts(finder, message.tokens)
  const candidates = classify(classifier, featuresOf(message.tokens, concepts))
  return isAboutElse(concepts) ? tipOutside(candidates) : candidates
}

function featuresIn(finder: ConceptFinder, { tokens }: Message): number[] {
  return featuresOf(tokens, findConcepts(finder, tokens))
}
