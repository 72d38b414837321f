// Checks a document that comes from the disk against the schema of its collection. Names the place, never the content.
import type { z } from 'zod'
import { maskId } from '../../core/privacy/mask.js'
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
  return { ok: false, what: whatIsWrong(nameOf(collection, id), checked.error) }
}

export type CheckedParts = { ok: true; parts: Record<string, unknown> } | { ok: false; what: string }

/** The same for some parts of a document; what its collection does not know is left out. */
export function checkParts(collection: Collection, id: string, parts: Record<string, unknown>): CheckedParts {
  const shape: Record<string, z.ZodType> = collections[collection].schema.shape
  const checked: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(parts)) {
    const result = shape[key]?.safeParse(part)
    if (result?.success) checked[key] = freezeDeep(result.data)
    else if (result) return { ok: false, what: whatIsWrong(nameOf(collection, id), result.error, [key]) }
  }
  return { ok: true, parts: checked }
}

function whatIsWrong(name: string, error: z.ZodError, above: PropertyKey[] = []): string {
  const [issue] = error.issues
  return `${name} is not valid at "${[...above, ...(issue?.path ?? [])].join('.')}" (${issue?.code})`
}

/** Ids of accounts, limits and proofs hold mail addresses, and this text goes to the log. */
function nameOf(collection: Collection, id: string): string {
  return `document "${maskId(id)}" of ${collection}`
}
