// Proves that a chat belongs to an address: a six-digit code goes to the address and is typed here.
import { type Answer, message, type Notice, offer, type Scene, say } from '../conversation/scene.js'
import { CODE_LIFE_MS, CODE_MAIL, CODE_TRIES, PROOF_LIFE_MS } from '../limits.js'
import { maskAddress } from '../privacy/mask.js'
import type { Change } from '../records/collections.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import { allowLetter, askerOf } from './allow-letter.js'
import { occasionOf } from './occasion.js'
import { alreadyProven } from './sign-out.js'
import { whereAsked, whoAsked } from './who-asked.js'

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString()

/** Addresses that no record speaks of get no mail: the assistant cannot be used to write to strangers. */
function isKnown(scene: Scene, address: string): boolean {
  const { snapshot } = scene
  return (
    recordOf(snapshot, 'accounts', address) !== undefined ||
    recordsWhere(snapshot, 'orders', (order) => order.address === address).length > 0
  )
}

function codeLetter(scene: Scene, address: string, codeId: string): Notice {
  const { turn, reading } = scene
  return {
    address,
    lang: reading.lang,
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('mail.code.subject'),
      blocks: [
        say('mail.code.code', { code: { code: codeId } }),
        say('mail.code.who', { at: { instant: turn.now }, where: whereAsked(scene) }),
        whoAsked(scene),
        say('mail.code.not_you'),
      ],
      choices: [],
    },
  }
}

/** Mails a code to the address, or says when the next one can be had. The words do not tell whether it is known. */
export function mailCode(scene: Scene, address: string, goal: string | undefined): Answer {
  const { turn, identity } = scene
  const allowance = allowLetter(occasionOf(scene), askerOf(scene), `code:${address}`, CODE_MAIL)
  const pending = { kind: 'code', address, ...(goal ? { goal } : {}) } as const
  if (!allowance.ok) {
    const next = { instant: allowance.refused.nextAt }
    if (allowance.refused.outcome === 'too_many') return { blocks: [say('limit.too_many_mails', { next })] }
    return { blocks: [say('sign_in.cool_down', { address: maskAddress(address), next })], pending }
  }
  const codeId = `code:${identity.user}:${address}:${turn.id}`
  const changes: Change[] = [
    ...allowance.changes,
    {
      op: 'put',
      collection: 'challenges',
      id: identity.user,
      value: { address, codeId, sentAt: turn.now, expiresAt: later(turn.now, CODE_LIFE_MS), triesLeft: CODE_TRIES },
    },
  ]
  return {
    blocks: [say('sign_in.code_sent', { address: maskAddress(address) }), say('sign_in.no_code')],
    changes,
    notices: isKnown(scene, address) ? [codeLetter(scene, address, codeId)] : [],
    pending,
    topic: 'do.sign_in',
  }
}

export function signIn(scene: Scene): Answer {
  const { turn, identity, reading } = scene
  if (turn.channel === 'mail') {
    return { blocks: [say(identity.assurance === 'proven' ? 'sign_in.mail_proven' : 'sign_in.mail_unproven')] }
  }
  if (turn.audience === 'shared') return { blocks: [say('sign_in.private_only')] }
  const address = reading.entities.emails[0]
  if (!address && identity.assurance === 'proven' && identity.address) return alreadyProven(scene, identity.address)
  if (!address) return { blocks: [say('sign_in.ask_address')], pending: { kind: 'address', purpose: 'sign_in' } }
  return mailCode(scene, address, undefined)
}

export type CodeCheck = { proven: true; address: string; changes: Change[] } | { proven: false; answer: Answer }

/** A typed code: right, wrong with tries left, or dead. */
export function checkCode(scene: Scene, code: string, goal: string | undefined): CodeCheck {
  const { turn, identity, snapshot, knowledge } = scene
  const challenge = recordOf(snapshot, 'challenges', identity.user)
  if (!challenge || challenge.expiresAt <= turn.now) {
    return { proven: false, answer: { blocks: [say('sign_in.code_expired')], choices: [offer('do.sign_in')] } }
  }
  const { address, codeId } = challenge
  if (knowledge.secrets.equal(knowledge.secrets.code(codeId), code)) {
    const proof = { address, provenAt: turn.now, until: later(turn.now, PROOF_LIFE_MS) }
    return {
      proven: true,
      address,
      changes: [
        { op: 'delete', collection: 'challenges', id: identity.user },
        { op: 'put', collection: 'proofs', id: identity.user, value: proof },
      ],
    }
  }
  const triesLeft = challenge.triesLeft - 1
  if (triesLeft <= 0) {
    const changes: Change[] = [{ op: 'delete', collection: 'challenges', id: identity.user }]
    return { proven: false, answer: { blocks: [say('sign_in.code_dead')], choices: [offer('do.sign_in')], changes } }
  }
  return {
    proven: false,
    answer: {
      blocks: [say('sign_in.code_wrong', { left: triesLeft })],
      changes: [{ op: 'put', collection: 'challenges', id: identity.user, value: { ...challenge, triesLeft } }],
      pending: { kind: 'code', address, ...(goal ? { goal } : {}) },
    },
  }
}
