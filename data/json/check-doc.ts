// Checks a document that comes from the disk against the schema of its collection. Names the place, never the content.
import { type Collection, collections } from '../../core/records/collections.js'
import { freezeDeep } from './freeze-deep.js'
import type { StoredDoc } from './sorted-docs.js'

export type CheckedDoc = { ok: true; doc: StoredDoc } | { ok: false; what: string }

export function checkDoc(collection: Collection, id: unknown, rev: unknown, value: unknown): CheckedDoc {
  if (typeof id !== 'string') return { ok: false, what: `a document of ${collection} has no id` }
  if (typeof rev !== 'number' || !Number.isSafeInteger(rev) || rev < 1) {
    return { ok: false, what: `${nameOf(collection, id)} has no revision` }
  }
  const checked = collections[collection].schema.safeParse(value)
  if (checked.success) return { ok: true, doc: { id, rev, value: freezeDeep(checked.data) } }
  const [issue] = checked.error.issues
  return { ok: false, what: `${nameOf(collection, id)} is not valid at "${issue?.path.join('.')}" (${issue?.code})` }
}

/** Ids of accounts, limits and proofs hold mail addresses, and this text goes to the log. */
function nameOf(collection: Collection, id: string): string {
  return `document "${id.replace(/[^\s:@]+@/g, '***@')}" of ${collection}`
}
