// Signing in on the page: by password, or by a mailed link. Nothing here tells a known address from an unknown one.
import { refund, spend } from '../conversation/budget.js'
import { SIGN_IN_TRIES, SIGN_IN_TRIES_BY_ORIGIN } from '../limits.js'
import { recordOf } from '../snapshot.js'
import { checkLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'
import { replaceSession } from './session.js'

export type Try = { outcome: 'try'; hash: string | undefined } | { outcome: 'too_many'; nextAt: string }
/** What the browser's cookie is from now on, and what it was. */
export type Cookies = { fresh: string; before: string }

export type SignIn = { outcome: 'signed_in' | 'refused' }

export function tryLimits(address: string, origin: string): [string, string] {
  return [`password:${address}`, `passwords_from:${origin}`]
}

/** Counted before the password is looked at: a hundred guesses at the same time are a hundred guesses. */
export function beginTry(occasion: Occasion, address: string, origin: string): Decision<Try> {
  const [forAddress, fromOrigin] = tryLimits(address, origin)
  const perAddress = spend(occasion.snapshot, forAddress, SIGN_IN_TRIES, occasion.now)
  const perOrigin = spend(occasion.snapshot, fromOrigin, SIGN_IN_TRIES_BY_ORIGIN, occasion.now)
  for (const allowance of [perAddress, perOrigin])
    if (!allowance.allowed) return { result: { outcome: 'too_many', nextAt: allowance.nextAt }, changes: [] }
  const isActive = recordOf(occasion.snapshot, 'accounts', address)?.state === 'active'
  const hash = isActive ? recordOf(occasion.snapshot, 'passwords', address)?.hash : undefined
  const changes = [perAddress, perOrigin].flatMap((allowance) => (allowance.allowed ? [allowance.change] : []))
  return { result: { outcome: 'try', hash }, changes }
}

/**
 * `matched` is the hash that the password fits; it must still be the account's. This try costs the account nothing. The
 * wrong ones before it stay: were they forgiven, whoever makes them would see by it that somebody signs in here.
 */
export function finishTry(occasion: Occasion, address: string, matched: string, cookies: Cookies): Decision<SignIn> {
  const isCurrent = recordOf(occasion.snapshot, 'passwords', address)?.hash === matched
  const isActive = recordOf(occasion.snapshot, 'accounts', address)?.state === 'active'
  if (!isCurrent || !isActive) return { result: { outcome: 'refused' }, changes: [] }
  return {
    result: { outcome: 'signed_in' },
    changes: [...replaceSession(occasion, address, cookies), ...refund(occasion.snapshot, tryLimits(address, '')[0])],
  }
}

export function signInByLink(occasion: Occasion, linkToken: string, cookies: Cookies): Decision<SignIn> {
  const check = checkLink(occasion, linkToken, 'sign_in')
  if (!check.ok || recordOf(occasion.snapshot, 'accounts', check.token.address)?.state !== 'active') {
    return { result: { outcome: 'refused' }, changes: [] }
  }
  return {
    result: { outcome: 'signed_in' },
    changes: [check.use, ...replaceSession(occasion, check.token.address, cookies)],
  }
}
