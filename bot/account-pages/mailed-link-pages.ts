// Links that are mailed to sign in or for a new password: asked for here; the one that signs in is taken here, too.
import { askLink, type LinkWish, linkLimit } from '../../core/accounts/ask-link.js'
import { signInByLink } from '../../core/accounts/sign-in-page.js'
import { typedAddress } from '../../core/accounts/typed-fields.js'
import type { Collection } from '../../core/records/collections.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { inAccountLanguage } from './account-language.js'
import { addressField } from './address-field.js'
import { askedPage, askerAt } from './asked-page.js'
import type { Desk } from './desk.js'
import { evenly } from './evenly.js'
import { sessionRecord } from './signed-in.js'
import { soughtByLink } from './sought-by-link.js'
import { newCookie, type Visit } from './visit.js'
import { ACCOUNT_DOOR, afterSignIn, wantedPage, wantedQuery } from './wanted-page.js'

/** The two pages that take an address and mail a link to it. */
function linkPages(desk: Desk, path: string, wish: LinkWish, words: string): Route[] {
  const { guard, renderer, commit } = desk
  const ask = (visit: Visit, problem?: string) => {
    const say = renderer.sayIn(visit.lang)
    const page = {
      title: say(`page.${words}.title`),
      lines: [say(`page.${words}.intro`)],
      ...(problem ? { problem: say(problem) } : {}),
      forms: [
        {
          action: path,
          hidden: wantedQuery(ACCOUNT_DOOR, visit),
          fields: [addressField(say, visit)],
          submit: say(`page.${words}.submit`),
        },
      ],
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
        const wanted = wish === 'sign_in' ? wantedPage(ACCOUNT_DOOR, visit) : undefined
        const whose = { address, ...(wanted ? { wanted } : {}) }
        const asked = await commit(visit, sought, (occasion) => askLink(occasion, asker, whose, wish))
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
  if (done.outcome === 'signed_in') {
    const next = afterSignIn(ACCOUNT_DOOR, visit, done.wanted)
    return desk.renderer.redirect({ ...visit, cookie: cookies.fresh, hadCookie: false }, next)
  }
  const say = desk.renderer.sayIn(visit.lang)
  const links = [{ href: '/sign-in/link', text: say('page.sign_in_link.title') }]
  const page = { title: say('page.sign_in.dead_title'), problem: say('page.sign_in.dead'), lines: [], links }
  return desk.renderer.page(visit, page, 410)
}

export function mailedLinkPages(desk: Desk): Route[] {
  const { guard } = desk
  return [
    ...linkPages(desk, '/sign-in/link', 'sign_in', 'sign_in_link'),
    ...linkPages(desk, '/forgot-password', 'reset_password', 'forgot'),
    guard.get('/sign-in/mailed', (visit) => showMailedLink(desk, visit)),
    guard.post('/sign-in/mailed', 'link', (visit) => takeMailedLink(desk, visit)),
  ]
}
