// Greetings, thanks, help, repeat, another language, and a person: what holds a conversation together.
import { abilities } from '../faq/admit-unknown.js'
import { maskText } from '../privacy/mask.js'
import { recordOf } from '../snapshot.js'
import { openTicket } from './open-ticket.js'
import { type Answer, message, offer, type Scene, say } from './scene.js'

const FIRST_OFFERS = ['do.apply', 'do.progress', 'faq.how_to_apply', 'do.resend_activation'].map(offer)

export function welcome(): Answer {
  return { blocks: [say('welcome.hello'), say('welcome.machine'), say('welcome.how')], choices: FIRST_OFFERS }
}

export function greet(): Answer {
  return { blocks: [say('greeting.hello')], choices: FIRST_OFFERS }
}

export function acceptThanks(): Answer {
  return { blocks: [say('thanks.welcome')] }
}

export function help(): Answer {
  const items = abilities().map((key) => message(key))
  return { blocks: [say('help.intro'), { kind: 'list', items }, say('human.hotline')], choices: FIRST_OFFERS }
}

export function calmDown(): Answer {
  return {
    blocks: [say('frustration.sorry'), say('human.hotline')],
    choices: [offer('do.progress'), offer('do.talk_to_human')],
  }
}

export function nothingPending(): Answer {
  return { blocks: [say('control.nothing_pending')], choices: FIRST_OFFERS }
}

/** From now on, here; an account's owner gets his letters in it as well. */
export function switchLanguage({ identity, reading, snapshot }: Scene): Answer {
  const { address } = identity
  const isProven = identity.assurance === 'proven' && address !== undefined
  const account = isProven ? recordOf(snapshot, 'accounts', address) : undefined
  if (!account || account.lang === reading.lang) return { blocks: [say('language.switched')] }
  return {
    blocks: [say('language.switched'), say('language.letters')],
    changes: [{ op: 'put', collection: 'accounts', id: account.address, value: { ...account, lang: reading.lang } }],
  }
}

/** Opens a ticket for the service centre, one for a conversation at a time, and says truthfully when somebody is there. */
export function callPerson(scene: Scene): Answer {
  const { id, change } = openTicket(scene, 'asked_for_person', maskText(scene.reading.text))
  return {
    blocks: [say('human.ticket', { ticket: id }), say('human.hotline')],
    changes: [change],
    topic: 'faq.hotline_contact',
  }
}

/** What we said last, word for word, from the outbox. */
export function repeatLast(scene: Scene): Answer {
  const last = scene.conversation.lastTurn
  const entry = last ? recordOf(scene.snapshot, 'outbox', `${last}:0`) : undefined
  if (!entry) return nothingPending()
  const { blocks, choices } = entry.send.reply
  const { pending } = scene.conversation
  return { blocks, choices, ...(pending ? { pending } : {}) }
}
