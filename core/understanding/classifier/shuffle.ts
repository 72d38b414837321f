// A repeatable shuffle, so that training twice on the same content gives the same model. Not for secrets.

/** Numbers from a linear congruential generator (Numerical Recipes, section 7.1), the same for the same seed. */
export function repeatableNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Shuffles in place (Fisher-Yates). */
export function shuffle(items: Int32Array, next: () => number, length = items.length): void {
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const kept = items[last] as number
    items[last] = items[other] as number
    items[other] = kept
  }
}
