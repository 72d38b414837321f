// Sends the activation mail again, asked for in a conversation.
import { type Answer, offer, type Scene, say } from '../conversation/scene.js'
import { maskAddress } from '../privacy/mask.js'
import type { Block } from '../reply.js'
import { type Asked, askerOf } from './allow-letter.js'
import { askActivation } from './ask-activation.js'
import { occasionOf } from './occasion.js'

/** The address asked for: typed, else the one that this letter or chat speaks for. */
export function addressInQuestion(scene: Scene): string | undefined {
  return scene.reading.entities.emails[0] ?? scene.identity.address
}

/** What else can be the matter, once a second letter was needed. */
const STILL_NOTHING: Block[] = [say('activation.still_nothing'), say('human.hotline')]

function blocksFor(asked: Asked, address: string): Block[] {
  const shown = maskAddress(address)
  const next = { instant: asked.nextAt }
  switch (asked.outcome) {
    case 'sent':
      return [
        say('activation.sent', { address: shown }),
        say('activation.next_try', { next }),
        ...(asked.isRepeat ? STILL_NOTHING : []),
      ]
    case 'cool_down':
      return [say('activation.cool_down', { address: shown, next }), ...STILL_NOTHING]
    case 'too_many':
      return [say('limit.too_many_mails', { next }), say('human.hotline')]
  }
}

export function resendActivation(scene: Scene): Answer {
  const address = addressInQuestion(scene)
  if (!address)
    return { blocks: [say('activation.ask_address')], pending: { kind: 'address', purpose: 'resend_activation' } }
  const { result, changes, notices = [] } = askActivation(occasionOf(scene), askerOf(scene), address)
  return {
    blocks: blocksFor(result, address),
    choices: [offer('faq.no_activation_email'), offer('faq.wrong_email_at_registration')],
    changes,
    notices,
    topic: 'faq.no_activation_email',
  }
}
