// Registration in a conversation: asks for what is missing, order number and address, in either order.
import { type Answer, offer, type Scene, say } from '../conversation/scene.js'
import { maskAddress } from '../privacy/mask.js'
import { recordOf } from '../snapshot.js'
import { askerOf } from './allow-letter.js'
import { occasionOf } from './occasion.js'
import { register, type Wish } from './register.js'

/** Named now, told before, or known because the letter or chat is proven. */
function wishOf({ reading, conversation, identity }: Scene): Partial<Wish> {
  const told = conversation.pending?.kind === 'register' ? conversation.pending : undefined
  const orderId = reading.entities.orderIds[0] ?? told?.orderId
  const address = reading.entities.emails[0] ?? told?.address ?? identity.address
  return { ...(orderId ? { orderId } : {}), ...(address ? { address } : {}) }
}

function askFor(wish: Partial<Wish>): Answer {
  const asked = wish.orderId
    ? say('register.ask_address', { order: wish.orderId })
    : say(wish.address ? 'register.ask_order' : 'register.ask_both')
  return { blocks: [asked], choices: [offer('faq.find_order_id')], pending: { kind: 'register', ...wish } }
}

function sentAnswer(wish: Wish): Answer['blocks'] {
  const shown = maskAddress(wish.address)
  return [say('register.asked', { order: wish.orderId, address: shown }), say('register.wrong_address')]
}

export function registerHere(scene: Scene): Answer {
  const { orderId, address } = wishOf(scene)
  const { identity, snapshot } = scene
  const isOwn = identity.assurance === 'proven' && identity.address === address
  const isActive = address !== undefined && recordOf(snapshot, 'accounts', address)?.state === 'active'
  if (isOwn && isActive && scene.turn.audience === 'private' && !orderId) {
    const choices = [offer('do.apply'), offer('do.progress')]
    return { blocks: [say('register.already', { address: maskAddress(address) })], choices }
  }
  if (!orderId || !address) return askFor({ ...(orderId ? { orderId } : {}), ...(address ? { address } : {}) })
  const { result, changes, notices = [] } = register(occasionOf(scene), askerOf(scene), { orderId, address })
  const next = { instant: result.nextAt }
  const refused = {
    cool_down: [say('activation.cool_down', { address: maskAddress(address), next })],
    too_many: [say('limit.too_many_mails', { next }), say('human.hotline')],
  }
  return {
    blocks: result.outcome === 'sent' ? sentAnswer({ orderId, address }) : refused[result.outcome],
    choices: [offer('faq.wrong_email_at_registration'), offer('do.talk_to_human')],
    changes,
    notices,
    topic: 'faq.no_activation_email',
  }
}
