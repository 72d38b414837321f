// How the desk changes records: reads, decides, commits on everything that was read, and decides again on a conflict.
import { COMMIT_TRIES } from '../limits.js'
import type { Doc, Expectation } from '../ports.js'
import type { Change, Collection, RecordOf } from '../records/collections.js'
import { auditLine } from './audit-line.js'
import type { DeskParts, Report } from './desk.js'

/** Reads, and remembers what was read. */
export type Reader = {
  get<C extends Collection>(collection: C, id: string): Promise<Doc<RecordOf<C>> | undefined>
  find<C extends Collection>(collection: C, index: string, value: string): Promise<Doc<RecordOf<C>>[]>
}

/** Changes are made only with a report that is ok. */
export type Deed = { report: Report; changes: Change[] }

export function refusal(report: Report): Deed {
  return { report, changes: [] }
}

function remember({ store }: DeskParts): Reader & { read: Map<string, Expectation> } {
  const read = new Map<string, Expectation>()
  const note = (collection: Collection, id: string, rev: number) =>
    read.set(`${collection}/${id}`, { collection, id, rev })
  return {
    read,
    async get(collection, id) {
      const doc = await store.get(collection, id)
      note(collection, id, doc?.rev ?? 0)
      return doc
    },
    async find(collection, index, value) {
      const docs = await store.find(collection, index, value)
      for (const doc of docs) note(collection, doc.id, doc.rev)
      return docs
    },
  }
}

/** `verb` is what the audit line says, `about` the request or ticket that it is done to. */
export async function act(
  parts: DeskParts,
  verb: string,
  decide: (reader: Reader) => Promise<Deed> | Deed,
  about?: string,
): Promise<Report> {
  for (let attempt = 0; attempt < COMMIT_TRIES; attempt += 1) {
    const reader = remember(parts)
    const { report, changes } = await decide(reader)
    if (!report.ok || changes.length === 0) return report
    const fresh = changes.filter(({ collection, id }) => !reader.read.has(`${collection}/${id}`))
    const expect = [...reader.read.values(), ...fresh.map(({ collection, id }) => ({ collection, id, rev: 0 }))]
    const audited = [...changes, auditLine(parts, verb, about)]
    const { ok } = await parts.store.commit({ expect, changes: audited })
    if (!ok) continue
    if (changes.some(({ collection }) => collection === 'outbox')) parts.onSends()
    return report
  }
  throw new Error('desk command could not be committed: too many conflicts')
}
