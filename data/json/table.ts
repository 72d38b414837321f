// One collection in memory: its documents by id, and the indexes over them.
import type { Range } from '../../core/ports.js'
import { type Collection, collections } from '../../core/records/collections.js'
import { type Position, SortedDocs, type StoredDoc } from './sorted-docs.js'

type KeyOf = (value: unknown) => string | undefined
type Index = { keyOf: KeyOf; docs: SortedDocs }

export class Table {
  readonly #name: Collection
  readonly #docs = new Map<string, StoredDoc>()
  readonly #inOrder = new SortedDocs(() => '')
  readonly #indexes = new Map<string, Index>()

  constructor(name: Collection) {
    this.#name = name
    for (const [index, keyOf] of Object.entries(collections[name].indexes as Record<string, KeyOf>)) {
      this.#indexes.set(index, { keyOf, docs: new SortedDocs((doc) => keyOf(doc.value) ?? '') })
    }
  }

  get size(): number {
    return this.#docs.size
  }

  get(id: string): StoredDoc | undefined {
    return this.#docs.get(id)
  }

  put(doc: StoredDoc): void {
    const before = this.#docs.get(doc.id)
    this.#docs.set(doc.id, doc)
    this.#inOrder.put(doc)
    for (const { keyOf, docs } of this.#indexes.values()) {
      const key = keyOf(doc.value)
      if (before && keyOf(before.value) !== key) docs.remove(before)
      if (key !== undefined) docs.put(doc)
    }
  }

  delete(id: string): void {
    const doc = this.#docs.get(id)
    if (!doc) return
    this.#docs.delete(id)
    this.#inOrder.remove(doc)
    for (const { docs } of this.#indexes.values()) docs.remove(doc)
  }

  range(index: string, range: Range): StoredDoc[] {
    const found = this.#indexes.get(index)
    if (!found) throw new Error(`${this.#name} has no index "${index}"`)
    return found.docs.slice(startOf(range), range.to, range.limit)
  }

  /** Documents in order of id, from behind this one. Stays true while documents come and go between two pages. */
  page(afterId: string | undefined, limit: number): StoredDoc[] {
    return this.#inOrder.slice(afterId === undefined ? FIRST : behind({ key: '', id: afterId }), undefined, limit)
  }
}

const FIRST: Position = { key: '', id: '' }

/** No string lies between a string and the same with a NUL behind it. */
function behind(position: Position): Position {
  return { key: position.key, id: `${position.id}\u0000` }
}

function startOf(range: Range): Position {
  const from = { key: range.from ?? '', id: '' }
  return range.after && range.after.key >= from.key ? behind(range.after) : from
}
