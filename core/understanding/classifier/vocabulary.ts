// Gives features columns and weights: sublinear term frequency, inverse document frequency, unit length
// (G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
import type { SparseVector } from './sparse-rows.js'

/** `rarest` is the rarity of a feature that no example has. */
export type Vocabulary = { columns: Map<number, number>; rarity: Float64Array; rarest: number }

// What one example alone has cannot tell labels apart, and is half of all features.
const FEWEST_DOCUMENTS = 2

export function learnVocabulary(documents: number[][]): Vocabulary {
  const counts = new Map<number, number>()
  for (const document of documents)
    for (const feature of new Set(document)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const columns = new Map<number, number>()
  const rarity: number[] = []
  for (const [feature, count] of counts) {
    if (count < FEWEST_DOCUMENTS) continue
    columns.set(feature, rarity.length)
    rarity.push(1 + Math.log((1 + documents.length) / (1 + count)))
  }
  return { columns, rarity: Float64Array.from(rarity), rarest: 1 + Math.log(1 + documents.length) }
}

/** The unit vector of a message; features never seen in training are left out. */
export function toVector(vocabulary: Vocabulary, document: number[]): SparseVector {
  const frequency = new Map<number, number>()
  for (const feature of document) {
    const column = vocabulary.columns.get(feature)
    if (column !== undefined) frequency.set(column, (frequency.get(column) ?? 0) + 1)
  }
  const columns = Int32Array.from(frequency.keys())
  const values = new Float64Array(columns.length)
  let square = 0
  for (const [place, [column, count]] of [...frequency].entries()) {
    const value = (1 + Math.log(count)) * (vocabulary.rarity[column] as number)
    values[place] = value
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (let place = 0; place < values.length; place++) values[place] = (values[place] as number) / length
  return { columns, values }
}
