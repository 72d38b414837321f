// A yes to something of the account that was offered or asked: a link by mail, the end of the account.
import { clausesOf, isPhrase } from '../conversation/phrases.js'
import type { Answer, Scene } from '../conversation/scene.js'
import { confirmDeletion } from '../privacy/delete-here.js'
import type { Pending } from '../records/conversation.js'
import { changeAddress, resetPassword } from './link-here.js'
import { switchSecondStep } from './second-step.js'
import { unlinkOthers } from './sign-out.js'

type Act = Extract<Pending, { kind: 'confirm' }>['act']

function saysYes({ reading, statement, knowledge }: Scene): boolean {
  if (statement.intent === 'control.yes') return true
  const [first = ''] = clausesOf(reading.text)
  return isPhrase(knowledge.content, 'control.yes', first)
}

/** Undefined where the person speaks of something else. */
export function answerConfirm(scene: Scene, act: Act): Answer | undefined {
  if (!saysYes(scene)) return undefined
  switch (act) {
    case 'reset_password':
      return resetPassword(scene)
    case 'change_address':
      return changeAddress(scene)
    case 'unlink_others':
      return unlinkOthers(scene)
    case 'second_step':
      return switchSecondStep(scene)
    case 'delete_account':
      return confirmDeletion(scene)
  }
}
