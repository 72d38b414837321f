// Signing in by password or by a mailed link, and asking for a new password.
import { askLink, type LinkWish, linkLimit } from '../../core/accounts/ask-link.js'
import { sessionId } from '../../core/accounts/session.js'
import { beginTry, finishTry, type SignIn, signInByLink, tryLimits } from '../../core/accounts/sign-in-page.js'
import { typedAddress } from '../../core/accounts/typed-fields.js'
import type { Collection } from '../../core/records/collections.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { inAccountLanguage } from './account-language.js'
import { askedPage, askerAt } from './asked-page.js'
import type { Desk } from './desk.js'
import { evenly } from './evenly.js'
import type { Field, Say } from './render.js'
import { soughtByLink } from './sought-by-link.js'
import { newCookie, type Visit } from './visit.js'

function addressField(say: Say, visit: Visit): Field {
  return {
    name: 'address',
    label: say('page.address'),
    type: 'email',
    value: visit.form.address ?? '',
    autocomplete: 'username',
  }
}

function signInPage({ renderer }: Desk, visit: Visit, problem?: string, status = 200): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const password: Field = {
    name: 'password',
    label: say('page.sign_in.password'),
    type: 'password',
    autocomplete: 'current-password',
  }
  const page = {
    title: say('page.sign_in.title'),
    lines: visit.query.again === undefined ? [] : [say('page.sign_in.again')],
    ...(problem ? { problem } : {}),
    forms: [{ action: '/sign-in', fields: [addressField(say, visit), password], submit: say('page.sign_in.submit') }],
    links: [
      { href: '/sign-in/link', text: say('page.sign_in_link.title') },
      { href: '/forgot-password', text: say('page.forgot.title') },
      { href: '/register', text: say('page.register.title') },
    ],
  }
  return renderer.page(visit, page, status)
}

function signedIn(desk: Desk, visit: Visit, cookie: string): PlainResponse {
  return desk.renderer.redirect({ ...visit, cookie, hadCookie: false }, `/account?lang=${visit.lang}`)
}

/** Whatever this browser is signed in with already. */
function sessionRecord({ parts }: Desk, visit: Visit): [Collection, string] {
  return ['sessions', sessionId(parts, visit.cookie)]
}

async function takePassword(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { commit, parts, renderer } = desk
  const say = renderer.sayIn(visit.lang)
  const address = typedAddress(visit.form.address) ?? ''
  const sought = {
    addresses: [address],
    records: [
      sessionRecord(desk, visit),
      ...tryLimits(address, visit.origin).map((id): [Collection, string] => ['limits', id]),
    ],
  }
  const begun = await commit(visit, sought, (occasion) => beginTry(occasion, address, visit.origin))
  if (begun.outcome === 'too_many') {
    const problem = say('page.sign_in.too_many', { next: { instant: begun.nextAt } })
    return signInPage(desk, visit, problem, 429)
  }
  const { hash } = begun
  const matches = await parts.passwords.matches(hash, visit.form.password ?? '')
  const cookies = { fresh: newCookie(), before: visit.cookie }
  const done: SignIn =
    matches && hash !== undefined
      ? await commit(visit, sought, (occasion) => finishTry(occasion, address, hash, cookies))
      : { outcome: 'refused' }
  if (done.outcome === 'signed_in') return signedIn(desk, visit, cookies.fresh)
  return signInPage(desk, visit, say('page.sign_in.refused'), 422)
}

/** The two pages that take an address and mail a link to it. */
function linkPages(desk: Desk, path: string, wish: LinkWish, words: string): Route[] {
  const { guard, renderer, commit } = desk
  const ask = (visit: Visit, problem?: string) => {
    const say = renderer.sayIn(visit.lang)
    const page = {
      title: say(`page.${words}.title`),
      lines: [say(`page.${words}.intro`)],
      ...(problem ? { problem: say(problem) } : {}),
      forms: [{ action: path, fields: [addressField(say, visit)], submit: say(`page.${words}.submit`) }],
      links: [{ href: '/sign-in', text: say('page.sign_in.title') }],
    }
    return renderer.page(visit, page, problem ? 422 : 200)
  }
  return [
    guard.get(path, async (visit) => ask(visit)),
    guard.post(
      path,
      'form',
      evenly(async (visit) => {
        const address = typedAddress(visit.form.address)
        if (!address) return ask(visit, 'page.problem.address')
        const asker = askerAt(visit)
        const records: [Collection, string][] = [
          ['limits', linkLimit(wish, address)],
          ['limits', asker.key],
        ]
        const sought = { addresses: [address], records }
        const asked = await commit(visit, sought, (occasion) => askLink(occasion, asker, address, wish))
        return askedPage(desk, visit, asked, { said: `page.${words}.asked`, address })
      }),
    ),
  ]
}

async function showMailedLink(desk: Desk, asked: Visit): Promise<PlainResponse> {
  const token = asked.query.token ?? ''
  const visit = await inAccountLanguage(desk, asked, await soughtByLink(desk, token))
  const say = desk.renderer.sayIn(visit.lang)
  return desk.renderer.page(visit, {
    title: say('page.sign_in.title'),
    lines: [say('page.sign_in.press')],
    forms: [{ action: '/sign-in/mailed', hidden: { token }, fields: [], submit: say('page.sign_in.submit') }],
  })
}

async function takeMailedLink(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const token = visit.form.token ?? ''
  const cookies = { fresh: newCookie(), before: visit.cookie }
  const { records = [], ...own } = await soughtByLink(desk, token)
  const sought = { ...own, records: [...records, sessionRecord(desk, visit)] }
  const done = await desk.commit(visit, sought, (occasion) => signInByLink(occasion, token, cookies))
  if (done.outcome === 'signed_in') return signedIn(desk, visit, cookies.fresh)
  const say = desk.renderer.sayIn(visit.lang)
  const links = [{ href: '/sign-in/link', text: say('page.sign_in_link.title') }]
  const page = { title: say('page.sign_in.dead_title'), problem: say('page.sign_in.dead'), lines: [], links }
  return desk.renderer.page(visit, page, 410)
}

export function signInPages(desk: Desk): Route[] {
  const { guard } = desk
  return [
    guard.get('/sign-in', async (visit) => signInPage(desk, visit)),
    guard.post(
      '/sign-in',
      'form',
      evenly((visit) => takePassword(desk, visit)),
    ),
    ...linkPages(desk, '/sign-in/link', 'sign_in', 'sign_in_link'),
    ...linkPages(desk, '/forgot-password', 'reset_password', 'forgot'),
    guard.get('/sign-in/mailed', (visit) => showMailedLink(desk, visit)),
    guard.post('/sign-in/mailed', 'link', (visit) => takeMailedLink(desk, visit)),
  ]
}
