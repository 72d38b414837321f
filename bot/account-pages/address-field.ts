// The field for the address that somebody signs in with.
import type { Field, Say } from './render.js'
import type { Visit } from './visit.js'

export function addressField(say: Say, visit: Visit): Field {
  return {
    name: 'address',
    label: say('page.address'),
    type: 'email',
    value: visit.form.address ?? '',
    autocomplete: 'username',
  }
}
