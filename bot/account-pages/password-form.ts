// The form that takes a new password, behind whatever gives the right to set one.
import { PASSWORD_LEAST } from '../../core/limits.js'
import type { PageForm, Say } from './render.js'

export function passwordForm(say: Say, token: string): PageForm {
  return {
    action: '/password',
    hidden: { token },
    fields: [
      {
        name: 'password',
        label: say('page.password.new'),
        type: 'password',
        hint: say('page.password.rule', { least: PASSWORD_LEAST }),
        autocomplete: 'new-password',
        minlength: PASSWORD_LEAST,
      },
    ],
    submit: say('page.password.submit'),
  }
}
