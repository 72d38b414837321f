// Gives features numbers and weights: sublinear term frequency, inverse document frequency, unit length
// (G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
import type { SparseVector } from './sparse-vector.js'

export type Vocabulary = { numbers: Map<string, number>; rarity: Float64Array }

export function learnVocabulary(documents: string[][]): Vocabulary {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const document of documents)
    for (const feature of new Set(document)) {
      const number = numbers.get(feature)
      if (number === undefined) {
        numbers.set(feature, counts.length)
        counts.push(1)
      } else counts[number] = (counts[number] as number) + 1
    }
  const rarity = Float64Array.from(counts, (count) => 1 + Math.log((1 + documents.length) / (1 + count)))
  return { numbers, rarity }
}

/** The unit vector of a message; features never seen in training are left out. */
export function toVector(vocabulary: Vocabulary, document: string[]): SparseVector {
  const frequency = new Map<number, number>()
  for (const feature of document) {
    const number = vocabulary.numbers.get(feature)
    if (number !== undefined) frequency.set(number, (frequency.get(number) ?? 0) + 1)
  }
  const indices = Int32Array.from(frequency.keys()).sort()
  const values = new Float32Array(indices.length)
  let square = 0
  for (let k = 0; k < indices.length; k++) {
    const index = indices[k] as number
    const value = (1 + Math.log(frequency.get(index) as number)) * (vocabulary.rarity[index] as number)
    values[k] = value
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / length
  return { indices, values }
}
