// Changing the login address: asked for behind a mailed link, confirmed from the new address, taken back from the old one.
import {
  type AddressChange,
  askNewAddress,
  confirmAddress,
  newAddressLimit,
  previewAddressChange,
  undoAddress,
} from '../../core/accounts/change-address.js'
import { checkLink } from '../../core/accounts/link.js'
import { typedAddress } from '../../core/accounts/typed-fields.js'
import { maskAddress } from '../../core/privacy/mask.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { inAccountLanguage } from './account-language.js'
import { askedPage, askerAt } from './asked-page.js'
import type { Desk } from './desk.js'
import { passwordForm } from './password-form.js'
import { soughtByLink } from './sought-by-link.js'
import type { Visit } from './visit.js'

function failed({ renderer }: Desk, visit: Visit, outcome: 'taken' | 'dead_link'): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const problem = say(outcome === 'taken' ? 'page.new_address.taken' : 'page.new_address.dead')
  const links = [{ href: '/account', text: say('page.to_account') }]
  return renderer.page(visit, { title: say('page.new_address.dead_title'), problem, lines: [], links }, 410)
}

function addressForm({ renderer }: Desk, visit: Visit, token: string, problem?: string): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const field = { name: 'address', label: say('page.new_address.label'), type: 'email' as const, autocomplete: 'email' }
  const page = {
    title: say('page.new_address.title'),
    lines: [say('page.new_address.intro')],
    ...(problem ? { problem: say(problem) } : {}),
    forms: [{ action: '/address', hidden: { token }, fields: [field], submit: say('page.new_address.submit') }],
  }
  return renderer.page(visit, page, problem ? 422 : 200)
}

/** For the page behind a mailed link; the account page asks the same of whoever is signed in. */
async function takeNewAddress(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { token = '' } = visit.form
  const newAddress = typedAddress(visit.form.address)
  if (!newAddress) return addressForm(desk, visit, token, 'page.problem.address')
  const asker = askerAt(visit)
  const { records = [], addresses } = await soughtByLink(desk, token)
  const sought = {
    addresses: [...addresses, newAddress],
    records: [...records, ['limits', newAddressLimit(newAddress)] as const, ['limits', asker.key] as const].map(
      ([collection, id]): (typeof records)[number] => [collection, id],
    ),
  }
  const asked = await desk.commit(visit, sought, (occasion) => {
    const check = checkLink(occasion, token, 'change_address')
    if (!check.ok) return { result: undefined, changes: [] }
    const {
      result,
      changes,
      notices = [],
    } = askNewAddress(occasion, asker, {
      address: check.token.address,
      newAddress,
    })
    return { result, changes: result.outcome === 'sent' ? [check.use, ...changes] : changes, notices }
  })
  if (!asked) return failed(desk, visit, 'dead_link')
  return askedPage(desk, visit, asked, { said: 'page.new_address.asked', address: newAddress })
}

type Purpose = 'confirm_address' | 'undo_address'

const WORDS: Record<Purpose, { path: string; words: string }> = {
  confirm_address: { path: '/address/confirm', words: 'confirm_address' },
  undo_address: { path: '/address/undo', words: 'undo_address' },
}

function donePage(desk: Desk, visit: Visit, change: AddressChange): PlainResponse {
  const { renderer } = desk
  const say = renderer.sayIn(visit.lang)
  switch (change.outcome) {
    case 'taken':
    case 'dead_link':
      return failed(desk, visit, change.outcome)
    case 'undone':
      return renderer.page(visit, {
        title: say('page.undo_address.done_title'),
        good: say('page.undo_address.done', { address: change.to }),
        lines: [say('page.undo_address.password')],
        forms: [passwordForm(say, change.passwordToken)],
      })
    case 'ready':
    case 'changed':
      return renderer.page(visit, {
        title: say('page.confirm_address.done_title'),
        good: say('page.confirm_address.done', { address: change.to }),
        lines: [],
        links: [{ href: '/sign-in', text: say('page.sign_in.title') }],
      })
  }
}

function changePages(desk: Desk, purpose: Purpose): Route[] {
  const { guard, renderer, commit } = desk
  const { path, words } = WORDS[purpose]
  return [
    guard.get(path, async (asked) => {
      const token = asked.query.token ?? ''
      const sought = await soughtByLink(desk, token)
      const visit = await inAccountLanguage(desk, asked, sought)
      const change = await commit(visit, sought, (occasion) => ({
        result: previewAddressChange(occasion, token, purpose),
        changes: [],
      }))
      if (change.outcome !== 'ready') return donePage(desk, visit, change)
      const say = renderer.sayIn(visit.lang)
      return renderer.page(visit, {
        title: say(`page.${words}.title`),
        // Where the account is now is not for whoever reads a mailbox that was misspelt, nor for a former one.
        lines: [say(`page.${words}.text`, { from: maskAddress(change.from), to: change.to })],
        forms: [{ action: path, hidden: { token }, fields: [], submit: say(`page.${words}.submit`) }],
      })
    }),
    guard.post(path, 'link', async (visit) => {
      const token = visit.form.token ?? ''
      const sought = await soughtByLink(desk, token)
      const change = await commit(visit, sought, (occasion) =>
        purpose === 'undo_address' ? undoAddress(occasion, token) : confirmAddress(occasion, token),
      )
      return donePage(desk, visit, change)
    }),
  ]
}

export function addressPages(desk: Desk): Route[] {
  const { guard, commit } = desk
  return [
    guard.get('/address', async (asked) => {
      const token = asked.query.token ?? ''
      const sought = await soughtByLink(desk, token)
      const visit = await inAccountLanguage(desk, asked, sought)
      const isGood = await commit(visit, sought, (occasion) => ({
        result: checkLink(occasion, token, 'change_address').ok,
        changes: [],
      }))
      return isGood ? addressForm(desk, visit, token) : failed(desk, visit, 'dead_link')
    }),
    guard.post('/address', 'link', (visit) => takeNewAddress(desk, visit)),
    ...changePages(desk, 'confirm_address'),
    ...changePages(desk, 'undo_address'),
  ]
}
