// Marks what the channels have said. While one commit is being written, the marks that come gather for the next.
import { markSent } from './outbox.js'
import type { Clock, Store } from './ports.js'

type Waiting = { sendIds: string[]; resolve: () => void; reject: (error: unknown) => void }

export class SentMarks {
  readonly #store: Store
  readonly #clock: Clock
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** Resolves when it is durable. */
  mark(sendIds: string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sendIds, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const round = this.#waiting
      this.#waiting = []
      await this.#commit(round)
    }
    this.#running = undefined
  }

  async #commit(round: Waiting[]): Promise<void> {
    const sendIds = round.flatMap((waiting) => waiting.sendIds)
    try {
      const { ok } = await markSent(this.#store, sendIds, this.#clock.now())
      // Somebody else settled one of them, and that stopped all.
      if (!ok) for (const id of sendIds) await markSent(this.#store, [id], this.#clock.now())
      for (const { resolve } of round) resolve()
    } catch (error) {
      for (const { reject } of round) reject(error)
    }
  }
}
