// Follow-ups: "and for SF?", 那地址呢, "och hur länge tar det" mean little alone and much after the last topic.
import type { Candidate } from './classifier/classifier.js'
import { OUT_OF_SCOPE } from './decide.js'

// Longer messages say themselves what they are about.
const LONGEST_FOLLOW_UP = 12
const OPENING =
  /^(?:and|but|or|so|ok(?:ay)?|also|then|what about|how about|och|men|eller|sa|okej|da|gäller det|hur blir det|那|那么|那個|还有|還有|另外|如果|要是|万一)(?![\p{Script=Latin}])/iu
const ENDING = /[呢咧]\s*[?？]?$|(?<!\p{L})(?:then|too|as well|da|också|ocksa|med)\s*\?$/iu

// How much likelier the topic itself, and what usually comes next to it, become.
const TOPIC_BOOST = 6
const NEXT_BOOST = 4

export function isFollowUp(plain: string, tokens: string[]): boolean {
  return tokens.length <= LONGEST_FOLLOW_UP && (OPENING.test(plain) || ENDING.test(plain))
}

/** Candidates as they look after `topic`; `next` are the labels that belong beside it. */
export function afterTopic(candidates: Candidate[], topic: string, next: string[]): Candidate[] {
  const weighed = candidates.map(({ intent, confidence }) => {
    const boost = intent === topic ? TOPIC_BOOST : next.includes(intent) ? NEXT_BOOST : 1
    return { intent, confidence: confidence * (intent === OUT_OF_SCOPE ? 1 / NEXT_BOOST : boost) }
  })
  const total = weighed.reduce((sum, { confidence }) => sum + confidence, 0)
  return weighed
    .map(({ intent, confidence }) => ({ intent, confidence: confidence / total }))
    .sort((one, other) => other.confidence - one.confidence)
}
