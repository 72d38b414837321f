// The activation mail once more: only to the registered address, and told in the same words for every address.
import { type Notice, say } from '../conversation/scene.js'
import { ACTIVATION_MAIL } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf } from '../snapshot.js'
import { letter } from './account-letter.js'
import { activationMail } from './activation-mail.js'
import { type Asked, type Asker, allowLetter } from './allow-letter.js'
import type { Decision, Occasion } from './occasion.js'

/** The limit's key: registering counts with it, so that both together cannot be used to annoy somebody. */
export function activationLimit(address: string): string {
  return `activation:${address}`
}

/** What its owner needs who wants to get in: a fresh activation link, or to hear that there is nothing to activate. */
export function letterToOwner(occasion: Occasion, address: string): { changes: Change[]; notices: Notice[] } {
  const account = recordOf(occasion.snapshot, 'accounts', address)
  if (!account) return { changes: [], notices: [] }
  if (account.state === 'registered') {
    const { changes, notice } = activationMail(occasion, address, account.lang)
    return { changes, notices: [notice] }
  }
  const blocks = [
    say('mail.already_active.body', { address }),
    say('mail.already_active.sign_in', { page: { page: '/sign-in' } }),
  ]
  return { changes: [], notices: [letter(occasion, address, 'mail.already_active.subject', blocks)] }
}

export function askActivation(occasion: Occasion, asker: Asker, address: string): Decision<Asked> {
  const allowance = allowLetter(occasion, asker, activationLimit(address), ACTIVATION_MAIL)
  if (!allowance.ok) return { result: allowance.refused, changes: [] }
  const { changes, notices } = letterToOwner(occasion, address)
  return { result: allowance.asked, changes: [...allowance.changes, ...changes], notices }
}
