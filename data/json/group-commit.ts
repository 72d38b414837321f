// Takes commits in the order they come, writes all that wait with one sync, and shows them only when they are durable.
import { setImmediate as nextRound } from 'node:timers/promises'
import type { Commit, CommitResult } from '../../core/ports.js'
import { CommitPlan, type Planned } from './commit-plan.js'
import type { OpenFile } from './folder.js'
import { freezeDeep } from './freeze-deep.js'
import type { JournalFile } from './journal-file.js'
import { applyWrites, type Model } from './model.js'

type Waiting = { commit: Commit; resolve: (result: CommitResult) => void; reject: (error: unknown) => void }
type Settled = Waiting & { planned: Planned }

/** Characters written at once: some milliseconds of work, so that an import cannot hold up the turns. */
const BATCH = 512 * 1024

export class GroupCommit {
  readonly #model: Model
  readonly #journal: JournalFile
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined
  #rotation: { file: OpenFile; number: number } | undefined

  constructor(model: Model, journal: JournalFile) {
    this.#model = model
    this.#journal = journal
  }

  commit(commit: Commit): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      // It is turned into text when its batch begins; until then the caller must not change it.
      freezeDeep(commit.changes)
      this.#waiting.push({ commit, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** Goes on in a new journal. Resolves when its first line is durable, and with it everything before. */
  async rotate(file: OpenFile, number: number): Promise<void> {
    this.#rotation = { file, number }
    await this.commit({ expect: [], changes: [] })
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // The turns that the last batch let go on get to hand in their next commit, or one of them would get a sync alone.
      await nextRound()
      if (this.#rotation) await this.#switchJournal(this.#rotation)
      await this.#writeBatch()
    }
    this.#running = undefined
  }

  async #switchJournal({ file, number }: { file: OpenFile; number: number }): Promise<void> {
    this.#rotation = undefined
    await this.#journal.continueIn(file, number)
    this.#model.journal = number
    this.#model.after = this.#model.commit
  }

  async #writeBatch(): Promise<void> {
    const plan = new CommitPlan(this.#model)
    const batch: Settled[] = []
    let text = ''
    let taken = 0
    for (const waiting of this.#waiting) {
      if (text.length >= BATCH) break
      taken += 1
      try {
        const planned = plan.add(waiting.commit)
        if (planned.ok) text += planned.line
        batch.push({ ...waiting, planned })
      } catch (error) {
        waiting.reject(error)
      }
    }
    this.#waiting.splice(0, taken)
    await this.#settle(batch, text, plan.commit)
  }

  /**
   * A conflict is told after the batch too: the commit it lost against is in the same batch or in the tables, and the
   * caller who reads again must find it.
   */
  async #settle(batch: Settled[], text: string, commit: number): Promise<void> {
    try {
      if (text !== '') await this.#journal.append(text)
    } catch (error) {
      for (const { reject } of batch) reject(error)
      return
    }
    for (const { planned } of batch) if (planned.ok) applyWrites(this.#model.tables, planned.writes)
    this.#model.commit = commit
    for (const { planned, resolve } of batch) resolve(planned.ok ? { ok: true } : planned)
  }
}
