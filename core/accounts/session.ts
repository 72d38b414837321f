// Who is signed in on the pages: begun, recognised, ended.
import { SESSION_IDLE_MS, SESSION_LIFE_MS, SESSION_SEEN_STEP_MS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf } from '../snapshot.js'
import { later, type Occasion } from './occasion.js'

export function sessionId({ secrets }: Pick<Occasion, 'secrets'>, cookie: string): string {
  return secrets.hash(cookie)
}

/** `cookie` is new with every session: one that somebody planted before is worth nothing. */
export function startSession(occasion: Occasion, address: string, cookie: string): Change {
  const { now } = occasion
  return {
    op: 'put',
    collection: 'sessions',
    id: sessionId(occasion, cookie),
    value: { address, createdAt: now, seenAt: now, expiresAt: later(now, SESSION_LIFE_MS) },
  }
}

/** A sign-in ends whatever was signed in with the same browser before. */
export function replaceSession(
  occasion: Occasion,
  address: string,
  cookies: { fresh: string; before: string },
): Change[] {
  return [
    { op: 'delete', collection: 'sessions', id: sessionId(occasion, cookies.before) },
    startSession(occasion, address, cookies.fresh),
  ]
}

/** The address that is signed in with this cookie, and what keeps it so. */
export function readSession(occasion: Occasion, cookie: string): { address?: string; changes: Change[] } {
  const { now, snapshot } = occasion
  const id = sessionId(occasion, cookie)
  const session = recordOf(snapshot, 'sessions', id)
  if (!session) return { changes: [] }
  const { address, createdAt, seenAt, expiresAt } = session
  const setAt = recordOf(snapshot, 'passwords', address)?.setAt
  const isActive = recordOf(snapshot, 'accounts', address)?.state === 'active'
  const isOver = expiresAt <= now || later(seenAt, SESSION_IDLE_MS) <= now
  // Older than the password: it was begun while the password was being changed, and missed the end of all sessions.
  const isOutdated = setAt !== undefined && createdAt < setAt
  if (isOver || isOutdated || !isActive) return { changes: [{ op: 'delete', collection: 'sessions', id }] }
  if (later(seenAt, SESSION_SEEN_STEP_MS) > now) return { address, changes: [] }
  return { address, changes: [{ op: 'put', collection: 'sessions', id, value: { ...session, seenAt: now } }] }
}
