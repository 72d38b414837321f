// The page that takes a new password behind a link, after activation or because the old one was forgotten.
import { judgePassword } from '../../core/accounts/judge-password.js'
import { type PasswordLink, readPasswordLink, setPassword } from '../../core/accounts/set-password.js'
import { beginTry } from '../../core/accounts/sign-in-page.js'
import { tryLimits } from '../../core/accounts/try-limits.js'
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

type Asking = { token: string; asksCurrent: boolean }

function askAgain({ renderer }: Desk, visit: Visit, { token, asksCurrent }: Asking, problem?: string): PlainResponse {
  const say = renderer.sayIn(visit.lang)
  const page = { title: say('page.password.title'), lines: [], forms: [passwordForm(say, token, asksCurrent)] }
  const why = problem && say(`page.password.${problem}`, { least: PASSWORD_LEAST, most: PASSWORD_MOST })
  return renderer.page(visit, why ? { ...page, problem: why } : page, problem ? 422 : 200)
}

type Checked = 'right' | 'wrong_current' | 'too_many_tries'

/** Whoever has somebody's open browser must not guess here what the sign-in page would not let him guess. */
async function checkCurrent(
  { commit, parts }: Desk,
  visit: Visit,
  { address, current }: PasswordLink,
): Promise<Checked> {
  if (current === undefined) return 'right'
  const records = tryLimits(address, visit.origin).map((id): ['limits', string] => ['limits', id])
  const begun = await commit(visit, { addresses: [address], records }, (occasion) =>
    beginTry(occasion, address, visit.origin),
  )
  if (begun.outcome === 'too_many') return 'too_many_tries'
  return (await parts.passwords.matches(current, visit.form.current ?? '')) ? 'right' : 'wrong_current'
}

async function takePassword(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { renderer, commit, parts } = desk
  const { token = '', password = '' } = visit.form
  const sought = await soughtByLink(desk, token)
  const link = await commit(visit, sought, (occasion) => ({ result: readPasswordLink(occasion, token), changes: [] }))
  if (!link) return deadLink(desk, visit)
  const asking = { token, asksCurrent: link.current !== undefined }
  const checked = await checkCurrent(desk, visit, link)
  if (checked !== 'right') return askAgain(desk, visit, asking, checked)
  const problem = judgePassword(password, link.address, await parts.passwords.isListed(password))
  if (problem) return askAgain(desk, visit, asking, problem)
  const fresh = { hash: await parts.passwords.hash(password), cookie: newCookie() }
  const setting = await commit(visit, sought, (occasion) => setPassword(occasion, token, fresh))
  if (setting.outcome === 'dead_link') return deadLink(desk, visit)
  const signedIn = { ...visit, cookie: fresh.cookie, hadCookie: false }
  return renderer.redirect(signedIn, `/account?lang=${visit.lang}&done=password`)
}

export function passwordPages(desk: Desk): Route[] {
  const { guard, commit } = desk
  return [
    guard.get('/password', async (asked) => {
      const token = asked.query.token ?? ''
      const sought = await soughtByLink(desk, token)
      const visit = await inAccountLanguage(desk, asked, sought)
      const link = await commit(visit, sought, (occasion) => ({
        result: readPasswordLink(occasion, token),
        changes: [],
      }))
      return link ? askAgain(desk, visit, { token, asksCurrent: link.current !== undefined }) : deadLink(desk, visit)
    }),
    guard.post('/password', 'link', (visit) => takePassword(desk, visit)),
  ]
}
