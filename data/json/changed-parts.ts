// What a document's new version does not share with the old one. What it shares was checked and written before.

/**
 * The parts of `after` that are not the very same in `before`; undefined where writing the whole is as good: something
 * is gone, or nothing but short values is shared.
 */
export function changedParts(before: object, after: object): Record<string, unknown> | undefined {
  const old = before as Record<string, unknown>
  const parts: Record<string, unknown> = {}
  let shares = false
  for (const [key, part] of Object.entries(after)) {
    if (part === undefined) continue
    if (part !== old[key]) parts[key] = part
    else if (typeof part === 'object') shares = true
  }
  const isGone = Object.keys(old).some((key) => (after as Record<string, unknown>)[key] === undefined)
  return shares && !isGone ? parts : undefined
}
