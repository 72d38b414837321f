// Finds the concepts of a message by looking its words up in a lexicon, in time linear in the message.
import { KINDS } from '../entities/mention.js'
import { fold } from '../text/fold.js'
import { isHan, isMask, tokensOf } from '../text/tokens.js'
import { CONCEPTS, type Lexicon } from './concept.js'

export type ConceptFinder = { whole: Map<string, number[]>; beginnings: Map<string, number[]> }

// The longest entries: "how do i get" in words, 纳税人识别号 in characters.
const LONGEST_PHRASE = 6
const SHORTEST_BEGINNING = 3
// A mask such as ⟨order⟩ is a concept too; they are numbered after those of the lexicon.
const MASKS: string[] = KINDS.map((kind) => `⟨${kind}⟩`)

export function buildConceptFinder(lexicon: Lexicon): ConceptFinder {
  const finder: ConceptFinder = { whole: new Map(), beginnings: new Map() }
  for (const [number, concept] of CONCEPTS.entries())
    for (const entry of lexicon[concept].split(',')) {
      const list = entry.endsWith('*') ? finder.beginnings : finder.whole
      const key = phraseOf(tokensOf(fold(entry)))
      list.set(key, [...(list.get(key) ?? []), number])
    }
  return finder
}

/** Numbers of the concepts named, in rising order. */
export function findConcepts(finder: ConceptFinder, tokens: string[]): number[] {
  const found = new Set<number>()
  for (const [place, token] of tokens.entries()) {
    if (isMask(token)) {
      found.add(CONCEPTS.length + MASKS.indexOf(token))
      continue
    }
    for (let length = 1; length <= LONGEST_PHRASE && place + length <= tokens.length; length++)
      for (const concept of finder.whole.get(phraseOf(tokens.slice(place, place + length))) ?? []) found.add(concept)
    for (let length = SHORTEST_BEGINNING; length <= token.length; length++)
      for (const concept of finder.beginnings.get(token.slice(0, length)) ?? []) found.add(concept)
  }
  return [...found].sort((one, other) => one - other)
}

function phraseOf(tokens: string[]): string {
  let phrase = ''
  for (const token of tokens) phrase += isHan(token) || phrase === '' ? token : ` ${token}`
  return phrase
}
