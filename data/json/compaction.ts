// Folds the journal into the snapshot, now and then and beside the turns, so that starting stays quick and the disk small.
import type { Low } from 'lowdb'
import type { Log } from '../../core/ports.js'
import type { Folder } from './folder.js'
import type { GroupCommit } from './group-commit.js'
import type { JournalFile } from './journal-file.js'
import type { Model } from './model.js'
import { errorCode } from './refusal.js'
import { journalName, journalNumbers } from './replay-journals.js'
import type { SnapshotFile } from './snapshot-file.js'

type Parts = { folder: Folder; low: Low<Model>; snapshot: SnapshotFile; journal: JournalFile; commits: GroupCommit }

export class Compaction {
  readonly #parts: Parts
  readonly #atLeast: number
  readonly #log: Log | undefined
  #dueAt: number
  #running: Promise<void> | undefined
  #stopped = false

  constructor(parts: Parts, atLeast: number, log: Log | undefined) {
    this.#parts = parts
    this.#atLeast = atLeast
    this.#log = log
    this.#dueAt = this.#threshold()
  }

  startWhenDue(): void {
    const { journal } = this.#parts
    if (this.#running || this.#stopped || journal.failure || journal.length < this.#dueAt) return
    this.#running = this.#compact().finally(() => {
      this.#running = undefined
    })
  }

  /** Folds all that is in the journal now: what was deleted is gone from the disk afterwards. Rejects where it cannot. */
  async now(): Promise<void> {
    while (this.#running) await this.#running
    if (this.#stopped) return
    const folding = this.#fold()
    this.#running = folding
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined
      })
    await folding
    this.#dueAt = this.#threshold()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#parts.snapshot.stop()
    await this.#running
  }

  /**
   * In proportion to the snapshot, so that a commit costs the same in a small store and in a large one: half a byte
   * rewritten for each byte committed, and a start that reads at most three times the snapshot.
   */
  #threshold(): number {
    return Math.max(this.#atLeast, 2 * this.#parts.snapshot.length)
  }

  /** When it fails, nothing is lost but the shortening: snapshot and journals as they are hold everything. */
  async #compact(): Promise<void> {
    try {
      await this.#fold()
      this.#dueAt = this.#threshold()
      this.#log?.info('store_compacted', { bytes: this.#parts.snapshot.length })
    } catch (error) {
      this.#dueAt = this.#parts.journal.length + this.#threshold()
      if (!this.#stopped) this.#log?.warn('store_compaction_failed', { code: errorCode(error) })
    }
  }

  async #fold(): Promise<void> {
    const { folder, low, journal, commits } = this.#parts
    const number = journal.number + 1
    const file = await folder.create(journalName(number))
    try {
      await folder.sync()
    } catch (error) {
      await file.close()
      throw error
    }
    await commits.rotate(file, number)
    await low.write()
    for (const old of journalNumbers(await folder.names())) {
      if (old < number) await folder.remove(journalName(old))
    }
  }
}
