// Mails a link that lets an account's owner in, or lets him change something: asked for by anyone, sent only to him.
import { say } from '../conversation/scene.js'
import { CHANGE_LINK_LIFE_MS, CODE_MAIL, EXPORT_LINK_LIFE_MS, SIGN_IN_LINK_LIFE_MS } from '../limits.js'
import { recordOf } from '../snapshot.js'
import { askedAt, letter } from './account-letter.js'
import { type Asked, type Asker, allowLetter } from './allow-letter.js'
import { letterToOwner } from './ask-activation.js'
import { issueLink } from './link.js'
import type { Decision, Occasion } from './occasion.js'

export type LinkWish = 'sign_in' | 'reset_password' | 'change_address' | 'export_data'

const LINKS: Record<LinkWish, { path: string; lifeMs: number }> = {
  sign_in: { path: '/sign-in/mailed', lifeMs: SIGN_IN_LINK_LIFE_MS },
  reset_password: { path: '/password', lifeMs: CHANGE_LINK_LIFE_MS },
  change_address: { path: '/address', lifeMs: CHANGE_LINK_LIFE_MS },
  export_data: { path: '/my-data', lifeMs: EXPORT_LINK_LIFE_MS },
}

export function linkLimit(wish: LinkWish, address: string): string {
  return `link_${wish}:${address}`
}

/** Whose link it is, and the page it leads on to when it signs in. */
export type LinkFor = { address: string; wanted?: string }

function linkLetter(occasion: Occasion, { address, ...more }: LinkFor, purpose: LinkWish) {
  const { path, lifeMs } = LINKS[purpose]
  const link = issueLink(occasion, { purpose, address, ...more }, lifeMs)
  const notice = letter(occasion, address, `mail.${purpose}.subject`, [
    say(`mail.${purpose}.intro`, { address }),
    say('mail.link.link', { link: { link: link.recordId, path } }),
    say('mail.link.until', { until: { instant: link.expiresAt } }),
    askedAt(occasion),
    say('mail.link.not_you'),
  ])
  return { changes: link.changes, notices: [notice] }
}

export function askLink(occasion: Occasion, asker: Asker, whose: LinkFor, wish: LinkWish): Decision<Asked> {
  const { address } = whose
  const allowance = allowLetter(occasion, asker, linkLimit(wish, address), CODE_MAIL)
  if (!allowance.ok) return { result: allowance.refused, changes: [] }
  const isActive = recordOf(occasion.snapshot, 'accounts', address)?.state === 'active'
  const { changes, notices } = isActive ? linkLetter(occasion, whose, wish) : letterToOwner(occasion, address)
  return { result: allowance.asked, changes: [...allowance.changes, ...changes], notices }
}
