// Documents in the order of (key, id): a sorted list cut into chunks, so that adding one among 100,000 moves a few hundred.
import type { Doc } from '../../core/ports.js'

export type StoredDoc = Doc<unknown>
export type Position = { key: string; id: string }

/** A full chunk is split in two. 256 keeps both the moves in a chunk and the list of chunks short up to a million. */
const CHUNK = 256

export class SortedDocs {
  readonly #keyOf: (doc: StoredDoc) => string
  readonly #chunks: StoredDoc[][] = []

  constructor(keyOf: (doc: StoredDoc) => string) {
    this.#keyOf = keyOf
  }

  /** Takes these documents, in any order, in place of what it has: quicker than adding each. */
  fill(docs: readonly StoredDoc[]): void {
    const entries = docs.map((doc) => ({ key: this.#keyOf(doc), id: doc.id, doc }))
    entries.sort(comparePositions)
    this.#chunks.length = 0
    for (let start = 0; start < entries.length; start += CHUNK) {
      this.#chunks.push(entries.slice(start, start + CHUNK).map((entry) => entry.doc))
    }
  }

  /** Adds a document, or takes the place of the one with the same key and id. */
  put(doc: StoredDoc): void {
    const position = { key: this.#keyOf(doc), id: doc.id }
    const last = this.#chunks.at(-1)
    if (!last) {
      this.#chunks.push([doc])
      return
    }
    // Most keys are instants, and the newest comes last: it is not searched for.
    const isLast = this.#compare(last.at(-1), position) < 0
    const at = isLast ? this.#chunks.length - 1 : this.#chunkAt(position)
    const chunk = isLast ? last : (this.#chunks[at] as StoredDoc[])
    const offset = isLast ? last.length : this.#offsetIn(chunk, position)
    const found = chunk[offset]
    if (found && this.#compare(found, position) === 0) chunk[offset] = doc
    else chunk.splice(offset, 0, doc)
    if (chunk.length > CHUNK) this.#chunks.splice(at + 1, 0, chunk.splice(this.#splitPoint(at, offset)))
  }

  remove(doc: StoredDoc): void {
    const position = { key: this.#keyOf(doc), id: doc.id }
    const at = this.#chunkAt(position)
    const chunk = this.#chunks[at]
    if (!chunk) return
    const offset = this.#offsetIn(chunk, position)
    const found = chunk[offset]
    if (!found || this.#compare(found, position) !== 0) return
    chunk.splice(offset, 1)
    if (chunk.length === 0) this.#chunks.splice(at, 1)
  }

  /** Up to `limit` documents from this position (included) to this key (included). */
  slice(from: Position, to: string | undefined, limit: number): StoredDoc[] {
    const found: StoredDoc[] = []
    for (let at = this.#chunkAt(from); at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at] ?? []
      // Only the first chunk can hold documents before `from`; in the others the offset is 0.
      for (let offset = this.#offsetIn(chunk, from); offset < chunk.length; offset++) {
        const doc = chunk[offset]
        if (!doc || found.length >= limit || (to !== undefined && this.#keyOf(doc) > to)) return found
        found.push(doc)
      }
    }
    return found
  }

  /** Documents that arrive in order (a snapshot being read, ids that grow) leave full chunks behind, not half-empty ones. */
  #splitPoint(at: number, offset: number): number {
    const appended = at === this.#chunks.length - 1 && offset === CHUNK
    return appended ? CHUNK : CHUNK / 2
  }

  /** The first chunk whose last document is not before the position. */
  #chunkAt(position: Position): number {
    return firstFrom(this.#chunks, (chunk) => this.#compare(chunk[chunk.length - 1], position) >= 0)
  }

  #offsetIn(chunk: StoredDoc[], position: Position): number {
    return firstFrom(chunk, (doc) => this.#compare(doc, position) >= 0)
  }

  #compare(doc: StoredDoc | undefined, position: Position): number {
    if (!doc) return -1
    return comparePositions({ key: this.#keyOf(doc), id: doc.id }, position)
  }
}

function comparePositions(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return 0
}

/** Index of the first item that is `past`, in a list where all that follow are past as well. */
function firstFrom<T>(list: readonly T[], past: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (past(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
