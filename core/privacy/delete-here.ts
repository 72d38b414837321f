// Deleting one's account in a conversation: what goes, what has to stay, and a yes before anything happens.
import { occasionOf } from '../accounts/occasion.js'
import { keptOut } from '../accounts/prove-first.js'
import { type Answer, type Scene, say } from '../conversation/scene.js'
import { deleteAccount, planDeletion } from './delete-account.js'

function underWay(requestIds: string[]): Answer {
  return { blocks: [say('delete.under_way', { ids: { list: requestIds } }), say('human.hotline')] }
}

export function askDeletion(scene: Scene): Answer {
  const out = keptOut(scene, 'delete_account', 'do.delete_account')
  if (out) return out
  const plan = planDeletion(occasionOf(scene), scene.identity.address ?? '')
  if (plan.underWay.length > 0) return underWay(plan.underWay)
  return {
    blocks: [
      say('delete.what'),
      ...(plan.withdrawn.length > 0 ? [say('delete.withdrawn', { ids: { list: plan.withdrawn } })] : []),
      ...(plan.kept.length > 0 ? [say('delete.kept', { ids: { list: plan.kept } })] : []),
      say('delete.ask'),
    ],
    choices: [
      { label: { key: 'choice.delete_account' }, action: 'account.delete' },
      { label: { key: 'choice.keep_account' }, action: 'control.cancel' },
    ],
    pending: { kind: 'confirm', act: 'delete_account' },
  }
}

/** The button under the question; under an older one the question is asked again. */
export function pressDelete(scene: Scene): Answer {
  const { pending } = scene.conversation
  const isAsked = pending?.kind === 'confirm' && pending.act === 'delete_account'
  return isAsked ? confirmDeletion(scene) : askDeletion(scene)
}

export function confirmDeletion(scene: Scene): Answer {
  const out = keptOut(scene, 'delete_account', 'do.delete_account')
  if (out) return out
  const { result, changes, notices = [] } = deleteAccount(occasionOf(scene), scene.identity.address ?? '')
  if (result.outcome === 'under_way') return underWay(result.requestIds)
  return { blocks: [say('delete.done'), say('delete.letter')], changes, notices }
}
