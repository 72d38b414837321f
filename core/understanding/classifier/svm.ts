// One-vs-rest linear support vector machines with squared hinge loss, trained by dual coordinate descent with
// shrinking: C.-J. Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 3.
import { repeatableNumbers, shuffle } from './shuffle.js'
import type { SparseVector } from './sparse-vector.js'

export type SvmOptions = { cost: number; rounds: number; tolerance: number }

/** The weight vector that separates `positive[i] === 1` from the rest. The last weight is the bias. */
export function trainSvm(
  vectors: SparseVector[],
  positive: Uint8Array,
  width: number,
  options: SvmOptions,
): Float64Array {
  const weights = new Float64Array(width + 1)
  const alphas = new Float64Array(vectors.length)
  const order = Int32Array.from(vectors.keys())
  const next = repeatableNumbers(1)
  const diagonal = 1 / (2 * options.cost)
  let active = order.length
  let highest = Infinity
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, next, active)
    let top = -Infinity
    let bottom = Infinity
    for (let place = 0; place < active; place++) {
      const i = order[place] as number
      const vector = vectors[i] as SparseVector
      const sign = positive[i] === 1 ? 1 : -1
      const alpha = alphas[i] as number
      const gradient = sign * score(weights, vector) - 1 + diagonal * alpha
      if (alpha === 0 && gradient > highest) {
        active--
        order[place] = order[active] as number
        order[active] = i
        place--
        continue
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient
      top = Math.max(top, projected)
      bottom = Math.min(bottom, projected)
      if (Math.abs(projected) < 1e-12) continue
      // Every vector has length 1 and the bias feature adds 1 to its square.
      const changed = Math.max(alpha - gradient / (2 + diagonal), 0)
      alphas[i] = changed
      add(weights, vector, sign * (changed - alpha))
    }
    if (top - bottom < options.tolerance) {
      if (active === order.length) break
      active = order.length
      highest = Infinity
      continue
    }
    highest = top <= 0 ? Infinity : top
  }
  return weights
}

function score(weights: Float64Array, { indices, values }: SparseVector): number {
  let sum = weights[weights.length - 1] as number
  for (let k = 0; k < indices.length; k++) sum += (weights[indices[k] as number] as number) * (values[k] as number)
  return sum
}

function add(weights: Float64Array, { indices, values }: SparseVector, step: number): void {
  for (let k = 0; k < indices.length; k++) {
    const index = indices[k] as number
    weights[index] = (weights[index] as number) + step * (values[k] as number)
  }
  weights[weights.length - 1] = (weights[weights.length - 1] as number) + step
}
