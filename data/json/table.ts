// One collection in memory: its documents by id, and the indexes over them.
import type { Range } from '../../core/ports.js'
import { type Collection, collections } from '../../core/records/collections.js'
import { type Position, SortedDocs, type StoredDoc } from './sorted-docs.js'

type KeyOf = (value: unknown) => string | undefined
type Index = { keyOf: KeyOf; docs: SortedDocs }

export class Table {
  readonly #name: Collection
  readonly #docs = new Map<string, StoredDoc>()
  /** The ids alone, so that a new version of a document changes nothing here. */
  readonly #ids = new SortedDocs(() => '')
  readonly #indexes = new Map<string, Index>()
  #indexed = false

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

  /** To be called once, when what is kept has been read: until then documents are known by id only, which loads faster. */
  buildIndexes(): void {
    const docs = [...this.#docs.values()]
    this.#ids.fill(docs.map(({ id }) => placeOf(id)))
    for (const index of this.#indexes.values())
      index.docs.fill(docs.filter((doc) => index.keyOf(doc.value) !== undefined))
    this.#indexed = true
  }

  put(doc: StoredDoc): void {
    const before = this.#docs.get(doc.id)
    this.#docs.set(doc.id, doc)
    if (!this.#indexed) return
    if (!before) this.#ids.put(placeOf(doc.id))
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
    if (!this.#indexed) return
    this.#ids.remove(doc)
    for (const { docs } of this.#indexes.values()) docs.remove(doc)
  }

  range(index: string, range: Range): StoredDoc[] {
    const found = this.#indexes.get(index)
    if (!found) throw new Error(`${this.#name} has no index "${index}"`)
    return found.docs.slice(startOf(range), range.to, range.limit)
  }

  keyIn(index: string, doc: StoredDoc): string {
    return this.#indexes.get(index)?.keyOf(doc.value) ?? ''
  }

  /** Documents in order of id, from behind this one. Stays true while documents come and go between two pages. */
  page(afterId: string | undefined, limit: number): StoredDoc[] {
    const from = afterId === undefined ? FIRST : behind({ key: '', id: afterId })
    return this.#ids.slice(from, undefined, limit).map(({ id }) => this.#docs.get(id) as StoredDoc)
  }
}

function placeOf(id: string): StoredDoc {
  return { id, rev: 0, value: undefined }
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
