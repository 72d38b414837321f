// Links to one's own pages, asked for in a conversation: a new password, another address, one's data.
import { type Answer, type Scene, say } from '../conversation/scene.js'
import { answerFaq } from '../faq/answer-faq.js'
import { maskAddress } from '../privacy/mask.js'
import { isFormOpen } from '../requests/form/open-form.js'
import { type Asked, askerOf } from './allow-letter.js'
import { askLink, type LinkWish } from './ask-link.js'
import { occasionOf } from './occasion.js'
import { keptOut } from './prove-first.js'

/** What a question about it can be followed by, if the person says yes. */
const OFFERED = { 'faq.forgot_password': 'reset_password', 'faq.change_login_email': 'change_address' } as const

type Offered = (typeof OFFERED)[keyof typeof OFFERED]

function blocksFor(asked: Asked, address: string, wish: LinkWish): Answer['blocks'] {
  const next = { instant: asked.nextAt }
  switch (asked.outcome) {
    case 'sent':
      return [say(`account.${wish}.sent`, { address: maskAddress(address) }), say('activation.next_try', { next })]
    case 'cool_down':
      return [say('activation.cool_down', { address: maskAddress(address), next })]
    case 'too_many':
      return [say('limit.too_many_mails', { next }), say('human.hotline')]
  }
}

function mailTo(scene: Scene, address: string, wish: LinkWish): Answer {
  const { result, changes, notices = [] } = askLink(occasionOf(scene), askerOf(scene), { address }, wish)
  return { blocks: blocksFor(result, address, wish), changes, notices }
}

/** Anyone may ask for it: it goes to the registered address and nowhere else. */
export function resetPassword(scene: Scene): Answer {
  const address = scene.reading.entities.emails[0] ?? scene.identity.address
  if (!address) return { blocks: [say('account.ask_address')], pending: { kind: 'address', purpose: 'reset_password' } }
  return mailTo(scene, address, 'reset_password')
}

export function changeAddress(scene: Scene): Answer {
  return (
    keptOut(scene, 'change_address', 'account.change_address') ??
    mailTo(scene, scene.identity.address ?? '', 'change_address')
  )
}

export function exportData(scene: Scene): Answer {
  return keptOut(scene, 'export_data', 'do.export_data') ?? mailTo(scene, scene.identity.address ?? '', 'export_data')
}

/** The answer from content, and the offer to do it right away where nothing else is waited for. */
export function answerAndOffer(scene: Scene): Answer {
  const act: Offered = OFFERED[scene.statement.intent as keyof typeof OFFERED]
  const answer = answerFaq(scene)
  // The next yes is the form's.
  if (isFormOpen(scene.conversation.pending)) return answer
  const choices = [{ label: { key: `choice.${act}` }, action: `account.${act}` }, ...(answer.choices ?? [])]
  return {
    ...answer,
    blocks: [...answer.blocks, say(`account.${act}.offer`)],
    choices,
    pending: { kind: 'confirm', act },
  }
}
