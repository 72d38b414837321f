// Understands what a person wrote: language, what is wanted and how sure that is, and what is named. Pure: the same
// content, text and context always give the same understanding.
import type { Content, Lang } from '../content.js'
import type { Candidate } from './classifier/classifier.js'
import { type Decided, decide } from './decide.js'
import type { Entities } from './entities/entities.js'
import { toEntities } from './entities/extract.js'
import { afterTopic, isFollowUp } from './follow-up.js'
import { detectLanguage } from './language/detect-language.js'
import { candidatesFor, type LanguageModel, type Learnt, toModel, trainLanguage } from './language-model.js'
import { type Message, readMessage } from './read-message.js'
import { type Reader, readStatements } from './read-statements.js'
import { RecentTexts } from './recent-texts.js'

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

export type Model = Record<Lang, LanguageModel>

export function train({ languages }: Content): Model {
  return modelOf({
    zh: trainLanguage('zh', languages.zh),
    en: trainLanguage('en', languages.en),
    sv: trainLanguage('sv', languages.sv),
  })
}

/** From what was learnt elsewhere, such as in another thread. */
export function modelOf({ zh, en, sv }: Record<Lang, Learnt>): Model {
  return { zh: toModel('zh', zh), en: toModel('en', en), sv: toModel('sv', sv) }
}

/** The whole text as one wish or question. */
export function understand(model: Model, text: string, context: Context): Understanding {
  const message = readMessage(text, context.now)
  const lang = languageOf(model, message, context)
  const { decide, entitiesOf } = readerFor(model[lang], context)
  return { lang, ...decide(message), entities: entitiesOf(message) }
}

/** Each thing that a long text asks or wants, in its order, at most five; greetings and other padding are left out. */
export function understandStatements(model: Model, text: string, context: Context): Understanding[] {
  return recentTexts(model).understood(text, context, () => {
    const message = readMessage(text, context.now)
    const lang = languageOf(model, message, context)
    return readStatements(message, readerFor(model[lang], context)).map((statement) => ({ lang, ...statement }))
  })
}

const RECENT = new WeakMap<Model, RecentTexts>()

function recentTexts(model: Model): RecentTexts {
  const known = RECENT.get(model) ?? new RecentTexts()
  RECENT.set(model, known)
  return known
}

function readerFor(model: LanguageModel, { topic, now }: Context): Reader {
  return {
    decide: (message) => decide(inContext(candidatesFor(model, message), message, model.next, topic)),
    entitiesOf: ({ plain, mentions }) => toEntities(plain, mentions, now),
  }
}

function inContext(
  candidates: Candidate[],
  { plain, tokens }: Message,
  next: LanguageModel['next'],
  topic: string | undefined,
): Candidate[] {
  return topic && isFollowUp(plain, tokens) ? afterTopic(candidates, topic, next[topic] ?? []) : candidates
}

function languageOf(model: Model, message: Message, { lang }: Context): Lang {
  const vocabularyOf = (each: Lang) => model[each].classifier.vocabulary
  const vocabularies = { zh: vocabularyOf('zh'), en: vocabularyOf('en'), sv: vocabularyOf('sv') }
  return detectLanguage(message, vocabularies, lang)
}
