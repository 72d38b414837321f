// A word of another product, company or matter, and none of a Fapiao, tips to decline: "I forgot my Outlook password".
import type { Candidate } from './classifier/classifier.js'
import { CONCEPTS, type Concept } from './concepts/concept.js'
import { OUT_OF_SCOPE } from './decide.js'

const ELSEWHERE = new Set(
  numbersOf([
    'otherProduct',
    'otherCompany',
    'otherThing',
    'otherPeople',
    'licence',
    'price',
    'fault',
    'taxLaw',
    'cheating',
    'world',
  ]),
)
const [FAPIAO] = numbersOf(['fapiao'])
// Chosen by cross-validation on the content: a seventh fewer foreign messages answered, at a third of a point of ours.
const TIP = 4

/** `concepts` are the numbers that findConcepts gives. */
export function isAboutElse(concepts: number[]): boolean {
  return concepts.some((concept) => ELSEWHERE.has(concept)) && !concepts.some((concept) => concept === FAPIAO)
}

/** The candidates with the outside so many times likelier beside the others. */
export function tipOutside(candidates: Candidate[]): Candidate[] {
  const outside = candidates.find(({ intent }) => intent === OUT_OF_SCOPE)?.confidence ?? 0
  const total = 1 + (TIP - 1) * outside
  return candidates
    .map(({ intent, confidence }) => ({
      intent,
      confidence: (confidence * (intent === OUT_OF_SCOPE ? TIP : 1)) / total,
    }))
    .sort((one, other) => other.confidence - one.confidence)
}

function numbersOf(concepts: Concept[]): number[] {
  return concepts.map((concept) => CONCEPTS.indexOf(concept))
}
