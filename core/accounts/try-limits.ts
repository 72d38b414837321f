// How often passwords are tried: for whose they are, and from where.
import { spend } from '../conversation/budget.js'
import { SIGN_IN_TRIES, SIGN_IN_TRIES_BY_ORIGIN } from '../limits.js'
import type { Change } from '../records/collections.js'
import type { Occasion } from './occasion.js'

/** What the browser's cookie is from now on, and what it was. */
export type Cookies = { fresh: string; before: string }

/** Whoever's password it is, and the place on the net that tries it. */
export function tryLimits(key: string, origin: string): [string, string] {
  return [`password:${key}`, `passwords_from:${origin}`]
}

/** Counted before the password is looked at: a hundred guesses at the same time are a hundred guesses. */
export function countTry(
  { snapshot, now }: Occasion,
  key: string,
  origin: string,
): { ok: true; changes: Change[] } | { ok: false; nextAt: string } {
  const [forKey, fromOrigin] = tryLimits(key, origin)
  const perKey = spend(snapshot, forKey, SIGN_IN_TRIES, now)
  if (!perKey.allowed) return { ok: false, nextAt: perKey.nextAt }
  const perOrigin = spend(snapshot, fromOrigin, SIGN_IN_TRIES_BY_ORIGIN, now)
  if (!perOrigin.allowed) return { ok: false, nextAt: perOrigin.nextAt }
  return { ok: true, changes: [perKey.change, perOrigin.change] }
}
