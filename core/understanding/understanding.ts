// Understands what a person wrote: language, what is wanted and how sure that is, and what is named. Pure: the same
// content, text and context always give the same understanding.
import { type Content, LANGS, type Lang } from '../content.js'
import { type Candidate, type Classifier, classify, type Example, trainClassifier } from './classifier/classifier.js'
import { featuresOf } from './classifier/features.js'
import { CHINESE } from './concepts/chinese.js'
import { ENGLISH } from './concepts/english.js'
import { buildConceptFinder, type ConceptFinder, findConcepts } from './concepts/find-concepts.js'
import { SWEDISH } from './concepts/swedish.js'
import { type Decided, decide, OUT_OF_SCOPE } from './decide.js'
import type { Entities } from './entities/entities.js'
import { toEntities } from './entities/extract.js'
import { afterTopic, isFollowUp } from './follow-up.js'
import { joinStatements } from './join-statements.js'
import { detectLanguage } from './language/detect-language.js'
import { type Message, readMessage } from './read-message.js'
import { cutStatements, waysToHalve } from './statements.js'

export type { Candidate } from './classifier/classifier.js'
export type { Decision } from './decide.js'
export type { Entities } from './entities/entities.js'

/** `alternatives` are the next likeliest labels: for `ask` the other choices, for `decline` the nearest ones. */
export type Understanding = Decided & { lang: Lang; entities: Entities }

export type Context = {
  /** The conversation's language so far, a prior for short messages. */
  lang?: Lang
  /** The label last talked about, for "and how long does that take?". */
  topic?: string
  /** ISO instant of the message. */
  now: string
}

type LanguageModel = { classifier: Classifier; finder: ConceptFinder; next: Record<string, string[]> }

export type Model = Record<Lang, LanguageModel>

const LEXICONS = { zh: CHINESE, en: ENGLISH, sv: SWEDISH }
// Examples are read as of a fixed day: which day "on Monday" was does not change what is asked.
const ANY_DAY = '2026-01-01T00:00:00Z'

export function train(content: Content): Model {
  return { zh: trainLanguage(content, 'zh'), en: trainLanguage(content, 'en'), sv: trainLanguage(content, 'sv') }
}

function trainLanguage(content: Content, lang: Lang): LanguageModel {
  const { faq, intents, outOfScope } = content.languages[lang]
  const finder = buildConceptFinder(LEXICONS[lang])
  const learn = (label: string, texts: string[]): Example[] =>
    texts.map((text) => ({ label, features: featuresIn(finder, readMessage(text, ANY_DAY)) }))
  const examples = [
    ...Object.values({ ...faq, ...intents }).flatMap((entry) => learn(entry.id, entry.examples)),
    ...learn(OUT_OF_SCOPE, [...outOfScope.near, ...outOfScope.far]),
  ]
  const next = Object.fromEntries(Object.values(faq).map((entry) => [entry.id, entry.next]))
  return { classifier: trainClassifier(examples), finder, next }
}

/** The whole text as one wish or question. */
export function understand(model: Model, text: string, context: Context): Understanding {
  const message = readMessage(text, context.now)
  return understandMessage(model, message, languageOf(model, message, context), context)
}

/** Each thing that a long text asks or wants, in its order, at most five; greetings and other padding are left out. */
export function understandStatements(model: Model, text: string, context: Context): Understanding[] {
  const message = readMessage(text, context.now)
  const lang = languageOf(model, message, context)
  const read = (part: string) => understandMessage(model, readMessage(part, context.now), lang, context)
  const parts = cutStatements(message.plain).flatMap((statement) => halveIfTwo(statement, read))
  return joinStatements(parts, understandMessage(model, message, lang, context))
}

function halveIfTwo(statement: string, read: (part: string) => Understanding): Understanding[] {
  for (const halves of waysToHalve(statement)) {
    const [one, other] = [read(halves[0]), read(halves[1])]
    if (one.decision === 'answer' && other.decision === 'answer' && one.intent !== other.intent) return [one, other]
  }
  return [read(statement)]
}

function understandMessage(model: Model, message: Message, lang: Lang, context: Context): Understanding {
  const { classifier, finder, next } = model[lang]
  const candidates = classify(classifier, featuresIn(finder, message))
  const decided = decide(inContext(candidates, message, context.topic, next))
  return { lang, ...decided, entities: toEntities(message.plain, message.mentions, context.now) }
}

function inContext(
  candidates: Candidate[],
  { plain, tokens }: Message,
  topic: string | undefined,
  next: Record<string, string[]>,
): Candidate[] {
  return topic && isFollowUp(plain, tokens) ? afterTopic(candidates, topic, next[topic] ?? []) : candidates
}

function languageOf(model: Model, { plain, tokens }: Message, { lang }: Context): Lang {
  const vocabularies = Object.fromEntries(LANGS.map((each) => [each, model[each].classifier.vocabulary]))
  return detectLanguage(plain, featuresOf(tokens, []), vocabularies as Record<Lang, Classifier['vocabulary']>, lang)
}

function featuresIn(finder: ConceptFinder, { tokens }: Message): number[] {
  return featuresOf(tokens, findConcepts(finder, tokens))
}
