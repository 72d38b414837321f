// What the forms of the account page do: sign out, unlink, language, password, address.
import {
  beginPassword,
  chooseLanguage,
  endSession,
  signOutEverywhere,
  signOutHere,
  unlinkChat,
} from '../../core/accounts/account-changes.js'
import { askNewAddress, newAddressLimit } from '../../core/accounts/change-address.js'
import { setSecondStep } from '../../core/accounts/second-step.js'
import { typedAddress } from '../../core/accounts/typed-fields.js'
import { LANGS } from '../../core/content.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { askedPage, askerAt } from './asked-page.js'
import type { Desk } from './desk.js'
import { passwordForm } from './password-form.js'
import { createDoor, type Guest } from './signed-in.js'
import { newCookie } from './visit.js'

function back(desk: Desk, { visit }: Guest, done: string): PlainResponse {
  return desk.renderer.redirect(visit, `/account?lang=${visit.lang}&done=${done}`)
}

async function takeNewAddress(desk: Desk, guest: Guest): Promise<PlainResponse> {
  const { visit, address, sought } = guest
  const newAddress = typedAddress(visit.form.address)
  if (!newAddress || newAddress === address) return back(desk, guest, '')
  const asker = askerAt(visit)
  const wider = {
    ...sought,
    addresses: [address, newAddress],
    records: [
      ...(sought.records ?? []),
      ['limits', newAddressLimit(newAddress)] as ['limits', string],
      ['limits', asker.key] as ['limits', string],
    ],
  }
  const asked = await desk.commit(visit, wider, (occasion) => askNewAddress(occasion, asker, { address, newAddress }))
  return askedPage(desk, visit, asked, { said: 'page.new_address.asked', address: newAddress })
}

async function offerPassword(desk: Desk, { visit, address, sought }: Guest): Promise<PlainResponse> {
  const { token, asksCurrent } = await desk.commit(visit, sought, (occasion) => beginPassword(occasion, address))
  const say = desk.renderer.sayIn(visit.lang)
  const page = { title: say('page.password.title'), lines: [], forms: [passwordForm(say, token, asksCurrent)] }
  return desk.renderer.page(visit, page)
}

async function signOut(desk: Desk, { visit, sought }: Guest): Promise<PlainResponse> {
  await desk.commit(visit, sought, (occasion) => signOutHere(occasion, visit.cookie))
  const say = desk.renderer.sayIn(visit.lang)
  const page = {
    title: say('page.signed_out.title'),
    lines: [say('page.signed_out.text')],
    links: [{ href: '/sign-in', text: say('page.sign_in.title') }],
  }
  return desk.renderer.page({ ...visit, cookie: newCookie(), hadCookie: false }, page)
}

export function accountForms(desk: Desk): Route[] {
  const door = createDoor(desk)
  return [
    door.post({ path: '/account/sign-out', action: 'sign_out', needs: 'any' }, (guest) => signOut(desk, guest)),
    door.post({ path: '/account/sign-out-everywhere', action: 'unlink_chat', needs: 'any' }, async (guest) => {
      const { visit, address, sought } = guest
      await desk.commit(visit, sought, (occasion) => signOutEverywhere(occasion, address))
      return signOut(desk, guest)
    }),
    // Whoever has found a browser open does not get to shut the owner out of the others.
    door.post({ path: '/account/end-session', action: 'sign_out', needs: 'fresh' }, async (guest) => {
      const { visit, address, sought } = guest
      await desk.commit(visit, sought, (occasion) => endSession(occasion, address, visit.form.session ?? ''))
      return back(desk, guest, 'session')
    }),
    door.post({ path: '/account/unlink', action: 'unlink_chat', needs: 'any' }, async (guest) => {
      const { visit, address, sought } = guest
      await desk.commit(visit, sought, (occasion) => unlinkChat(occasion, address, visit.form.user ?? ''))
      return back(desk, guest, 'unlinked')
    }),
    door.post({ path: '/account/language', action: 'choose_language', needs: 'any' }, async (guest) => {
      const { visit, address, sought } = guest
      const lang = LANGS.find((each) => each === visit.form.lang) ?? visit.lang
      await desk.commit(visit, sought, (occasion) => chooseLanguage(occasion, address, lang))
      return back(desk, { ...guest, visit: { ...visit, lang } }, 'language')
    }),
    door.post({ path: '/account/second-step', action: 'change_second_step', needs: 'fresh' }, async (guest) => {
      const { visit, address, sought } = guest
      const isOn = visit.form.on === 'yes'
      await desk.commit(visit, sought, (occasion) => setSecondStep(occasion, address, isOn))
      return back(desk, guest, isOn ? 'second_step_on' : 'second_step_off')
    }),
    door.post({ path: '/account/password', action: 'change_password', needs: 'fresh' }, (guest) =>
      offerPassword(desk, guest),
    ),
    door.post({ path: '/account/address', action: 'change_address', needs: 'fresh' }, (guest) =>
      takeNewAddress(desk, guest),
    ),
  ]
}
