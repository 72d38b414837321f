// The login address changes: confirmed from the new one, told to the old one, which may take it back for a week.
import { say } from '../conversation/scene.js'
import { CODE_MAIL, CONFIRM_ADDRESS_LIFE_MS, FIRST_PASSWORD_LIFE_MS, UNDO_ADDRESS_LIFE_MS } from '../limits.js'
import { maskAddress } from '../privacy/mask.js'
import type { Token } from '../records/account.js'
import type { Change } from '../records/collections.js'
import { recordOf, recordsWhere, withChanges } from '../snapshot.js'
import { askedAt, languageOf, letter } from './account-letter.js'
import { type Asked, type Asker, allowLetter } from './allow-letter.js'
import { letterToOwner } from './ask-activation.js'
import { checkLink, issueLink } from './link.js'
import { moveAccount } from './move-account.js'
import type { Decision, Occasion } from './occasion.js'

export type AddressChange =
  | { outcome: 'ready' | 'changed'; from: string; to: string }
  | { outcome: 'undone'; to: string; passwordToken: string }
  | { outcome: 'taken' | 'dead_link' }

export function newAddressLimit(newAddress: string): string {
  return `new_address:${newAddress}`
}

/** Whoever asks hears the same, whether or not the new address has an account already: its owner hears the truth. */
export function askNewAddress(
  occasion: Occasion,
  asker: Asker,
  { address, newAddress }: { address: string; newAddress: string },
): Decision<Asked> {
  const allowance = allowLetter(occasion, asker, newAddressLimit(newAddress), CODE_MAIL)
  if (!allowance.ok) return { result: allowance.refused, changes: [] }
  if (recordOf(occasion.snapshot, 'accounts', newAddress)) {
    const { changes, notices } = letterToOwner(occasion, newAddress)
    return { result: allowance.asked, changes: [...allowance.changes, ...changes], notices }
  }
  const bound = { purpose: 'confirm_address', address, otherAddress: newAddress } as const
  const link = issueLink(occasion, bound, CONFIRM_ADDRESS_LIFE_MS)
  const notice = letter(occasion, newAddress, 'mail.confirm_address.subject', [
    say('mail.confirm_address.intro', { from: maskAddress(address), to: newAddress }),
    say('mail.link.link', { link: { link: link.recordId, path: '/address/confirm' } }),
    say('mail.link.until', { until: { instant: link.expiresAt } }),
    askedAt(occasion),
    say('mail.link.not_you'),
  ])
  const lang = languageOf(occasion, address)
  return {
    result: allowance.asked,
    changes: [...allowance.changes, ...link.changes],
    notices: [{ ...notice, lang }],
  }
}

type GoodLink = { token: Token; use: Change; from: string; to: string }

/**
 * `token.address` is where the account is now, `token.otherAddress` where it is to go. The former owner gets it back even
 * where an account has been opened at his address since: by himself, or by a thief who wants to keep what he stole.
 */
function goodLink(occasion: Occasion, linkToken: string, purpose: Token['purpose']): GoodLink | 'taken' | undefined {
  const check = checkLink(occasion, linkToken, purpose)
  if (!check.ok || check.token.otherAddress === undefined) return undefined
  const { address: from, otherAddress: to } = check.token
  if (recordOf(occasion.snapshot, 'accounts', from)?.state !== 'active') return undefined
  const isTaken = purpose === 'confirm_address' && recordOf(occasion.snapshot, 'accounts', to) !== undefined
  return isTaken ? 'taken' : { token: check.token, use: check.use, from, to }
}

export function previewAddressChange(
  occasion: Occasion,
  linkToken: string,
  purpose: 'confirm_address' | 'undo_address',
): AddressChange {
  const link = goodLink(occasion, linkToken, purpose)
  if (link === undefined || link === 'taken') return { outcome: link ?? 'dead_link' }
  return { outcome: 'ready', from: link.from, to: link.to }
}

export function confirmAddress(occasion: Occasion, linkToken: string): Decision<AddressChange> {
  const link = goodLink(occasion, linkToken, 'confirm_address')
  if (link === undefined || link === 'taken') return { result: { outcome: link ?? 'dead_link' }, changes: [] }
  const { from, to } = link
  const moved = moveAccount(occasion, link)
  const undo = issueLink(occasion, { purpose: 'undo_address', address: to, otherAddress: from }, UNDO_ADDRESS_LIFE_MS)
  const told = letter(occasion, from, 'mail.address_changed.subject', [
    say('mail.address_changed.text', { from, to: maskAddress(to), at: { instant: occasion.now } }),
    say('mail.address_changed.undo', { link: { link: undo.recordId, path: '/address/undo' } }),
    say('mail.link.until', { until: { instant: undo.expiresAt } }),
  ])
  return {
    result: { outcome: 'changed', from, to },
    changes: [...moved, link.use, ...undo.changes],
    notices: [told],
  }
}

/** Every way in that was made since the address was changed, at either address. */
function endBothWays({ snapshot }: Occasion, { from, to }: { from: string; to: string }): Change[] {
  const isEither = ({ address }: { address: string }) => address === from || address === to
  return (['proofs', 'sessions', 'tokens'] as const).flatMap((collection) =>
    recordsWhere(snapshot, collection, isEither).map((doc): Change => ({ op: 'delete', collection, id: doc.id })),
  )
}

/** What was opened meanwhile to an account at the old address stays open. */
function withOpenedOrders({ snapshot }: Occasion, to: string, moved: Change[]): Change[] {
  const opened = recordOf(snapshot, 'accounts', to)?.approvedOrderIds ?? []
  return moved.map((change) => {
    if (opened.length === 0 || change.collection !== 'accounts' || change.op !== 'put') return change
    const approvedOrderIds = [...new Set([...(change.value.approvedOrderIds ?? []), ...opened])]
    return { ...change, value: { ...change.value, approvedOrderIds } }
  })
}

/** Somebody else may have had the account meanwhile: his chats, sessions, links and password are worth nothing any more. */
export function undoAddress(occasion: Occasion, linkToken: string): Decision<AddressChange> {
  const link = goodLink(occasion, linkToken, 'undo_address')
  if (link === undefined || link === 'taken') return { result: { outcome: link ?? 'dead_link' }, changes: [] }
  const { from, to } = link
  const moved = withOpenedOrders(occasion, to, moveAccount(occasion, link))
  const after = { ...occasion, snapshot: withChanges(occasion.snapshot, moved) }
  const password = issueLink(after, { purpose: 'set_password', address: to }, FIRST_PASSWORD_LIFE_MS)
  return {
    result: { outcome: 'undone', to, passwordToken: occasion.secrets.token(password.recordId) },
    changes: [
      ...moved,
      ...endBothWays(occasion, link),
      { op: 'delete', collection: 'passwords', id: to },
      link.use,
      ...password.changes,
    ],
    notices: [letter(occasion, from, 'mail.address_undone.subject', [say('mail.address_undone.text', { from })])],
  }
}
