// Who is signed in on the pages: begun, recognised, ended.
import { SESSION_IDLE_MS, SESSION_LIFE_MS, SESSION_SEEN_STEP_MS } from '../limits.js'
import type { Session } from '../records/account.js'
import type { Change } from '../records/collections.js'
import { recordOf, recordsWhere } from '../snapshot.js'
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

/** Over, or begun while the password was being changed, so that it missed the end of all sessions. */
function isDead({ snapshot, now }: Occasion, { address, createdAt, seenAt, expiresAt }: Session): boolean {
  const setAt = recordOf(snapshot, 'passwords', address)?.setAt
  return expiresAt <= now || later(seenAt, SESSION_IDLE_MS) <= now || (setAt !== undefined && createdAt < setAt)
}

/** Where somebody is signed in just now, the latest first. */
export function liveSessions(occasion: Occasion, address: string): { id: string; session: Session }[] {
  return recordsWhere(occasion.snapshot, 'sessions', (session) => session.address === address)
    .filter(({ value }) => !isDead(occasion, value))
    .map(({ id, value }) => ({ id, session: value }))
    .sort((a, b) => (a.session.seenAt < b.session.seenAt ? 1 : -1))
}

/** The address that is signed in with this cookie, and what keeps it so. */
export function readSession(occasion: Occasion, cookie: string): { address?: string; changes: Change[] } {
  const { now, snapshot } = occasion
  const id = sessionId(occasion, cookie)
  const session = recordOf(snapshot, 'sessions', id)
  if (!session) return { changes: [] }
  const { address, seenAt } = session
  const isActive = recordOf(snapshot, 'accounts', address)?.state === 'active'
  if (isDead(occasion, session) || !isActive) return { changes: [{ op: 'delete', collection: 'sessions', id }] }
  if (later(seenAt, SESSION_SEEN_STEP_MS) > now) return { address, changes: [] }
  return { address, changes: [{ op: 'put', collection: 'sessions', id, value: { ...session, seenAt: now } }] }
}
