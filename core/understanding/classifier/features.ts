// Turns a message into the features that a classifier learns from: words, neighbouring words and words with one between
// them, pieces of words (a misspelt word still resembles itself), and concepts alone and in pairs ("forgot" with "address" is not "forgot" with
// "password", however far apart they stand).

import { isHan, isMask } from '../text/tokens.js'
import { hashOfKind, hashText, mix, toFeature } from './hash.js'

const WORD = hashOfKind(1)
const NEIGHBOURS = hashOfKind(2)
const PIECE = hashOfKind(3)
const CONCEPT = hashOfKind(4)
const CONCEPTS = hashOfKind(5)
const OVER_ONE = hashOfKind(6)

const SHORTEST_PIECE = 3
const LONGEST_PIECE = 4
const EDGE = ' '

/** Every feature, with repetitions. `concepts` are numbers in rising order. */
export function featuresOf(tokens: string[], concepts: number[]): number[] {
  const found: number[] = []
  let before = EDGE
  let earlier = ''
  for (const token of tokens) {
    found.push(wordFeature(token), pairOf(NEIGHBOURS, before, token))
    if (earlier) found.push(pairOf(OVER_ONE, earlier, token))
    if (!isHan(token) && !isMask(token)) addPieces(found, EDGE + token + EDGE)
    earlier = before
    before = token
  }
  found.push(pairOf(NEIGHBOURS, before, EDGE))
  for (const [place, concept] of concepts.entries()) {
    found.push(toFeature(mix(CONCEPT, concept)))
    for (const other of concepts.slice(place + 1)) found.push(toFeature(mix(mix(CONCEPTS, concept), other)))
  }
  return found
}

export function wordFeature(token: string): number {
  return toFeature(hashText(WORD, token))
}

function pairOf(kind: number, one: string, other: string): number {
  return toFeature(hashText(hashText(hashText(kind, one), EDGE), other))
}

function addPieces(found: number[], word: string): void {
  for (let start = 0; start + SHORTEST_PIECE <= word.length; start++) {
    let hash = PIECE
    const end = Math.min(start + LONGEST_PIECE, word.length)
    for (let place = start; place < end; place++) {
      hash = mix(hash, word.charCodeAt(place))
      if (place - start + 1 >= SHORTEST_PIECE) found.push(toFeature(hash))
    }
  }
}
