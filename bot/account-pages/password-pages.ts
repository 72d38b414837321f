// The page that takes a new password behind a link, after activation or because the old one was forgotten.
import { judgePassword } from '../../core/accounts/judge-password.js'
import { addressOfPasswordLink, setPassword } from '../../core/accounts/set-password.js'
import { PASSWORD_LEAST, PASSWORD_MOST } from '../../core/limits.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { inAccountLanguage } from './account-language.js'
import type { Desk } from './desk.js'
import { passwordForm } from './password-form.js'
import { soughtByLink } from './sought-by-link.js'
import { newCookie, type Visit } from './visit.js'

function deadLink({ renderer }: Desk, visit: Visit): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const page = {
    title: say('page.password.dead_title'),
    problem: say('page.password.dead'),
    lines: [],
    links: [{ href: '/forgot-password', text: say('page.forgot.title') }],
  }
  return renderer.page(visit, page, 410)
}

function askAgain({ renderer }: Desk, visit: Visit, token: string, problem?: string): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const page = { title: say('page.password.title'), lines: [], forms: [passwordForm(say, token)] }
  const why = problem && say(`page.password.${problem}`, { least: PASSWORD_LEAST, most: PASSWORD_MOST })
  return renderer.page(visit, why ? { ...page, problem: why } : page, problem ? 422 : 200)
}

export function passwordPages(desk: Desk): Route[] {
  const { guard, renderer, commit, parts } = desk
  const ownerOf = (visit: Visit, sought: Awaited<ReturnType<typeof soughtByLink>>, token: string) =>
    commit(visit, sought, (occasion) => ({ result: addressOfPasswordLink(occasion, token), changes: [] }))
  return [
    guard.get('/password', async (asked) => {
      const token = asked.query.token ?? ''
      const sought = await soughtByLink(desk, token)
      const visit = await inAccountLanguage(desk, asked, sought)
      const address = await ownerOf(visit, sought, token)
      return address === undefined ? deadLink(desk, visit) : askAgain(desk, visit, token)
    }),
    guard.post('/password', 'link', async (visit) => {
      const { token = '', password = '' } = visit.form
      const sought = await soughtByLink(desk, token)
      const address = await ownerOf(visit, sought, token)
      if (address === undefined) return deadLink(desk, visit)
      const problem = judgePassword(password, address, await parts.passwords.isListed(password))
      if (problem) return askAgain(desk, visit, token, problem)
      const fresh = { hash: await parts.passwords.hash(password), cookie: newCookie() }
      const setting = await commit(visit, sought, (occasion) => setPassword(occasion, token, fresh))
      if (setting.outcome === 'dead_link') return deadLink(desk, visit)
      const signedIn = { ...visit, cookie: fresh.cookie, hadCookie: false }
      return renderer.redirect(signedIn, `/account?lang=${visit.lang}&done=password`)
    }),
  ]
}
