// What was understood of a message: the contract between understanding and the conversation.
import type { Lang } from '../content.js'
import type { Entities } from './entities/entities.js'

/** answer: sure. ask: torn between the first of `alternatives`. decline: outside, or not understood. */
export type Decision = 'answer' | 'ask' | 'decline'

export type Candidate = { intent: string; confidence: number }

export type Understanding = {
  lang: Lang
  intent: string
  confidence: number
  decision: Decision
  alternatives: Candidate[]
  entities: Entities
}

export type Context = {
  /** The conversation's language so far, a prior for short messages. */
  lang?: Lang
  /** The label last talked about, for "and how long does that take?". */
  topic?: string
  /** ISO instant of the message. */
  now: string
}

// --- First working version: nearest neighbours over the content's examples. To be replaced by the trained classifier.
import type { Content } from '../content.js'
import { features } from './classifier/features.js'
import type { SparseVector } from './classifier/sparse-vector.js'
import { learnVocabulary, toVector, type Vocabulary } from './classifier/vocabulary.js'
import { findMentions, maskMentions, toEntities } from './entities/extract.js'
import { normalise } from './text/normalise.js'

export type { Entities } from './entities/entities.js'

type LanguageModel = { vocabulary: Vocabulary; vectors: SparseVector[]; labels: string[]; postings: Map<number, number[]> }
export type Model = Record<Lang, LanguageModel>

const AT = '2026-01-01T00:00:00.000Z'

function fold(text: string, now: string): string[] {
  const plain = normalise(text)
  return features(maskMentions(plain, findMentions(plain, now)).toLowerCase())
}

function trainLanguage(content: Content, lang: Lang): LanguageModel {
  const { faq, intents, outOfScope } = content.languages[lang]
  const examples = [...Object.values(faq), ...Object.values(intents)].flatMap((entry) =>
    entry.examples.map((text) => ({ text, label: entry.id })),
  )
  for (const text of [...outOfScope.near, ...outOfScope.far]) examples.push({ text, label: 'out_of_scope' })
  const documents = examples.map(({ text }) => fold(text, AT))
  const vocabulary = learnVocabulary(documents)
  const vectors = documents.map((document) => toVector(vocabulary, document))
  const postings = new Map<number, number[]>()
  vectors.forEach((vector, at) => {
    for (const index of vector.indices) {
      const list = postings.get(index)
      if (list) list.push(at)
      else postings.set(index, [at])
    }
  })
  return { vocabulary, vectors, labels: examples.map(({ label }) => label), postings }
}

export function train(content: Content): Model {
  return { zh: trainLanguage(content, 'zh'), en: trainLanguage(content, 'en'), sv: trainLanguage(content, 'sv') }
}

const SWEDISH = /[åäö]|\b(och|jag|är|det|inte|min|mitt|hur|var|kan|för|tack|ordern|har|vad|när|skicka|logga|svenska|mejl)\b/i

function languageOf(text: string, prior: Lang | undefined): Lang {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (SWEDISH.test(text)) return 'sv'
  return /[a-z]{3}\s+[a-z]{2}/i.test(text.replace(/\S+@\S+/g, '')) ? 'en' : (prior ?? 'en')
}

function similarities(model: LanguageModel, query: SparseVector): Map<string, number> {
  const sums = new Float64Array(model.vectors.length)
  for (let k = 0; k < query.indices.length; k += 1) {
    for (const at of model.postings.get(query.indices[k] as number) ?? []) {
      const vector = model.vectors[at] as SparseVector
      const place = vector.indices.indexOf(query.indices[k] as number)
      sums[at] = (sums[at] as number) + (query.values[k] as number) * (vector.values[place] as number)
    }
  }
  const best = new Map<string, number[]>()
  sums.forEach((sum, at) => {
    const label = model.labels[at] as string
    const list = best.get(label) ?? []
    list.push(sum)
    best.set(label, list.sort((a, b) => b - a).slice(0, 3))
  })
  return new Map([...best].map(([label, list]) => [label, list.reduce((a, b) => a + b, 0) / 3]))
}

export function understand(model: Model, text: string, context: Context): Understanding {
  const plain = normalise(text)
  const mentions = findMentions(plain, context.now)
  const lang = languageOf(plain, context.lang)
  const entities = toEntities(plain, mentions, context.now)
  const ranked = [...similarities(model[lang], toVector(model[lang].vocabulary, fold(text, context.now)))]
    .map(([intent, confidence]) => ({ intent, confidence }))
    .sort((a, b) => b.confidence - a.confidence)
  const [first, second] = ranked
  if (!first || first.intent === 'out_of_scope' || first.confidence < 0.2) {
    return { lang, intent: 'out_of_scope', confidence: first?.confidence ?? 0, decision: 'decline', alternatives: ranked.slice(0, 3), entities }
  }
  const sure = first.confidence > 0.3 || first.confidence - (second?.confidence ?? 0) > 0.08
  return { lang, ...first, decision: sure ? 'answer' : 'ask', alternatives: ranked.slice(1, 3), entities }
}

export function understandStatements(model: Model, text: string, context: Context): Understanding[] {
  const parts = text.split(/(?<=[?？。!！\n])/u).map((part) => part.trim()).filter((part) => part.length > 1)
  const understood = parts.slice(0, 8).map((part) => understand(model, part, context))
  const kept = understood.filter((one, at) => understood.findIndex((other) => other.intent === one.intent) === at)
  const said = kept.filter((one) => one.decision !== 'decline')
  return said.length > 0 ? said.slice(0, 5) : [understand(model, text, context)]
}
