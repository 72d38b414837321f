// Which action of the permissions table each thing done in a conversation is.
import type { Action } from './permissions.js'

export const SKILL_ACTIONS: Record<string, Action> = {
  'do.progress': 'see_progress',
  'do.why_not_received': 'see_progress',
  'do.resend_activation': 'resend_activation',
  'do.register': 'register',
  'do.sign_in': 'prove_chat',
  'do.sign_out': 'sign_out',
  'do.sign_out_everywhere': 'unlink_chat',
  'do.export_data': 'export_data',
  'do.delete_account': 'delete_account',
  'account.delete': 'delete_account',
  'account.reset_password': 'reset_password',
  'account.change_address': 'change_address',
  'account.unlink_others': 'unlink_chat',
  'do.second_step': 'change_second_step',
  'account.second_step': 'change_second_step',
  'do.talk_to_human': 'talk_to_person',
  'do.apply': 'draft_request',
  'do.cancel_request': 'withdraw_request',
  'do.title_book': 'reuse_details',
}
