// The page behind the activation link: GET only shows the button, so that scanners and previews activate nothing.
import { type Activation, activate, previewActivation } from '../../core/accounts/activate.js'
import type { Route } from '../../core/web.js'
import { inAccountLanguage } from './account-language.js'
import type { Desk } from './desk.js'
import { passwordForm } from './password-form.js'
import type { PlainPage } from './render.js'
import { soughtByLink } from './sought-by-link.js'
import type { Visit } from './visit.js'

function deadLink({ renderer }: Desk, visit: Visit): PlainPage {
  const say = renderer.sayIn(visit.lang)
  return {
    title: say('page.activate.dead_title'),
    problem: say('page.activate.dead'),
    lines: [say('page.activate.dead_next')],
    forms: [
      {
        action: '/activate/resend',
        fields: [{ name: 'address', label: say('page.address'), type: 'email', autocomplete: 'email' }],
        submit: say('page.activate.resend'),
      },
    ],
    links: [{ href: '/register', text: say('page.register.title') }],
  }
}

function alreadyActive({ renderer }: Desk, visit: Visit): PlainPage {
  const say = renderer.sayIn(visit.lang)
  return {
    title: say('page.activate.already_title'),
    lines: [say('page.activate.already')],
    links: [{ href: '/sign-in', text: say('page.sign_in.title') }],
  }
}

function afterActivation(desk: Desk, visit: Visit, activation: Activation): PlainPage {
  const say = desk.renderer.sayIn(visit.lang)
  switch (activation.outcome) {
    case 'dead_link':
      return deadLink(desk, visit)
    case 'already_active':
      return alreadyActive(desk, visit)
    case 'activated':
      return {
        title: say('page.activate.done_title'),
        good: say('page.activate.done', { address: activation.address }),
        lines: [say('page.activate.password_why')],
        forms: [passwordForm(say, activation.passwordToken)],
      }
  }
}

export function activationPages(desk: Desk): Route[] {
  const { guard, renderer, commit } = desk
  return [
    guard.get('/activate', async (asked) => {
      const token = asked.query.token ?? ''
      const sought = await soughtByLink(desk, token)
      const visit = await inAccountLanguage(desk, asked, sought)
      const outcome = await commit(visit, sought, (occasion) => ({
        result: previewActivation(occasion, token),
        changes: [],
      }))
      const say = renderer.sayIn(visit.lang)
      if (outcome === 'already_active') return renderer.page(visit, alreadyActive(desk, visit))
      if (outcome !== 'ready') return renderer.page(visit, deadLink(desk, visit), 410)
      return renderer.page(visit, {
        title: say('page.activate.title'),
        lines: [say('page.activate.text', { address: sought.addresses?.[0] ?? '' })],
        forms: [{ action: '/activate', hidden: { token }, fields: [], submit: say('page.activate.submit') }],
      })
    }),
    guard.post('/activate', 'link', async (visit) => {
      const token = visit.form.token ?? visit.query.token ?? ''
      const sought = await soughtByLink(desk, token)
      const activation = await commit(visit, sought, (occasion) => activate(occasion, token))
      const status = activation.outcome === 'dead_link' ? 410 : 200
      return renderer.page(visit, afterActivation(desk, visit, activation), status)
    }),
  ]
}
