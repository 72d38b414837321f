// What the store holds in memory, as lowdb's data: the tables, and how far in the journal they have come.
import { type Collection, collections } from '../../core/records/collections.js'
import { Table } from './table.js'

/** A change as the journal keeps it. With its revision in it, replaying it twice does no harm. */
export type Write =
  | { op: 'put'; collection: Collection; id: string; rev: number; value: unknown }
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
    else table.delete(write.id)
  }
}
