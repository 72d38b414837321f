// Signing in by password, and by the mailed code where an account asks for one as well.
import { stepId, stepLimit } from '../../core/accounts/code-step.js'
import { beginTry, finishTry, type SignIn, signInByCode } from '../../core/accounts/sign-in-page.js'
import { tryLimits } from '../../core/accounts/try-limits.js'
import { typedAddress } from '../../core/accounts/typed-fields.js'
import { maskAddress } from '../../core/privacy/mask.js'
import type { Collection } from '../../core/records/collections.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { addressField } from './address-field.js'
import type { Desk } from './desk.js'
import { evenly } from './evenly.js'
import { linkFor } from './link-for.js'
import { mailedLinkPages } from './mailed-link-pages.js'
import type { Field } from './render.js'
import { sessionRecord } from './signed-in.js'
import { newCookie, type Visit } from './visit.js'
import { ACCOUNT_DOOR, afterSignIn, wantedQuery } from './wanted-page.js'

/** A path with the page that was wanted. */
function onTheWay(visit: Visit, path: string): string {
  const query = new URLSearchParams(wantedQuery(ACCOUNT_DOOR, visit))
  return query.size === 0 ? path : `${path}?${query}`
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
    forms: [
      {
        action: '/sign-in',
        hidden: wantedQuery(ACCOUNT_DOOR, visit),
        fields: [addressField(say, visit), password],
        submit: say('page.sign_in.submit'),
      },
    ],
    links: [
      { href: onTheWay(visit, '/sign-in/link'), text: say('page.sign_in_link.title') },
      { href: '/forgot-password', text: say('page.forgot.title') },
      { href: '/register', text: say('page.register.title') },
    ],
  }
  return renderer.page(visit, page, status)
}

/** The browser goes on under a cookie that nobody knew before. */
function goOn(desk: Desk, visit: Visit, cookie: string, path: string): PlainResponse {
  return desk.renderer.redirect({ ...visit, cookie, hadCookie: false }, path)
}

function afterTry(desk: Desk, visit: Visit, done: SignIn, cookie: string): PlainResponse {
  const say = desk.renderer.sayIn(visit.lang)
  switch (done.outcome) {
    case 'signed_in':
      return goOn(desk, visit, cookie, afterSignIn(ACCOUNT_DOOR, visit))
    case 'mailed':
      return goOn(desk, visit, cookie, linkFor(visit)('/sign-in/code', wantedQuery(ACCOUNT_DOOR, visit)))
    case 'wait':
      return signInPage(desk, visit, say('page.code.wait', { next: { instant: done.nextAt } }), 429)
    case 'refused':
      return signInPage(desk, visit, say('page.sign_in.refused'), 422)
  }
}

async function takePassword(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { commit, parts, renderer } = desk
  const address = typedAddress(visit.form.address) ?? ''
  const limits = [...tryLimits(address, visit.origin), stepLimit(address)]
  const sought = {
    addresses: [address],
    records: [
      sessionRecord(desk, visit),
      ['challenges', stepId(parts, 'page', visit.cookie)],
      ...limits.map((id): [Collection, string] => ['limits', id]),
    ] as [Collection, string][],
  }
  const begun = await commit(visit, sought, (occasion) => beginTry(occasion, address, visit.origin))
  if (begun.outcome === 'too_many') {
    const problem = renderer.sayIn(visit.lang)('page.sign_in.too_many', { next: { instant: begun.nextAt } })
    return signInPage(desk, visit, problem, 429)
  }
  const { hash } = begun
  const matches = await parts.passwords.matches(hash, visit.form.password ?? '')
  const cookies = { fresh: newCookie(), before: visit.cookie }
  const done: SignIn =
    matches && hash !== undefined
      ? await commit(visit, sought, (occasion) => finishTry(occasion, address, hash, cookies))
      : { outcome: 'refused' }
  return afterTry(desk, visit, done, cookies.fresh)
}

/** The address whose code this browser waits for; what a link says does not count. */
async function awaited({ parts }: Desk, { cookie }: Visit): Promise<string | undefined> {
  return (await parts.store.get('challenges', stepId(parts, 'page', cookie)))?.value.address
}

function codePage(desk: Desk, visit: Visit, said: { good?: string; problem?: string }): PlainResponse {
  const say = desk.renderer.sayIn(visit.lang)
  const field: Field = {
    name: 'code',
    label: say('page.code.label'),
    type: 'text',
    hint: say('page.code.hint'),
    autocomplete: 'one-time-code',
    isDigits: true,
  }
  const page = {
    title: say('page.code.title'),
    lines: [],
    ...said,
    forms: [
      {
        action: '/sign-in/code',
        hidden: wantedQuery(ACCOUNT_DOOR, visit),
        fields: [field],
        submit: say('page.code.submit'),
      },
    ],
    links: [{ href: onTheWay(visit, '/sign-in'), text: say('page.code.again') }],
  }
  return desk.renderer.page(visit, page, said.problem ? 422 : 200)
}

async function showCode(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const address = await awaited(desk, visit)
  if (address === undefined) return desk.renderer.redirect(visit, linkFor(visit)('/sign-in'))
  const good = desk.renderer.sayIn(visit.lang)('page.code.mailed', { address: maskAddress(address) })
  return codePage(desk, visit, { good })
}

async function takeCode(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { commit, parts, renderer } = desk
  const say = renderer.sayIn(visit.lang)
  const address = (await awaited(desk, visit)) ?? ''
  const sought = {
    addresses: [address],
    records: [
      ['challenges', stepId(parts, 'page', visit.cookie)],
      ['limits', tryLimits(address, '')[0]],
      sessionRecord(desk, visit),
    ] as [Collection, string][],
  }
  const cookies = { fresh: newCookie(), before: visit.cookie }
  const code = (visit.form.code ?? '').normalize('NFKC').replace(/\D/g, '')
  const typed = await commit(visit, sought, (occasion) => signInByCode(occasion, code, cookies))
  switch (typed.outcome) {
    case 'signed_in':
      return goOn(desk, visit, cookies.fresh, afterSignIn(ACCOUNT_DOOR, visit))
    case 'wrong':
      return codePage(desk, visit, { problem: say('page.code.wrong', { left: typed.left }) })
    case 'dead':
      return signInPage(desk, visit, say('page.code.dead'), 410)
  }
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
    guard.get('/sign-in/code', (visit) => showCode(desk, visit)),
    guard.post('/sign-in/code', 'form', (visit) => takeCode(desk, visit)),
    ...mailedLinkPages(desk),
  ]
}
