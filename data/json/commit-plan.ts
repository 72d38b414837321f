// Decides, for commits that will be written together, which of them hold and what each writes. Touches neither disk nor tables.
import type { Commit, Expectation } from '../../core/ports.js'
import type { Change, Collection } from '../../core/records/collections.js'
import { changedParts } from './changed-parts.js'
import { checkDoc, checkParts } from './check-doc.js'
import { writeLine } from './journal-line.js'
import type { Model, Write } from './model.js'

export type Planned = { ok: true; writes: Write[]; line: string } | { ok: false; conflict: Expectation }

export class CommitPlan {
  readonly #model: Model
  /** Revisions as they will be once the commits planned so far are durable. */
  readonly #revs = new Map<string, number>()
  #commit: number

  constructor(model: Model) {
    this.#model = model
    this.#commit = model.commit
  }

  /** Number of the last commit planned. */
  get commit(): number {
    return this.#commit
  }

  /** Throws when a change is not what its collection holds (a bug of the caller); then it leaves the plan as it was. */
  add(commit: Commit): Planned {
    const conflict = commit.expect.find(({ collection, id, rev }) => this.#revOf(collection, id) !== rev)
    if (conflict) return { ok: false, conflict }
    const before = new Map<string, number>()
    try {
      const writes = commit.changes.map((change) => this.#write(change, before))
      const line = writeLine({ commit: this.#commit + 1, safe: this.#model.commit, writes })
      this.#commit += 1
      return { ok: true, writes, line }
    } catch (error) {
      for (const [place, rev] of before) this.#revs.set(place, rev)
      throw error
    }
  }

  #write(change: Change, before: Map<string, number>): Write {
    const { op, collection, id } = change
    const rev = this.#revOf(collection, id)
    const place = placeOf(collection, id)
    // What is planned but not in the tables yet is written whole again: rare, and there is nothing to compare with.
    const known = this.#revs.has(place) ? undefined : this.#model.tables[collection].get(id)
    if (!before.has(place)) before.set(place, rev)
    this.#revs.set(place, op === 'put' ? rev + 1 : 0)
    if (op === 'delete') return { op, collection, id }
    const parts = known && changedParts(known.value as object, change.value)
    // What the next start would refuse as damage must not become durable now.
    if (parts) {
      const checked = checkParts(collection, id, parts)
      if (!checked.ok) throw new TypeError(checked.what)
      return { op: 'set', collection, id, rev: rev + 1, parts: checked.parts }
    }
    const checked = checkDoc(collection, id, rev + 1, change.value)
    if (!checked.ok) throw new TypeError(checked.what)
    return { op, collection, id, rev: rev + 1, value: checked.doc.value }
  }

  #revOf(collection: Collection, id: string): number {
    return this.#revs.get(placeOf(collection, id)) ?? this.#model.tables[collection].get(id)?.rev ?? 0
  }
}

function placeOf(collection: Collection, id: string): string {
  return `${collection}/${id}`
}
