// Message ids from the headers that carry them, in angle brackets whatever the sender forgot.
import { PARSE_LIMITS } from './limits.js'

// RFC 5322 caps a line at 998 characters; an id that is longer is an attack on whoever compares it.
const BRACKETED = /<([^<>]{1,996})>/g

/** Every id of a header value; white space that folding left inside an id goes away. */
export function readMessageIds(raw: string): string[] {
  const ids = [...raw.matchAll(BRACKETED)].map((match) => `<${(match[1] ?? '').replace(/\s+/g, '')}>`)
  if (ids.length > 0) return ids.filter((id) => id.length > 2)
  // Some senders leave the brackets away.
  return raw
    .split(/[\s,<>]+/)
    .filter((word) => word.includes('@') && word.length <= 996)
    .map((word) => `<${word}>`)
}

/** The thread's beginning and its last steps. */
export function boundReferences(ids: string[], truncated: Set<string>): string[] {
  if (ids.length <= PARSE_LIMITS.references) return ids
  truncated.add('references')
  return [...ids.slice(0, 1), ...ids.slice(1 - PARSE_LIMITS.references)]
}
