// Runs what concerns one key in the order it was asked for; different keys side by side.

export class InOrder {
  readonly #last = new Map<string, Promise<unknown>>()

  /** One person's second letter may correct the first; it must not overtake it while a name server is slow. */
  run<T>(key: string, act: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve()
    const mine = before.then(act)
    const settled: Promise<void> = mine
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (this.#last.get(key) === settled) this.#last.delete(key)
      })
    this.#last.set(key, settled)
    return mine
  }
}
