// What the store holds in memory, as lowdb's data: the tables, and how far in the journal they have come.
import { type Collection, collections } from '../../core/records/collections.js'
import type { StoredDoc } from './sorted-docs.js'
import { Table } from './table.js'

/** A change as the journal keeps it. With its revision in it, replaying it twice does no harm. */
export type Write =
  | { op: 'put'; collection: Collection; id: string; rev: number; value: unknown }
  /** These parts of a document are as given here, and the others as they were. */
  | { op: 'set'; collection: Collection; id: string; rev: number; parts: Record<string, unknown> }
  | { op: 'delete'; collection: Collection; id: string }

export type Tables = Record<Collection, Table>

export type Model = {
  tables: Tables
  /** A snapshot of these tables is made whole by replaying the journals from this one on. */
  journal: number
  /** Number of the last commit before that journal. */
  after: number
  /** Number of the last durable commit: the tables hold all up to it and nothing else. */
  commit: number
}

export const collectionNames = Object.keys(collections).sort() as Collection[]

export function emptyModel(): Model {
  const tables = Object.fromEntries(collectionNames.map((name) => [name, new Table(name)])) as Tables
  return { tables, journal: 1, after: 0, commit: 0 }
}

export function applyWrites(tables: Tables, writes: readonly Write[]): void {
  for (const write of writes) {
    const table = tables[write.collection]
    if (write.op === 'put') table.put({ id: write.id, rev: write.rev, value: write.value })
    else if (write.op === 'set') table.put(withParts(table.get(write.id), write))
    else table.delete(write.id)
  }
}

/** A document with some parts replaced. The new parts must be frozen, as the old ones are. */
export function withParts(doc: StoredDoc | undefined, write: { id: string; rev: number; parts: object }): StoredDoc {
  return { id: write.id, rev: write.rev, value: Object.freeze({ ...(doc?.value as object), ...write.parts }) }
}
