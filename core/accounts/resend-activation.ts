// Sends the activation mail again: only to the registered address, and with the same words for every address.
import { spend } from '../conversation/budget.js'
import { type Answer, message, type Notice, offer, type Scene, say } from '../conversation/scene.js'
import { ACTIVATION_MAIL, MAILS_BY_STRANGER } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf } from '../snapshot.js'
import { activationMail } from './activation-mail.js'
import { occasionOf } from './occasion.js'

function alreadyActive(scene: Scene, address: string): Notice {
  return {
    address,
    lang: recordOf(scene.snapshot, 'accounts', address)?.lang ?? scene.reading.lang,
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('mail.already_active.subject'),
      blocks: [say('mail.already_active.body', { address })],
      choices: [],
    },
  }
}

function letterFor(scene: Scene, address: string): { changes: Change[]; notices: Notice[] } {
  const account = recordOf(scene.snapshot, 'accounts', address)
  if (!account) return { changes: [], notices: [] }
  if (account.state === 'active') return { changes: [], notices: [alreadyActive(scene, address)] }
  const { changes, notice } = activationMail(occasionOf(scene), address, account.lang)
  return { changes, notices: [notice] }
}

/** The address asked for: typed, else the one that this letter or chat speaks for. */
export function addressInQuestion(scene: Scene): string | undefined {
  return scene.reading.entities.emails[0] ?? scene.identity.address
}

export function resendActivation(scene: Scene): Answer {
  const address = addressInQuestion(scene)
  if (!address)
    return { blocks: [say('activation.ask_address')], pending: { kind: 'address', purpose: 'resend_activation' } }
  const { turn, snapshot, identity } = scene
  const perAddress = spend(snapshot, `activation:${address}`, ACTIVATION_MAIL, turn.now)
  if (!perAddress.allowed) {
    return {
      blocks: [say('activation.cool_down', { address, next: { instant: perAddress.nextAt } })],
      choices: [offer('faq.no_activation_email')],
      topic: 'faq.no_activation_email',
    }
  }
  const perPerson = spend(snapshot, `stranger:${identity.user}`, MAILS_BY_STRANGER, turn.now)
  if (!perPerson.allowed)
    return { blocks: [say('limit.too_many_mails', { next: { instant: perPerson.nextAt } }), say('human.hotline')] }
  const letter = letterFor(scene, address)
  return {
    blocks: [say('activation.sent', { address }), say('activation.next_try', { next: { instant: perAddress.nextAt } })],
    choices: [offer('faq.no_activation_email'), offer('faq.wrong_email_at_registration')],
    changes: [perAddress.change, perPerson.change, ...letter.changes],
    notices: letter.notices,
    topic: 'faq.no_activation_email',
  }
}
