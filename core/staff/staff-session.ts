// Who of the staff is signed in at the desk's pages: begun, recognised, ended.
import { later, type Occasion } from '../accounts/occasion.js'
import { sessionId } from '../accounts/session.js'
import { SESSION_IDLE_MS, SESSION_LIFE_MS, SESSION_SEEN_STEP_MS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { type Staff, staffIdOfKey, staffKey } from '../records/staff.js'
import { recordOf } from '../snapshot.js'

export function startStaffSession(occasion: Occasion, id: string, cookie: string): Change {
  const { now } = occasion
  return {
    op: 'put',
    collection: 'sessions',
    id: sessionId(occasion, cookie),
    value: { address: staffKey(id), createdAt: now, seenAt: now, expiresAt: later(now, SESSION_LIFE_MS) },
  }
}

export type SignedInStaff = Staff & { id: string }

/** Role and name are read each time: whoever is taken from the staff is out with his next click. */
export function readStaffSession(occasion: Occasion, cookie: string): { staff?: SignedInStaff; changes: Change[] } {
  const { now, snapshot } = occasion
  const record = sessionId(occasion, cookie)
  const session = recordOf(snapshot, 'sessions', record)
  const id = session && staffIdOfKey(session.address)
  if (!session || id === undefined) return { changes: [] }
  const staff = recordOf(snapshot, 'staff', id)
  const setAt = recordOf(snapshot, 'passwords', session.address)?.setAt
  const isOver = session.expiresAt <= now || later(session.seenAt, SESSION_IDLE_MS) <= now
  const isOutdated = setAt === undefined || session.createdAt < setAt
  if (!staff || isOver || isOutdated) return { changes: [{ op: 'delete', collection: 'sessions', id: record }] }
  const signedIn = { ...staff, id }
  if (later(session.seenAt, SESSION_SEEN_STEP_MS) > now) return { staff: signedIn, changes: [] }
  const seen: Change = { op: 'put', collection: 'sessions', id: record, value: { ...session, seenAt: now } }
  return { staff: signedIn, changes: [seen] }
}
