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
