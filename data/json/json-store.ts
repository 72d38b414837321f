// The Store over tables in memory and a journal on disk. Reads answer from memory: all of it is durable.
import { setImmediate as nextRound } from 'node:timers/promises'
import type { Low } from 'lowdb'
import type { Commit, CommitResult, Doc, Lookup, Range, Store } from '../../core/ports.js'
import type { Collection, RecordOf } from '../../core/records/collections.js'
import type { Compaction } from './compaction.js'
import type { GroupCommit } from './group-commit.js'
import type { JournalFile } from './journal-file.js'
import type { Model } from './model.js'
import type { StoredDoc } from './sorted-docs.js'
import type { Table } from './table.js'

type Parts = {
  low: Low<Model>
  journal: JournalFile
  commits: GroupCommit
  compaction: Compaction
  release: () => Promise<void>
}

/** Documents of one step of `all` and `walk`; the other turns go on between two steps. */
const PAGE = 200

/**
 * Values are shared, not copied: what is handed to `commit` is frozen, and so is what is read. Build a new value from an
 * old one (`{ ...old, state }`) instead of changing it. A value must be what JSON can hold.
 */
export class JsonStore implements Store {
  readonly #parts: Parts
  #closing: Promise<void> | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async get<C extends Collection>(collection: C, id: string): Promise<Doc<RecordOf<C>> | undefined> {
    const doc = this.#table(collection).get(id)
    return doc && asDoc<C>(doc)
  }

  async find<C extends Collection>(
    collection: C,
    index: string,
    value: string,
    limit = Number.POSITIVE_INFINITY,
  ): Promise<Doc<RecordOf<C>>[]> {
    return this.range(collection, index, { from: value, to: value, limit })
  }

  async range<C extends Collection>(collection: C, index: string, range: Range): Promise<Doc<RecordOf<C>>[]> {
    return this.#table(collection)
      .range(index, range)
      .map(asDoc<C>)
  }

  async load(lookups: readonly Lookup[]): Promise<StoredDoc[][]> {
    return lookups.map((lookup) => {
      const table = this.#table(lookup.collection)
      if ('index' in lookup) {
        const { index, value, limit } = lookup
        return table.range(index, { from: value, to: value, limit })
      }
      const doc = table.get(lookup.id)
      return doc ? [doc] : []
    })
  }

  async *walk<C extends Collection>(
    collection: C,
    index: string,
    range: Pick<Range, 'from' | 'to'> = {},
  ): AsyncGenerator<Doc<RecordOf<C>>[]> {
    const table = this.#table(collection)
    let page = table.range(index, { ...range, limit: PAGE })
    for (let last = page.at(-1); last; last = page.at(-1)) {
      yield page.map(asDoc<C>)
      await nextRound()
      page = table.range(index, { ...range, limit: PAGE, after: { key: table.keyIn(index, last), id: last.id } })
    }
  }

  async commit(commit: Commit): Promise<CommitResult> {
    if (this.#closing) throw new Error('The store is closed.')
    const result = await this.#parts.commits.commit(commit)
    this.#parts.compaction.startWhenDue()
    return result
  }

  async count(collection: Collection): Promise<number> {
    return this.#table(collection).size
  }

  async *all<C extends Collection>(collection: C): AsyncGenerator<Doc<RecordOf<C>>> {
    let page = this.#table(collection).page(undefined, PAGE)
    while (page.length > 0) {
      for (const doc of page) yield asDoc<C>(doc)
      await nextRound()
      page = this.#table(collection).page(page.at(-1)?.id, PAGE)
    }
  }

  async compact(): Promise<void> {
    await this.#parts.compaction.now()
  }

  failure(): string | undefined {
    return this.#parts.journal.failure
  }

  /** Waits for the commits that were handed in before, and lets another process have the folder. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const { compaction, commits, journal, release } = this.#parts
    try {
      await compaction.stop()
      // A last, empty line tells the next start that all before it were safe: a damaged one cannot pass for a torn end.
      if (!journal.failure) await commits.commit({ expect: [], changes: [] }).catch(() => undefined)
    } finally {
      await journal.close()
      await release()
    }
  }

  #table(collection: Collection): Table {
    return this.#parts.low.data.tables[collection]
  }
}

/** The tables hold documents of every type; their schema was checked by the types of `commit`, or when they were read. */
function asDoc<C extends Collection>(doc: StoredDoc): Doc<RecordOf<C>> {
  return doc as Doc<RecordOf<C>>
}
