// Watches a folder by IMAP for ever: connect, take what is new, wait, and begin again when the line breaks.
import type { ImapFlow } from 'imapflow'
import type { Clock, Log, Store } from '../../../core/ports.js'
import type { Mailbox, MailboxState, TakeLetter } from '../mailbox.js'
import { backOffMs, type ImapAccount, type ImapPatience } from './imap-account.js'
import { type Connection, ConnectionProblem, openConnection } from './open-connection.js'
import { type TakeParts, takeNewLetters } from './take-new-letters.js'

export type ImapMailboxParts = {
  account: ImapAccount
  patience: ImapPatience
  maxLetterBytes: number
  store: Store
  clock: Clock
  log: Log
  /** From 0 to 1, for the jitter of the back-off. */
  random: () => number
}

/** Failures in a row that may be a server's restart; from then on an operator should look. */
const ALARM_AFTER = 3

export class ImapMailbox implements Mailbox {
  readonly #parts: ImapMailboxParts
  #state: MailboxState = {}
  #stopped = false
  #running: Promise<void> = Promise.resolve()
  #wake: () => void = () => undefined
  /** Something may have come since we last looked. */
  #hint = false

  constructor(parts: ImapMailboxParts) {
    this.#parts = parts
  }

  watch(take: TakeLetter): void {
    const { account, store, clock, log, maxLetterBytes } = this.#parts
    const positionKey = `mailbox:${account.user}@${account.host}/${account.folder}`
    const stopped = () => this.#stopped
    this.#running = this.#keepWatching({ store, clock, log, positionKey, maxLetterBytes, take, stopped })
  }

  state(): MailboxState {
    return this.#state
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#wake()
    await this.#running
  }

  async #keepWatching(take: TakeParts): Promise<void> {
    let failures = 0
    while (!this.#stopped) {
      let reached = false
      const problem = await this.#watchOnce(take, () => {
        reached = true
        this.#state = { reachedAt: this.#parts.clock.now() }
      })
      if (this.#stopped) return
      failures = reached ? 1 : failures + 1
      this.#state = { ...this.#state, problem: problem.kind }
      await this.#pause(this.#backOff(problem, failures))
    }
  }

  #backOff({ kind, message }: ConnectionProblem, failures: number): number {
    const { patience, random, log } = this.#parts
    const refused = kind === 'login_refused'
    const waitMs = refused
      ? backOffMs(failures, patience.refusedFirstMs, patience.refusedMaxMs, random)
      : backOffMs(failures, patience.retryFirstMs, patience.retryMaxMs, random)
    const report = { problem: kind, code: message, failures, waitMs }
    if (refused || failures >= ALARM_AFTER) log.error('mail.mailbox_lost', report)
    else log.warn('mail.mailbox_lost', report)
    return waitMs
  }

  /** Until the line is gone, or we stop. Never throws. */
  async #watchOnce(take: TakeParts, onReached: () => void): Promise<ConnectionProblem> {
    let connection: Connection | undefined
    try {
      connection = await openConnection(this.#parts.account, this.#parts.patience)
      connection.client.on('exists', () => this.#signal())
      void connection.gone.then(() => this.#signal())
      while (!this.#stopped && !connection.isGone()) {
        this.#hint = false
        await takeNewLetters(take, connection)
        onReached()
        await this.#waitForLetters(connection.client)
      }
      return new ConnectionProblem('unreachable', 'connection_closed')
    } catch (error) {
      if (error instanceof ConnectionProblem) return error
      return new ConnectionProblem('unreachable', (error as { code?: string }).code ?? 'unknown')
    } finally {
      connection?.client.close()
    }
  }

  async #waitForLetters(client: ImapFlow): Promise<void> {
    if (this.#hint || this.#stopped) return
    client.idle().catch(() => undefined) // shows as a closed line, or at the next look
    await this.#pause(this.#parts.patience.lookEveryMs)
  }

  #signal(): void {
    this.#hint = true
    this.#wake()
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
