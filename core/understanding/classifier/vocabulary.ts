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
  // The commonest first: their weights lie together in memory, which makes training twice as fast.
  const kept = [...counts].filter(([, count]) => count >= FEWEST_DOCUMENTS).sort(([, one], [, other]) => other - one)
  const rarityOf = (count: number) => 1 + Math.log((1 + documents.length) / (1 + count))
  return {
    columns: new Map(kept.map(([feature], column) => [feature, column])),
    rarity: Float64Array.from(kept, ([, count]) => rarityOf(count)),
    rarest: rarityOf(0),
  }
}

/** The unit vector of an example; features that no other example has are left out. */
export function toVector(vocabulary: Vocabulary, document: number[]): SparseVector {
  return vectorOf(vocabulary, columnsOf(vocabulary.columns, document), 0)
}

/** The vector of a message: what training never saw counts towards its length, so that strange words weaken all else. */
export function toMessageVector(vocabulary: Vocabulary, document: number[]): SparseVector {
  const found = columnsOf(vocabulary.columns, document)
  return vectorOf(vocabulary, found, (document.length - found.length) * vocabulary.rarest ** 2)
}

function vectorOf({ rarity }: Vocabulary, found: Int32Array, strangeness: number): SparseVector {
  const distinct = new Int32Array(found.length)
  const values = new Float32Array(found.length)
  let size = 0
  let square = strangeness
  for (let start = 0, end = 0; start < found.length; start = end) {
    const column = found[start] as number
    while (end < found.length && found[end] === column) end++
    const value = (1 + Math.log(end - start)) * (rarity[column] as number)
    distinct[size] = column
    values[size++] = value
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (let place = 0; place < size; place++) values[place] = (values[place] as number) / length
  return { columns: distinct.subarray(0, size), values: values.subarray(0, size) }
}

function columnsOf(columns: Map<number, number>, document: number[]): Int32Array {
  const found = new Int32Array(document.length)
  let size = 0
  for (const feature of document) {
    const column = columns.get(feature)
    if (column !== undefined) found[size++] = column
  }
  return found.subarray(0, size).sort()
}
