// A new password behind a link: from the activation page, or mailed because the old one was forgotten.
import { type Notice, say } from '../conversation/scene.js'
import type { Token } from '../records/account.js'
import type { Change } from '../records/collections.js'
import type { Block } from '../reply.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import { letter } from './account-letter.js'
import { checkLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'
import { startSession } from './session.js'

export type PasswordSetting = { outcome: 'set'; address: string } | { outcome: 'dead_link' }

const PURPOSES: Token['purpose'][] = ['set_password', 'reset_password']

function goodLink(occasion: Occasion, linkToken: string) {
  for (const purpose of PURPOSES) {
    const check = checkLink(occasion, linkToken, purpose)
    if (check.ok && recordOf(occasion.snapshot, 'accounts', check.token.address)?.state === 'active') return check
  }
  return undefined
}

/** `current`: the hash of the password that must be typed as well. A mailed link does without: it is for who forgot it. */
export type PasswordLink = { address: string; current: string | undefined }

/** Whose password the link would set, while it is good. */
export function readPasswordLink(occasion: Occasion, linkToken: string): PasswordLink | undefined {
  const link = goodLink(occasion, linkToken)
  if (!link) return undefined
  const { address, purpose } = link.token
  const current = purpose === 'reset_password' ? undefined : recordOf(occasion.snapshot, 'passwords', address)?.hash
  return { address, current }
}

/** Somebody may be signed in who should not be: everybody is out, and every other link to a password is dead. */
export function endAccess(occasion: Occasion, address: string): Change[] {
  const sessions = recordsWhere(occasion.snapshot, 'sessions', (session) => session.address === address)
  const links = recordsWhere(
    occasion.snapshot,
    'tokens',
    (token) => token.address === address && (PURPOSES.includes(token.purpose) || token.purpose === 'sign_in'),
  )
  return [
    ...sessions.map((doc): Change => ({ op: 'delete', collection: 'sessions', id: doc.id })),
    ...links.map((doc): Change => ({ op: 'delete', collection: 'tokens', id: doc.id })),
  ]
}

/** Chats are proven by the mailbox and stay: whoever took the password may have had that, too. */
function linkedChats({ snapshot, now }: Occasion, address: string): Block[] {
  const count = recordsWhere(snapshot, 'proofs', (proof) => proof.address === address && proof.until > now).length
  return count === 0 ? [] : [say('mail.password_changed.chats', { count })]
}

function passwordChanged(occasion: Occasion, address: string): Notice {
  return letter(occasion, address, 'mail.password_changed.subject', [
    say('mail.password_changed.text', { address, at: { instant: occasion.now } }),
    ...linkedChats(occasion, address),
    say('mail.password_changed.not_you', { page: { page: '/forgot-password' } }),
    say('human.hotline'),
  ])
}

/** `hash` is of a password that has been judged good; `cookie` becomes the one session that stays. */
export function setPassword(
  occasion: Occasion,
  linkToken: string,
  fresh: { hash: string; cookie: string },
): Decision<PasswordSetting> {
  const link = goodLink(occasion, linkToken)
  if (!link) return { result: { outcome: 'dead_link' }, changes: [] }
  const { address } = link.token
  const isFirst = recordOf(occasion.snapshot, 'passwords', address) === undefined
  return {
    result: { outcome: 'set', address },
    changes: [
      ...endAccess(occasion, address),
      link.use,
      { op: 'put', collection: 'passwords', id: address, value: { hash: fresh.hash, setAt: occasion.now } },
      startSession(occasion, address, fresh.cookie),
    ],
    notices: isFirst && link.token.purpose === 'set_password' ? [] : [passwordChanged(occasion, address)],
  }
}
