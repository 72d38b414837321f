// Lets the same thing happen only once at a time: a second delivery of an activity waits until the first is settled.

export class OneAtATime {
  readonly #running = new Map<string, Promise<void>>()

  /** Waits for its turn; the caller must call what it gets back when it is through. */
  async enter(key: string): Promise<() => void> {
    for (let other = this.#running.get(key); other; other = this.#running.get(key)) await other
    let leave = () => {}
    const through = new Promise<void>((resolve) => {
      leave = resolve
    })
    this.#running.set(key, through)
    return () => {
      this.#running.delete(key)
      leave()
    }
  }

  has(key: string): boolean {
    return this.#running.has(key)
  }
}
