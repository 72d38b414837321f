// Finds the concepts of a message by looking its words up in a lexicon, in time linear in the message.
import { KINDS } from '../entities/mention.js'
import { fold } from '../text/fold.js'
import { isHan, isMask, tokensOf } from '../text/tokens.js'
import { CONCEPTS, type Lexicon } from './concept.js'

/** `phrases` also holds what phrases begin with, without concepts, so that a search knows when to give up. */
export type ConceptFinder = { phrases: Map<string, number[]>; beginnings: Map<string, number[]> }

const SHORTEST_BEGINNING = 3
// A mask such as ⟨order⟩ is a concept too; they are numbered after those of the lexicon.
const MASKS: string[] = KINDS.map((kind) => `⟨${kind}⟩`)

export function buildConceptFinder(lexicon: Lexicon): ConceptFinder {
  const finder: ConceptFinder = { phrases: new Map(), beginnings: new Map() }
  for (const [number, concept] of CONCEPTS.entries())
    for (const entry of lexicon[concept].split(',')) {
      const tokens = tokensOf(fold(entry))
      if (entry.endsWith('*')) note(finder.beginnings, tokens.join(' '), [number])
      else
        for (let end = 1; end <= tokens.length; end++)
          note(finder.phrases, tokens.slice(0, end).reduce(extend, ''), end === tokens.length ? [number] : [])
    }
  return finder
}

/** Numbers of the concepts named, in rising order. */
export function findConcepts({ phrases, beginnings }: ConceptFinder, tokens: string[]): number[] {
  const found = new Set<number>()
  const add = (concepts: number[] | undefined) => {
    if (concepts) for (const concept of concepts) found.add(concept)
  }
  for (const [place, token] of tokens.entries()) {
    if (isMask(token)) found.add(CONCEPTS.length + MASKS.indexOf(token))
    let phrase = ''
    for (let end = place; end < tokens.length; end++) {
      phrase = extend(phrase, tokens[end] as string)
      const concepts = phrases.get(phrase)
      if (!concepts) break
      add(concepts)
    }
    for (let length = SHORTEST_BEGINNING; length <= token.length; length++) add(beginnings.get(token.slice(0, length)))
  }
  return [...found].sort((one, other) => one - other)
}

function note(list: Map<string, number[]>, key: string, concepts: number[]): void {
  list.set(key, [...(list.get(key) ?? []), ...concepts])
}

function extend(phrase: string, token: string): string {
  return isHan(token) || phrase === '' ? phrase + token : `${phrase} ${token}`
}
