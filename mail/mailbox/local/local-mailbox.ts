// The mailbox of a machine without a mail account: a Maildir folder that anything may drop letters into.
import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Log } from '../../../core/ports.js'
import type { Mailbox, MailboxState, TakeLetter } from '../mailbox.js'
import type { Maildir } from './maildir.js'

/** The folder's own notices are only a hint: network file systems send none. */
const LOOK_EVERY_MS = 2_000
/** Letters in hand at once. */
const SIDE_BY_SIDE = 20

export type LocalMailboxParts = { inbox: Maildir; maxLetterBytes: number; clock: Clock; log: Log }

export class LocalMailbox implements Mailbox {
  readonly #parts: LocalMailboxParts
  #take: TakeLetter | undefined
  #state: MailboxState = {}
  #stopped = false
  #wanted = false
  #round: Promise<void> | undefined
  #watcher: FSWatcher | undefined
  #timer: { stop(): void } | undefined

  constructor(parts: LocalMailboxParts) {
    this.#parts = parts
  }

  watch(take: TakeLetter): void {
    this.#take = take
    this.#watcher = watchFolder(join(this.#parts.inbox.folder, 'new'), () => this.look())
    this.#watcher.on('error', () => this.#watcher?.close())
    this.#timer = this.#parts.clock.every(LOOK_EVERY_MS, () => this.look())
    this.look()
  }

  /** Says that a letter may have come. */
  look(): void {
    this.#wanted = true
    if (this.#round || this.#stopped) return
    this.#round = this.#goRound().finally(() => {
      this.#round = undefined
    })
  }

  state(): MailboxState {
    return this.#state
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#timer?.stop()
    this.#watcher?.close()
    await this.#round
  }

  async #goRound(): Promise<void> {
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false
      try {
        const names = await this.#parts.inbox.list('new')
        const left = await this.#takeAll(names)
        this.#state = { reachedAt: this.#parts.clock.now(), ...(left > 0 ? { problem: 'not_taken' as const } : {}) }
      } catch (error) {
        this.#state = { ...this.#state, problem: 'unreachable' }
        this.#parts.log.error('mail.inbox_unreadable', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' })
      }
    }
  }

  /** Handed over in order, some in hand at once. Returns how many could not be dealt with. */
  async #takeAll(names: string[]): Promise<number> {
    const inHand = new Set<Promise<void>>()
    let left = 0
    for (const name of names) {
      if (this.#stopped) break
      const raw = await this.#parts.inbox.read('new', name, this.#parts.maxLetterBytes)
      if (!raw) continue
      const job = this.#takeOne(name, raw)
        .then((taken) => {
          if (!taken) left += 1
        })
        .finally(() => inHand.delete(job))
      inHand.add(job)
      if (inHand.size >= SIDE_BY_SIDE) await Promise.race(inHand)
    }
    await Promise.all(inHand)
    return left
  }

  async #takeOne(name: string, raw: Buffer): Promise<boolean> {
    const { inbox, clock, log } = this.#parts
    try {
      await this.#take?.({ uid: name, raw, receivedAt: clock.now() })
      await inbox.markDone(name)
      return true
    } catch (error) {
      // Somebody took it away meanwhile.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
      log.error('mail.letter_not_taken', { error: error instanceof Error ? error.name : 'unknown' })
      return false
    }
  }
}
