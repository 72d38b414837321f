// Which skill answers which label: the assistant's table of contents.
import { answerAndOffer, changeAddress, exportData, resetPassword } from '../accounts/link-here.js'
import { registerHere } from '../accounts/register-here.js'
import { resendActivation } from '../accounts/resend-activation.js'
import { askSecondStep, switchSecondStep } from '../accounts/second-step.js'
import { signIn } from '../accounts/sign-in.js'
import { signOut, signOutEverywhere, unlinkOthers } from '../accounts/sign-out.js'
import { admitUnknown } from '../faq/admit-unknown.js'
import { answerFaq } from '../faq/answer-faq.js'
import { permit } from '../permissions/permissions.js'
import { SKILL_ACTIONS } from '../permissions/skill-actions.js'
import { askDeletion, pressDelete } from '../privacy/delete-here.js'
import { FORM_ACTIONS } from '../requests/form/form-actions.js'
import { manageTitles } from '../requests/form/manage-titles.js'
import { submitCard } from '../requests/form/submit-card.js'
import { withdraw } from '../requests/form/withdraw.js'
import { showProgress } from '../requests/show-progress.js'
import { type Scene, type Skill, say } from './scene.js'
import { acceptThanks, callPerson, calmDown, greet, help, nothingPending } from './small-talk.js'

const SKILLS: Record<string, Skill> = {
  'do.progress': showProgress,
  'do.why_not_received': showProgress,
  'do.resend_activation': resendActivation,
  'do.register': registerHere,
  'do.sign_in': signIn,
  'do.sign_out': signOut,
  'do.sign_out_everywhere': signOutEverywhere,
  'do.export_data': exportData,
  'do.delete_account': askDeletion,
  'account.delete': pressDelete,
  'account.reset_password': resetPassword,
  'account.change_address': changeAddress,
  'account.unlink_others': unlinkOthers,
  'do.second_step': askSecondStep,
  'account.second_step': switchSecondStep,
  'faq.forgot_password': answerAndOffer,
  'faq.change_login_email': answerAndOffer,
  'do.talk_to_human': callPerson,
  'chitchat.greeting': greet,
  'chitchat.thanks': acceptThanks,
  'chitchat.frustration': calmDown,
  'control.help': help,
  'control.no': nothingPending,
  'control.back': nothingPending,
  'control.none_of_these': admitUnknown,
  'do.cancel_request': withdraw,
  'do.title_book': manageTitles,
  form: submitCard,
  ...FORM_ACTIONS,
}

export function answerStatement(scene: Scene): ReturnType<Skill> {
  const { intent } = scene.statement
  const action = SKILL_ACTIONS[intent]
  if (action && permit(action, scene.identity.assurance, 'owner') === 'no') return { blocks: [say('account.not_here')] }
  const skill = SKILLS[intent]
  if (skill) return skill(scene)
  const isQuestion = scene.knowledge.content.languages[scene.reading.lang].faq[intent] !== undefined
  return isQuestion ? answerFaq(scene) : admitUnknown(scene)
}

/** Every label that is done by a skill of its own. */
export function skillLabels(): string[] {
  return Object.keys(SKILLS)
}
