// What is said to somebody who wants his own things but has not shown that they are his.
import { type Answer, type Scene, say } from '../conversation/scene.js'
import { type Action, permit } from '../permissions/permissions.js'

/** Where only the person himself may go on: the answer that keeps everybody else out, or undefined. */
export function keptOut(scene: Scene, action: Action, goal: string): Answer | undefined {
  const { turn, identity } = scene
  const verdict = permit(action, identity.assurance, 'owner')
  if (verdict === 'prove') {
    if (turn.channel === 'mail') return { blocks: [say('sign_in.mail_unproven')] }
    if (turn.audience === 'shared') return { blocks: [say('sign_in.private_only')] }
    return {
      blocks: [say('account.prove_first'), say('sign_in.ask_address')],
      pending: { kind: 'address', purpose: 'sign_in', goal },
    }
  }
  if (verdict === 'no' || !identity.address) return { blocks: [say('account.not_here'), say('human.hotline')] }
  return turn.audience === 'shared' ? { blocks: [say('sign_in.private_only')] } : undefined
}
