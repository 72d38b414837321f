// How often something may happen for each of many keys: a number at once, then so many a minute. Memory is bounded.

export type Pace = { atOnce: number; perMinute: number }

/** Keys remembered; the one untouched for longest is forgotten first, and starts afresh. */
const MAX_KEYS = 10_000

export class Allowance {
  readonly #pace: Pace
  /** When each key will have its full allowance again. */
  readonly #fullAt = new Map<string, number>()

  constructor(pace: Pace) {
    this.#pace = pace
  }

  /** Takes one for `key`: 0 when allowed, or else the milliseconds until there is one. */
  take(key: string, nowMs: number): number {
    const costMs = 60_000 / this.#pace.perMinute
    const fullAt = Math.max(this.#fullAt.get(key) ?? 0, nowMs) + costMs
    const waitMs = fullAt - nowMs - costMs * this.#pace.atOnce
    if (waitMs > 0) return Math.ceil(waitMs)
    this.#fullAt.delete(key)
    this.#fullAt.set(key, fullAt)
    if (this.#fullAt.size > MAX_KEYS) this.#forgetOldest()
    return 0
  }

  #forgetOldest(): void {
    const [oldest] = this.#fullAt.keys()
    if (oldest !== undefined) this.#fullAt.delete(oldest)
  }
}
