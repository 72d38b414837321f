// The form that takes a new password, behind whatever gives the right to set one.
import { PASSWORD_LEAST } from '../../core/limits.js'
import type { Field, PageForm, Say } from './render.js'

function currentField(say: Say): Field {
  return {
    name: 'current',
    label: say('page.password.current'),
    type: 'password',
    autocomplete: 'current-password',
  }
}

export function passwordForm(say: Say, token: string, asksCurrent = false): PageForm {
  return {
    action: '/password',
    hidden: { token },
    fields: [
      ...(asksCurrent ? [currentField(say)] : []),
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
