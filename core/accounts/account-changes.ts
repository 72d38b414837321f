// The small things that an account's owner changes on his page.

import type { Lang } from '../content.js'
import { FIRST_PASSWORD_LIFE_MS, FRESH_SESSION_MS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import { issueLink } from './link.js'
import { type Decision, later, type Occasion } from './occasion.js'
import { sessionId } from './session.js'

/** The proof of one chat ends; whoever writes there is unknown again. Another account's chat is left alone. */
export function unlinkChat(occasion: Occasion, address: string, user: string): Decision<void> {
  const isOwn = recordOf(occasion.snapshot, 'proofs', user)?.address === address
  return { result: undefined, changes: isOwn ? [{ op: 'delete', collection: 'proofs', id: user }] : [] }
}

export function chooseLanguage(occasion: Occasion, address: string, lang: Lang): Decision<void> {
  const account = recordOf(occasion.snapshot, 'accounts', address)
  const changes: Change[] = account
    ? [{ op: 'put', collection: 'accounts', id: address, value: { ...account, lang } }]
    : []
  return { result: undefined, changes }
}

export function signOutHere(occasion: Occasion, cookie: string): Decision<void> {
  return { result: undefined, changes: [{ op: 'delete', collection: 'sessions', id: sessionId(occasion, cookie) }] }
}

/** One of the account's own sessions, in whichever browser. */
export function endSession(occasion: Occasion, address: string, id: string): Decision<void> {
  const isOwn = recordOf(occasion.snapshot, 'sessions', id)?.address === address
  return { result: undefined, changes: isOwn ? [{ op: 'delete', collection: 'sessions', id }] : [] }
}

export function signOutEverywhere(occasion: Occasion, address: string): Decision<void> {
  const sessions = recordsWhere(occasion.snapshot, 'sessions', (session) => session.address === address)
  return {
    result: undefined,
    changes: sessions.map((doc): Change => ({ op: 'delete', collection: 'sessions', id: doc.id })),
  }
}

/** Whether the sign-in is young enough for what cannot be undone. */
export function isFresh(occasion: Occasion, cookie: string): boolean {
  const session = recordOf(occasion.snapshot, 'sessions', sessionId(occasion, cookie))
  return session !== undefined && later(session.createdAt, FRESH_SESSION_MS) > occasion.now
}

/** The right to set a new password, for somebody who has just signed in. */
export function beginPassword(occasion: Occasion, address: string): Decision<{ token: string; asksCurrent: boolean }> {
  const link = issueLink(occasion, { purpose: 'set_password', address }, FIRST_PASSWORD_LIFE_MS)
  const asksCurrent = recordOf(occasion.snapshot, 'passwords', address) !== undefined
  return { result: { token: occasion.secrets.token(link.recordId), asksCurrent }, changes: link.changes }
}
