// Sends over a few SMTP lines that are kept open while there is something to send. (Nodemailer's own pool sends a letter
// again when its line closes, also after the server may have taken it.)
import type { Delivery, Log } from '../../core/ports.js'
import { deliveryOfFailure, lineWasStale } from './delivery-of-failure.js'
import type { FinishedLetter, LetterTransport } from './letter-transport.js'
import { type SmtpAccount, SmtpError, SmtpLine, type SmtpPatience } from './smtp-line.js'

/** Servers commonly allow a client 5 to 10. */
const MAX_LINES = 5
/** Some servers end a line after this many letters. */
const LETTERS_A_LINE = 100
/** Shorter than any server's own patience with an idle client. */
const IDLE_MS = 30_000

export class SmtpTransport implements LetterTransport {
  readonly #account: SmtpAccount
  readonly #patience: SmtpPatience
  readonly #log: Log
  readonly #idle = new Map<SmtpLine, NodeJS.Timeout>()
  readonly #queue: (() => void)[] = []
  #busy = 0
  #stopped = false

  constructor(account: SmtpAccount, patience: SmtpPatience, log: Log) {
    this.#account = account
    this.#patience = patience
    this.#log = log
  }

  async send(letter: FinishedLetter): Promise<Delivery> {
    if (this.#busy >= MAX_LINES) await new Promise<void>((turn) => this.#queue.push(turn))
    else this.#busy += 1
    try {
      return await this.#sendNow(letter)
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#busy -= 1
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const line of this.#idle.keys()) this.#letGo(line)
  }

  async #sendNow(letter: FinishedLetter): Promise<Delivery> {
    const kept = this.#takeIdle()
    try {
      const line = kept ?? (await SmtpLine.open(this.#account, this.#patience))
      await line.send(letter)
      this.#keep(line)
      return { result: 'sent' }
    } catch (error) {
      if (!(error instanceof SmtpError)) return { result: 'later', reason: 'smtp_sign_in' }
      // Each try takes one of the kept lines away, so this ends.
      if (kept && lineWasStale(error.failure, error.handedOver)) return this.#sendNow(letter)
      const delivery = deliveryOfFailure(error.failure, error.handedOver)
      const { code = 'unknown', command = 'unknown', responseCode = 0 } = error.failure
      this.#log.warn('mail.not_sent', { result: delivery.result, code, command, responseCode })
      return delivery
    }
  }

  #takeIdle(): SmtpLine | undefined {
    for (const [line, timer] of this.#idle) {
      clearTimeout(timer)
      this.#idle.delete(line)
      if (line.usable) return line
    }
    return undefined
  }

  #keep(line: SmtpLine): void {
    if (this.#stopped || line.sent >= LETTERS_A_LINE) line.close()
    if (!line.usable) return
    this.#idle.set(line, setTimeout(() => this.#letGo(line), IDLE_MS).unref())
  }

  #letGo(line: SmtpLine): void {
    clearTimeout(this.#idle.get(line))
    this.#idle.delete(line)
    line.close()
  }
}
