// Whether a letter about an account may go out now: counted for the address it goes to and for whoever asks.
import { spend } from '../conversation/budget.js'
import type { Scene } from '../conversation/scene.js'
import { type Budget, MAILS_BY_STRANGER, MAILS_FROM_CHATS } from '../limits.js'
import type { Change } from '../records/collections.js'
import { chatPlaceLimit, recordOf, type Snapshot } from '../snapshot.js'
import { later, type Occasion } from './occasion.js'

type Share = { key: string; budget: Budget }

/** Whoever causes a letter: a chat user, a letter's sender, or a place on the net. `also`: the place a chat user is at. */
export type Asker = Share & { also?: Share }

export type Refused = { outcome: 'cool_down' | 'too_many'; nextAt: string }

/** `isRepeat`: a letter of this kind went to the address before, not long ago. */
export type Asked = { outcome: 'sent'; nextAt: string; isRepeat: boolean } | Refused

export type Allowed = { ok: true; asked: Extract<Asked, { outcome: 'sent' }>; changes: Change[] }

/** One letter more of whoever asks, and of the place where he is: chats can be opened without end, places cannot. */
export function spendAsker(
  snapshot: Snapshot,
  { also, ...asker }: Asker,
  now: string,
): { allowed: true; changes: Change[] } | { allowed: false; nextAt: string } {
  const changes: Change[] = []
  for (const { key, budget } of also ? [asker, also] : [asker]) {
    const allowance = spend(snapshot, key, budget, now)
    if (!allowance.allowed) return allowance
    changes.push(allowance.change)
  }
  return { allowed: true, changes }
}

/** The same for addresses that are known and unknown: what is counted is the asking. */
export function allowLetter(
  occasion: Occasion,
  asker: Asker,
  key: string,
  budget: Budget,
): Allowed | { ok: false; refused: Refused } {
  const { snapshot, now } = occasion
  const forAddress = spend(snapshot, key, budget, now)
  if (!forAddress.allowed) return { ok: false, refused: { outcome: 'cool_down', nextAt: forAddress.nextAt } }
  const forAsker = spendAsker(snapshot, asker, now)
  if (!forAsker.allowed) return { ok: false, refused: { outcome: 'too_many', nextAt: forAsker.nextAt } }
  const since = later(now, -budget.windowMs)
  const isRepeat = recordOf(snapshot, 'limits', key)?.times.some((time) => time > since) ?? false
  return {
    ok: true,
    asked: { outcome: 'sent', nextAt: forAddress.nextAt, isRepeat },
    changes: [forAddress.change, ...forAsker.changes],
  }
}

export function askerOf({ identity, turn }: Scene): Asker {
  const { place } = turn.sender
  const also = place === undefined ? {} : { also: { key: chatPlaceLimit(place), budget: MAILS_FROM_CHATS } }
  return { key: `stranger:${identity.user}`, budget: MAILS_BY_STRANGER, ...also }
}
