// Whether a letter about an account may go out now: counted for the address it goes to and for whoever asks.
import { spend } from '../conversation/budget.js'
import type { Scene } from '../conversation/scene.js'
import { type Budget, MAILS_BY_STRANGER } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf } from '../snapshot.js'
import { later, type Occasion } from './occasion.js'

/** Whoever causes a letter: a chat user, a letter's sender, or a place on the net. */
export type Asker = { key: string; budget: Budget }

export type Refused = { outcome: 'cool_down' | 'too_many'; nextAt: string }

/** `isRepeat`: a letter of this kind went to the address before, not long ago. */
export type Asked = { outcome: 'sent'; nextAt: string; isRepeat: boolean } | Refused

export type Allowed = { ok: true; asked: Extract<Asked, { outcome: 'sent' }>; changes: Change[] }

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
  const forAsker = spend(snapshot, asker.key, asker.budget, now)
  if (!forAsker.allowed) return { ok: false, refused: { outcome: 'too_many', nextAt: forAsker.nextAt } }
  const since = later(now, -budget.windowMs)
  const isRepeat = recordOf(snapshot, 'limits', key)?.times.some((time) => time > since) ?? false
  return {
    ok: true,
    asked: { outcome: 'sent', nextAt: forAddress.nextAt, isRepeat },
    changes: [forAddress.change, forAsker.change],
  }
}

export function askerOf({ identity }: Scene): Asker {
  return { key: `stranger:${identity.user}`, budget: MAILS_BY_STRANGER }
}
