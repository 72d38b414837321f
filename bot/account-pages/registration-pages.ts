// Registering for an order on a page, and the page on which an order's owner lets a colleague use it.

import { approveOrder, previewApproval } from '../../core/accounts/approve-order.js'
import { activationLimit, askActivation } from '../../core/accounts/ask-activation.js'
import { soughtForRegistration } from '../../core/accounts/gather.js'
import { register } from '../../core/accounts/register.js'
import { typedAddress, typedOrderId } from '../../core/accounts/typed-fields.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { inAccountLanguage } from './account-language.js'
import { askedPage, askerAt } from './asked-page.js'
import type { Desk } from './desk.js'
import { evenly } from './evenly.js'
import { soughtByLink } from './sought-by-link.js'
import type { Visit } from './visit.js'

function registrationForm({ renderer }: Desk, visit: Visit, problem?: string): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const { order = '', address = '' } = visit.form
  const page = {
    title: say('page.register.title'),
    lines: [say('page.register.intro')],
    ...(problem ? { problem: say(`page.problem.${problem}`) } : {}),
    forms: [
      {
        action: '/register',
        fields: [
          {
            name: 'order',
            label: say('order.id'),
            type: 'text' as const,
            value: order,
            hint: say('page.register.order_hint'),
          },
          {
            name: 'address',
            label: say('page.address'),
            type: 'email' as const,
            value: address,
            hint: say('page.register.address_hint'),
            autocomplete: 'email',
          },
        ],
        submit: say('page.register.submit'),
      },
    ],
    links: [{ href: '/sign-in', text: say('page.register.have_account') }],
  }
  return renderer.page(visit, page, problem ? 422 : 200)
}

async function takeRegistration(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const orderId = typedOrderId(visit.form.order)
  const address = typedAddress(visit.form.address)
  if (!orderId) return registrationForm(desk, visit, 'order')
  if (!address) return registrationForm(desk, visit, 'address')
  const asker = askerAt(visit)
  const sought = await soughtForRegistration(desk.parts.store, { orderId, address }, asker.key)
  const asked = await desk.commit(visit, sought, (occasion) => register(occasion, asker, { orderId, address }))
  return askedPage(desk, visit, asked, { said: 'page.register.asked', address })
}

async function resend(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const address = typedAddress(visit.form.address)
  if (!address) return desk.renderer.redirect(visit, `/activate?lang=${visit.lang}`)
  const asker = askerAt(visit)
  const sought = {
    addresses: [address],
    records: [
      ['limits', activationLimit(address)],
      ['limits', asker.key],
    ] as ['limits', string][],
  }
  const asked = await desk.commit(visit, sought, (occasion) => askActivation(occasion, asker, address))
  return askedPage(desk, visit, asked, { said: 'page.activate.resent', address })
}

function deadApproval({ renderer }: Desk, visit: Visit): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const page = { title: say('page.approve.dead_title'), problem: say('page.approve.dead'), lines: [] }
  return renderer.page(visit, page, 410)
}

async function showApproval(desk: Desk, asked: Visit): Promise<PlainResponse> {
  const token = asked.query.token ?? ''
  const sought = await soughtByLink(desk, token)
  const visit = await inAccountLanguage(desk, asked, sought)
  const approval = await desk.commit(visit, sought, (occasion) => ({
    result: previewApproval(occasion, token),
    changes: [],
  }))
  if (approval.outcome === 'dead_link') return deadApproval(desk, visit)
  const say = desk.renderer.sayIn(visit.lang)
  const { address, orderId: order } = approval
  return desk.renderer.page(visit, {
    title: say('page.approve.title'),
    lines: [say('page.approve.text', { address, order }), say('page.approve.means')],
    forms: [{ action: '/approve', hidden: { token }, fields: [], submit: say('page.approve.submit') }],
  })
}

async function takeApproval(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const token = visit.form.token ?? ''
  const sought = await soughtByLink(desk, token)
  const approval = await desk.commit(visit, sought, (occasion) => approveOrder(occasion, token))
  if (approval.outcome === 'dead_link') return deadApproval(desk, visit)
  const say = desk.renderer.sayIn(visit.lang)
  const { address, orderId: order } = approval
  const page = { title: say('page.approve.done_title'), good: say('page.approve.done', { address, order }), lines: [] }
  return desk.renderer.page(visit, page)
}

export function registrationPages(desk: Desk): Route[] {
  const { guard } = desk
  return [
    guard.get('/register', async (visit) => registrationForm(desk, visit)),
    guard.post(
      '/register',
      'form',
      evenly((visit) => takeRegistration(desk, visit)),
    ),
    guard.post(
      '/activate/resend',
      'form',
      evenly((visit) => resend(desk, visit)),
    ),
    guard.get('/approve', (visit) => showApproval(desk, visit)),
    guard.post('/approve', 'link', (visit) => takeApproval(desk, visit)),
  ]
}
