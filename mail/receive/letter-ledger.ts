// The ledger of letters: each is written down once, with what became of it, and counted.
import type { Store } from '../../core/ports.js'
import type { Letter } from '../../core/records/ledger.js'

export type LetterCounts = Record<Letter['outcome'] | 'received' | 'repeated', number>

export class LetterLedger {
  readonly #store: Store
  /** Since the start: received = answered + noted + refused + quarantined. */
  readonly counts: LetterCounts = { received: 0, repeated: 0, answered: 0, noted: 0, refused: 0, quarantined: 0 }

  constructor(store: Store) {
    this.#store = store
  }

  async knows(id: string): Promise<boolean> {
    const known = (await this.#store.get('letters', id)) !== undefined
    if (known) this.counts.repeated += 1
    return known
  }

  /** Resolves when it is durable; false where another copy of the letter was quicker. */
  async write(id: string, letter: Letter): Promise<boolean> {
    const { ok } = await this.#store.commit({
      expect: [{ collection: 'letters', id, rev: 0 }],
      changes: [{ op: 'put', collection: 'letters', id, value: letter }],
    })
    if (ok) {
      this.counts.received += 1
      this.counts[letter.outcome] += 1
    } else {
      this.counts.repeated += 1
    }
    return ok
  }
}
