// "Sends" into a Maildir folder, for a machine without a mail account: the mailbox page shows what lies there.
import type { Clock, Delivery } from '../../core/ports.js'
import type { Maildir } from '../mailbox/local/maildir.js'
import type { FinishedLetter, LetterTransport } from './letter-transport.js'

export class LocalTransport implements LetterTransport {
  readonly #sent: Maildir
  readonly #clock: Clock

  constructor(sent: Maildir, clock: Clock) {
    this.#sent = sent
    this.#clock = clock
  }

  async send(letter: FinishedLetter): Promise<Delivery> {
    try {
      await this.#sent.deliver(letter.raw, this.#clock.now())
      return { result: 'sent' }
    } catch (error) {
      return { result: 'later', reason: `disk_${(error as NodeJS.ErrnoException).code ?? 'unknown'}`.toLowerCase() }
    }
  }

  async stop(): Promise<void> {}
}
