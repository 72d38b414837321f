// Learns labels from examples and gives each label a probability for a new message. Knows nothing of what labels mean.
import { SHARPNESS } from './calibration.js'
import { toRows } from './sparse-rows.js'
import { trainSvm } from './svm.js'
import { learnVocabulary, toMessageVector, toVector, type Vocabulary } from './vocabulary.js'

export type Example = { label: string; features: number[] }

/** `weights` holds one row per column of the vocabulary, with a weight for each label; the last row is the bias. */
export type Classifier = { labels: string[]; vocabulary: Vocabulary; weights: Float32Array }

export type Candidate = { intent: string; confidence: number }

export function trainClassifier(examples: Example[]): Classifier {
  const vocabulary = learnVocabulary(examples.map(({ features }) => features))
  const width = vocabulary.rarity.length
  const rows = toRows(
    examples.map(({ features }) => toVector(vocabulary, features)),
    width,
  )
  const labels = [...new Set(examples.map(({ label }) => label))]
  const numbers = Int32Array.from(examples, ({ label }) => labels.indexOf(label))
  const weights = new Float32Array((width + 1) * labels.length)
  for (const number of labels.keys()) {
    const learnt = trainSvm(rows, numbers, number)
    for (let column = 0; column <= width; column++) weights[column * labels.length + number] = learnt[column] as number
  }
  return { labels, vocabulary, weights }
}

/** All labels, the likeliest first; confidences add up to 1. */
export function classify(classifier: Classifier, features: number[]): Candidate[] {
  const scores = scoresOf(classifier, features)
  // Each label against the rest, brought to one: B. Zadrozny, C. Elkan, "Transforming Classifier Scores into Accurate
  // Multiclass Probability Estimates", KDD 2002.
  const shares = scores.map((score) => 1 / (1 + Math.exp(-SHARPNESS * score)))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return classifier.labels
    .map((intent, number) => ({ intent, confidence: (shares[number] as number) / total }))
    .sort((one, other) => other.confidence - one.confidence)
}

/** How far a message is on the label's side of its margin. */
export function scoreOf(classifier: Classifier, label: string, features: number[]): number {
  return scoresOf(classifier, features)[classifier.labels.indexOf(label)] ?? 0
}

function scoresOf({ labels, vocabulary, weights }: Classifier, features: number[]): Float64Array {
  const { columns, values } = toMessageVector(vocabulary, features)
  const size = labels.length
  const scores = new Float64Array(size)
  scores.set(weights.subarray(vocabulary.rarity.length * size))
  for (let place = 0; place < columns.length; place++) {
    const start = (columns[place] as number) * size
    const value = values[place] as number
    for (let number = 0; number < size; number++)
      scores[number] = (scores[number] as number) + (weights[start + number] as number) * value
  }
  return scores
}
