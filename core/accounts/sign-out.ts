// Ends what was proven or signed in: this chat, the other chats of its person, the browsers in which he is signed in.
import { type Answer, message, offer, type Scene, say } from '../conversation/scene.js'
import { maskAddress } from '../privacy/mask.js'
import type { Proof } from '../records/account.js'
import type { Change } from '../records/collections.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import { occasionOf } from './occasion.js'
import { keptOut } from './prove-first.js'
import { liveSessions } from './session.js'

/** Other chats of this person, and browsers in which he is signed in. */
function elsewhere(scene: Scene, address: string): { chats: string[]; browsers: string[] } {
  const { snapshot, identity, turn } = scene
  const isOther = (proof: Proof) => proof.address === address && proof.until > turn.now
  const proofs = recordsWhere(snapshot, 'proofs', isOther).filter((doc) => doc.id !== identity.user)
  return {
    chats: proofs.map(({ id }) => id),
    browsers: liveSessions(occasionOf(scene), address).map(({ id }) => id),
  }
}

function counted(scene: Scene, address: string) {
  const { chats, browsers } = elsewhere(scene, address)
  return { isAny: chats.length + browsers.length > 0, values: { count: chats.length, browsers: browsers.length } }
}

/** Said once more that this chat is the person's, with where else he is signed in, and the offer to end that. */
export function alreadyProven(scene: Scene, address: string): Answer {
  const { isAny, values } = counted(scene, address)
  const blocks = [say('sign_in.already', { address: maskAddress(address) })]
  const choices = [offer('do.progress'), offer('do.sign_out')]
  if (!isAny) return { blocks, choices }
  return {
    blocks: [...blocks, say('sign_in.others_linked', values)],
    choices: [...choices, { label: message('choice.unlink_others'), action: 'account.unlink_others' }],
    pending: { kind: 'confirm', act: 'unlink_others' },
  }
}

/** Everywhere but in the chat that asks. */
export function unlinkOthers(scene: Scene): Answer {
  const out = keptOut(scene, 'unlink_chat', 'do.sign_in')
  if (out) return out
  const { address = '' } = scene.identity
  const { chats, browsers } = elsewhere(scene, address)
  const { isAny, values } = counted(scene, address)
  return {
    blocks: [isAny ? say('sign_in.unlinked', values) : say('sign_in.none_linked')],
    changes: [
      ...chats.map((id): Change => ({ op: 'delete', collection: 'proofs', id })),
      ...browsers.map((id): Change => ({ op: 'delete', collection: 'sessions', id })),
    ],
  }
}

export function signOut(scene: Scene): Answer {
  const { turn, identity, snapshot } = scene
  if (turn.channel === 'mail') return unlinkOthers(scene)
  const proof = recordOf(snapshot, 'proofs', identity.user)
  if (!proof) return { blocks: [say('sign_in.not_signed_in')] }
  const { isAny, values } = counted(scene, proof.address)
  return {
    blocks: [say('sign_in.signed_out'), ...(isAny ? [say('sign_in.others_stay', values)] : [])],
    changes: [{ op: 'delete', collection: 'proofs', id: identity.user }],
  }
}

/** This chat, too. */
export function signOutEverywhere(scene: Scene): Answer {
  const out = keptOut(scene, 'unlink_chat', 'do.sign_out_everywhere')
  if (out) return out
  const others = unlinkOthers(scene)
  if (scene.turn.channel === 'mail') return others
  return {
    blocks: [say('sign_in.signed_out'), ...others.blocks],
    changes: [...(others.changes ?? []), { op: 'delete', collection: 'proofs', id: scene.identity.user }],
  }
}
