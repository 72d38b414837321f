// Secret links that are mailed: made, checked, used once. Only the hash of what is in the link is stored.

import type { Token } from '../records/account.js'
import type { Change } from '../records/collections.js'
import { docOf, recordsWhere } from '../snapshot.js'
import { later, type Occasion } from './occasion.js'

/** What a link is good for, and for whom. */
export type Bound = Pick<Token, 'purpose' | 'address' | 'orderId' | 'otherAddress' | 'wanted'>

/** `recordId` makes the link when the letter is written; it is no secret. */
export type Link = { recordId: string; expiresAt: string; changes: Change[] }

/** A new link kills every older one for the same purpose, address and order. */
export function issueLink(occasion: Occasion, bound: Bound, lifeMs: number): Link {
  const { id, now, secrets, snapshot } = occasion
  const recordId = [bound.purpose, bound.address, bound.orderId ?? '', id].join(':')
  const expiresAt = later(now, lifeMs)
  const older = recordsWhere(
    snapshot,
    'tokens',
    (token) => token.purpose === bound.purpose && token.address === bound.address && token.orderId === bound.orderId,
  )
  const dead = older.filter((doc) => doc.value.usedAt === undefined)
  return {
    recordId,
    expiresAt,
    changes: [
      ...dead.map((doc): Change => ({ op: 'delete', collection: 'tokens', id: doc.id })),
      {
        op: 'put',
        collection: 'tokens',
        id: secrets.hash(secrets.token(recordId)),
        value: { ...bound, createdAt: now, expiresAt },
      },
    ],
  }
}

export type LinkCheck = { ok: true; token: Token; use: Change } | { ok: false; token?: Token }

/** A link that was replaced, has lapsed, was used, or was made for something else is no link. */
export function checkLink(occasion: Occasion, linkToken: string, purpose: Token['purpose']): LinkCheck {
  const id = occasion.secrets.hash(linkToken)
  const token = docOf(occasion.snapshot, 'tokens', id)?.value
  if (!token || token.purpose !== purpose) return { ok: false }
  if (token.usedAt !== undefined || token.expiresAt <= occasion.now) return { ok: false, token }
  return { ok: true, token, use: { op: 'put', collection: 'tokens', id, value: { ...token, usedAt: occasion.now } } }
}
