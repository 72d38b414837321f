// The last brake: when many letters go to people who have just had one, something is wrong, whatever it is. Then nothing
// leaves until the rush is over; it all waits in the outbox. First letters to somebody are never held for their number.
import type { Clock, Delivery, Log } from '../../core/ports.js'
import type { LetterTransport } from './letter-transport.js'

const WINDOW_MS = 10 * 60 * 1000
/** Nobody has so long a talk with us in ten minutes, and hardly a hundred people at once. */
const REPEATS = 100

export class LetterBrake implements LetterTransport {
  readonly #transport: LetterTransport
  readonly #clock: Clock
  readonly #log: Log
  /** When the last letter went to each address, oldest first. */
  readonly #last = new Map<string, number>()
  #repeats: number[] = []
  #isHolding = false

  constructor(transport: LetterTransport, clock: Clock, log: Log) {
    this.#transport = transport
    this.#clock = clock
    this.#log = log
  }

  get isHolding(): boolean {
    this.#look()
    return this.#isHolding
  }

  async send(letter: Parameters<LetterTransport['send']>[0]): Promise<Delivery> {
    const now = this.#look()
    if (this.#isHolding) return { result: 'later', reason: 'too_many_letters', afterMs: this.#freeInMs(now) }
    if (this.#last.delete(letter.to)) this.#repeats.push(now)
    this.#last.set(letter.to, now)
    return this.#transport.send(letter)
  }

  stop(): Promise<void> {
    return this.#transport.stop()
  }

  /** Forgets what is long past; holds where too much is left, until all of it is past. */
  #look(): number {
    const now = Date.parse(this.#clock.now())
    const since = now - WINDOW_MS
    for (const [address, at] of this.#last) {
      if (at > since) break
      this.#last.delete(address)
    }
    this.#repeats = this.#repeats.filter((at) => at > since)
    const isTooMany = this.#repeats.length >= (this.#isHolding ? 1 : REPEATS)
    if (isTooMany && !this.#isHolding) this.#log.error('mail.too_many_letters', { repeats: this.#repeats.length })
    this.#isHolding = isTooMany
    return now
  }

  #freeInMs(now: number): number {
    return Math.max(1_000, (this.#repeats.at(-1) ?? now) + WINDOW_MS - now)
  }
}
