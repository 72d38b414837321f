// Turns probabilities into one of three decisions: sure → answer, torn → ask which, outside or lost → decline.
import { ANSWER_FROM, ASK_FROM, DECLINE_FROM } from './classifier/calibration.js'
import type { Candidate } from './classifier/classifier.js'

export const OUT_OF_SCOPE = 'out_of_scope'

/** answer: sure. ask: torn between the intent and its alternatives. decline: outside, or not understood. */
export type Decision = 'answer' | 'ask' | 'decline'

export type Decided = Candidate & { decision: Decision; alternatives: Candidate[] }

// More buttons than this are read by nobody.
const MOST_CHOICES = 3

/** `candidates` in any order; `alternatives` are the next likeliest labels, never out_of_scope. */
export function decide(candidates: Candidate[]): Decided {
  const outside = candidates.find(({ intent }) => intent === OUT_OF_SCOPE)?.confidence ?? 0
  const inside = candidates
    .filter(({ intent }) => intent !== OUT_OF_SCOPE)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_CHOICES)
  const [first, ...others] = inside
  if (!first || outside >= DECLINE_FROM || first.confidence < ASK_FROM)
    return { intent: OUT_OF_SCOPE, confidence: outside, decision: 'decline', alternatives: inside }
  if (first.confidence >= ANSWER_FROM) return { ...first, decision: 'answer', alternatives: others }
  return { ...first, decision: 'ask', alternatives: others.filter(({ confidence }) => confidence >= ASK_FROM / 2) }
}
