// What core asks of the world. Implementations live in data/, bot/ and mail/; main.ts puts them together.
import type { Change, Collection, RecordOf } from './records/collections.js'

/** A stored document. `rev` grows by one with each write; a document that does not exist has revision 0. */
export type Doc<T> = { id: string; rev: number; value: T }

export type Expectation = { collection: Collection; id: string; rev: number }

/** All changes happen, or none. `expect` lists the revisions the decision was based on. */
export type Commit = { expect: Expectation[]; changes: Change[] }

export type CommitResult = { ok: true } | { ok: false; conflict: Expectation }

/** Part of a collection in the order of an index (then id). `after` continues behind the last document of the page before. */
export type Range = { from?: string; to?: string; limit: number; after?: { key: string; id: string } }

/** One document by its id, or those whose index has exactly this value, in order of id. */
export type Lookup =
  | { collection: Collection; id: string }
  | { collection: Collection; index: string; value: string; limit: number }

/** Documents with revisions in named collections. `collections.ts` names them and their indexes. */
export interface Store {
  get<C extends Collection>(collection: C, id: string): Promise<Doc<RecordOf<C>> | undefined>
  /** Documents whose index has exactly this value, in order of id. */
  find<C extends Collection>(collection: C, index: string, value: string, limit?: number): Promise<Doc<RecordOf<C>>[]>
  /** What each lookup finds, in their order: many at the cost of one round. */
  load(lookups: readonly Lookup[]): Promise<Doc<unknown>[][]>
  /** Documents with from ≤ key ≤ to, in order. Both ends included. */
  range<C extends Collection>(collection: C, index: string, range: Range): Promise<Doc<RecordOf<C>>[]>
  /** All of `range` however many they are, in pages: other turns go on between two of them, and may change what follows. */
  walk<C extends Collection>(
    collection: C,
    index: string,
    range?: Pick<Range, 'from' | 'to'>,
  ): AsyncIterable<Doc<RecordOf<C>>[]>
  /** Resolves when durable. Rejects only when the disk fails; then nothing of it is visible. */
  commit(commit: Commit): Promise<CommitResult>
  count(collection: Collection): Promise<number>
  /** Every document of a collection, in order of id. Sees each document once; changes made meanwhile may or may not show. */
  all<C extends Collection>(collection: C): AsyncIterable<Doc<RecordOf<C>>>
  /** Resolves when nothing of what was deleted before is left on the disk. */
  compact(): Promise<void>
  /** Why no write is accepted any more (after a failed fsync), or undefined. */
  failure(): string | undefined
  close(): Promise<void>
}

/**
 * Secrets derived from one key that only this installation has (HMAC-SHA-256, RFC 2104), so that neither a code nor a
 * link ever lies in the store: the outbox holds the record's id, and the words are made when the letter is written.
 */
export interface Secrets {
  /** Six digits for this record id. */
  code(recordId: string): string
  /** 256 bits, base64url, for this record id. */
  token(recordId: string): string
  /** One-way; the record id of a stored token. */
  hash(text: string): string
  /** Short keyed signature for ids that leave the house and come back (thread tokens). */
  sign(text: string): string
  equal(a: string, b: string): boolean
}

/** What became of one try to send. `later` is tried again with back-off, `never` is shown to staff. */
export type Delivery =
  /** `messageId`: a letter's, so that a bounce finds the send it speaks of. */
  | { result: 'sent'; messageId?: string }
  | { result: 'later'; reason: string; afterMs?: number }
  | { result: 'never'; reason: string }

export interface Clock {
  /** ISO 8601 instant in UTC. */
  now(): string
  /** Calls again and again, never keeping the process alive by itself. */
  every(intervalMs: number, act: () => void): { stop(): void }
}

export interface Log {
  info(event: string, fields?: Record<string, string | number | boolean>): void
  warn(event: string, fields?: Record<string, string | number | boolean>): void
  error(event: string, fields?: Record<string, string | number | boolean>): void
}

/** Passwords of the account pages: slow to guess, and kept as hashes only. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long where there is no hash to compare with, and is false then. */
  matches(hash: string | undefined, password: string): Promise<boolean>
  /** Whether it is one of those that are known to be tried first. */
  isListed(password: string): Promise<boolean>
}
