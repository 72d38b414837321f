// A linear support vector machine with squared hinge loss, trained by dual coordinate descent: C.-J. Hsieh et al.,
// "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1 with a simple shrinking.
import { repeatableNumbers, shuffle } from './shuffle.js'
import type { SparseRows } from './sparse-rows.js'

// Chosen by cross-validation on the content; anything from 0.5 to 3 is within half a point.
const COST = 1
const ROUNDS = 6
// A row this far on its own side of the margin is not looked at again: three times faster, equally accurate.
const SAFE = 0.1

/** Weights, the last of them the bias, that separate the rows of `label` from all others. */
export function trainSvm(rows: SparseRows, labels: Int32Array, label: number): Float32Array {
  const { starts, columns, values, width, count } = rows
  const weights = new Float32Array(width + 1)
  const alphas = new Float32Array(count)
  const order = Int32Array.from(labels.keys())
  const next = repeatableNumbers(label)
  const ridge = 1 / (2 * COST)
  let active = count
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next, active)
    for (let place = 0; place < active; place++) {
      const row = order[place] as number
      const start = starts[row] as number
      const end = starts[row + 1] as number
      let score = weights[width] as number
      for (let k = start; k < end; k++) score += (weights[columns[k] as number] as number) * (values[k] as number)
      const sign = labels[row] === label ? 1 : -1
      const alpha = alphas[row] as number
      const gradient = sign * score - 1 + ridge * alpha
      if (alpha === 0 && gradient >= 0) {
        if (gradient > SAFE) {
          active--
          order[place] = order[active] as number
          order[active] = row
          place--
        }
        continue
      }
      // Every row has length 1, and the bias adds 1 to its square.
      const moved = Math.max(alpha - gradient / (2 + ridge), 0)
      const step = sign * (moved - alpha)
      alphas[row] = moved
      for (let k = start; k < end; k++) {
        const column = columns[k] as number
        weights[column] = (weights[column] as number) + step * (values[k] as number)
      }
      weights[width] = (weights[width] as number) + step
    }
  }
  return weights
}
