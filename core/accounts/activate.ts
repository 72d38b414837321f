// Activates an account by its mailed link, and hands on the right to set its first password right away.
import { FIRST_PASSWORD_LIFE_MS } from '../limits.js'
import { recordOf } from '../snapshot.js'
import { checkLink, issueLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'

export type Activation =
  | { outcome: 'activated'; address: string; passwordToken: string }
  | { outcome: 'already_active'; address: string }
  | { outcome: 'dead_link' }

/** What the page may show before anybody has pressed the button; changes nothing. */
export function previewActivation(occasion: Occasion, linkToken: string): Activation['outcome'] | 'ready' {
  const check = checkLink(occasion, linkToken, 'activate')
  if (check.ok && recordOf(occasion.snapshot, 'accounts', check.token.address)?.state === 'registered') return 'ready'
  return failed(occasion, check.token?.address).outcome
}

/** Somebody who held a good link once may know that it has done its work. */
function failed(occasion: Occasion, address: string | undefined): Activation {
  const account = address === undefined ? undefined : recordOf(occasion.snapshot, 'accounts', address)
  return account?.state === 'active'
    ? { outcome: 'already_active', address: account.address }
    : { outcome: 'dead_link' }
}

export function activate(occasion: Occasion, linkToken: string): Decision<Activation> {
  const { now, secrets, snapshot } = occasion
  const check = checkLink(occasion, linkToken, 'activate')
  const account = check.ok ? recordOf(snapshot, 'accounts', check.token.address) : undefined
  if (!check.ok || account?.state !== 'registered') {
    return { result: failed(occasion, check.token?.address), changes: [] }
  }
  const { address } = account
  const password = issueLink(occasion, { purpose: 'set_password', address }, FIRST_PASSWORD_LIFE_MS)
  return {
    result: { outcome: 'activated', address, passwordToken: secrets.token(password.recordId) },
    changes: [
      check.use,
      { op: 'put', collection: 'accounts', id: address, value: { ...account, state: 'active', activatedAt: now } },
      ...password.changes,
    ],
  }
}
