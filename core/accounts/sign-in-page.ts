// Signing in on the page: by password, or by a mailed link. Nothing here tells a known address from an unknown one.
import { refund } from '../conversation/budget.js'
import { recordOf } from '../snapshot.js'
import { mailStepCode, stepKey, typeStepCode } from './code-step.js'
import { checkLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'
import { replaceSession } from './session.js'
import { type Cookies, countTry, tryLimits } from './try-limits.js'

export type Try = { outcome: 'try'; hash: string | undefined } | { outcome: 'too_many'; nextAt: string }

export type SignIn = { outcome: 'signed_in' | 'refused' | 'mailed' } | { outcome: 'wait'; nextAt: string }

export function beginTry(occasion: Occasion, address: string, origin: string): Decision<Try> {
  const counted = countTry(occasion, address, origin)
  if (!counted.ok) return { result: { outcome: 'too_many', nextAt: counted.nextAt }, changes: [] }
  const isActive = recordOf(occasion.snapshot, 'accounts', address)?.state === 'active'
  const hash = isActive ? recordOf(occasion.snapshot, 'passwords', address)?.hash : undefined
  return { result: { outcome: 'try', hash }, changes: counted.changes }
}

/**
 * `matched` is the hash that the password fits; it must still be the account's. This try costs the account nothing. The
 * wrong ones before it stay: were they forgiven, whoever makes them would see by it that somebody signs in here.
 */
export function finishTry(occasion: Occasion, address: string, matched: string, cookies: Cookies): Decision<SignIn> {
  const isCurrent = recordOf(occasion.snapshot, 'passwords', address)?.hash === matched
  const account = recordOf(occasion.snapshot, 'accounts', address)
  if (!isCurrent || account?.state !== 'active') return { result: { outcome: 'refused' }, changes: [] }
  if (account.secondStep) return mailStepCode(occasion, { site: 'page', key: address, address }, cookies)
  return {
    result: { outcome: 'signed_in' },
    changes: [...replaceSession(occasion, address, cookies), ...refund(occasion.snapshot, tryLimits(address, '')[0])],
  }
}

export type CodeSignIn = { outcome: 'signed_in' | 'dead' } | { outcome: 'wrong'; left: number }

/** The mailed code, for accounts that ask for one after the password. */
export function signInByCode(occasion: Occasion, code: string, cookies: Cookies): Decision<CodeSignIn> {
  const address = stepKey(occasion, 'page', cookies.before) ?? ''
  const { changes, ...typed } = typeStepCode(occasion, 'page', cookies.before, code)
  if (typed.outcome === 'wrong') return { result: { outcome: 'wrong', left: typed.left }, changes }
  const isActive = recordOf(occasion.snapshot, 'accounts', address)?.state === 'active'
  if (typed.outcome !== 'right' || !isActive) return { result: { outcome: 'dead' }, changes }
  return {
    result: { outcome: 'signed_in' },
    changes: [...changes, ...replaceSession(occasion, address, cookies)],
  }
}

export type LinkSignIn = { outcome: 'signed_in'; wanted: string | undefined } | { outcome: 'refused' }

export function signInByLink(occasion: Occasion, linkToken: string, cookies: Cookies): Decision<LinkSignIn> {
  const check = checkLink(occasion, linkToken, 'sign_in')
  if (!check.ok || recordOf(occasion.snapshot, 'accounts', check.token.address)?.state !== 'active') {
    return { result: { outcome: 'refused' }, changes: [] }
  }
  return {
    result: { outcome: 'signed_in', wanted: check.token.wanted },
    changes: [check.use, ...replaceSession(occasion, check.token.address, cookies)],
  }
}
