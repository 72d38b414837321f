// The page behind the link that the command line printed: somebody of the staff chooses a password.
import { judgePassword } from '../../core/accounts/judge-password.js'
import { PASSWORD_LEAST, PASSWORD_MOST } from '../../core/limits.js'
import type { Collection } from '../../core/records/collections.js'
import { staffIdOfKey } from '../../core/records/staff.js'
import { setStaffPassword, staffOfLink } from '../../core/staff/set-staff-password.js'
import type { PlainResponse, Route } from '../../core/web.js'
import type { Desk } from '../account-pages/desk.js'
import { linkFor } from '../account-pages/link-for.js'
import type { Visit } from '../account-pages/visit.js'
import type { DeskForm } from './desk-form.js'
import { frontPage } from './front-page.js'

/** The link's own record, and what belongs to the person it was made for. */
async function soughtByStaffLink({ parts }: Desk, token: string) {
  const record = parts.secrets.hash(token)
  const key = (await parts.store.get('tokens', record))?.value.address
  const id = key === undefined ? undefined : staffIdOfKey(key)
  const own: [Collection, string][] = id === undefined ? [] : [['staff', id]]
  return {
    addresses: key === undefined || id === undefined ? [] : [key],
    records: [['tokens', record], ...own] as [Collection, string][],
  }
}

function passwordPage(desk: Desk, visit: Visit, name: string | undefined, problem?: string): PlainResponse {
  const say = desk.renderer.sayIn(visit.lang)
  if (name === undefined) {
    const said = { problem: say('desk_page.password.dead'), status: 410 }
    return frontPage(desk, visit, { title: say('page.password.dead_title'), lines: [] }, said)
  }
  const form: DeskForm = {
    action: '/desk/password',
    hidden: { token: visit.form.token ?? visit.query.token ?? '' },
    fields: [
      {
        name: 'password',
        label: say('page.password.new'),
        type: 'password',
        hint: say('page.password.rule', { least: PASSWORD_LEAST }),
        autocomplete: 'new-password',
      },
    ],
    submit: say('page.password.submit'),
  }
  const why = problem && say(`page.password.${problem}`, { least: PASSWORD_LEAST, most: PASSWORD_MOST })
  const lines = [say('desk_page.password.for', { name })]
  return frontPage(
    desk,
    visit,
    { title: say('page.password.title'), lines, form },
    why ? { problem: why, status: 422 } : {},
  )
}

async function takeNewPassword(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { token = '', password = '' } = visit.form
  const sought = await soughtByStaffLink(desk, token)
  const staff = await desk.commit(visit, sought, (occasion) => ({ result: staffOfLink(occasion, token), changes: [] }))
  if (!staff) return passwordPage(desk, visit, undefined)
  const problem = judgePassword(password, staff.address, await desk.parts.passwords.isListed(password))
  if (problem) return passwordPage(desk, visit, staff.name, problem)
  const hash = await desk.parts.passwords.hash(password)
  const isSet = await desk.commit(visit, sought, (occasion) => setStaffPassword(occasion, token, hash))
  if (!isSet) return passwordPage(desk, visit, undefined)
  return desk.renderer.redirect(visit, linkFor(visit)('/desk/sign-in', { done: 'password' }))
}

export function staffPasswordPage(desk: Desk): Route[] {
  const { guard } = desk
  return [
    guard.get('/desk/password', async (visit) => {
      const token = visit.query.token ?? ''
      const sought = await soughtByStaffLink(desk, token)
      const staff = await desk.commit(visit, sought, (occasion) => ({
        result: staffOfLink(occasion, token),
        changes: [],
      }))
      return passwordPage(desk, visit, staff?.name)
    }),
    guard.post('/desk/password', 'link', (visit) => takeNewPassword(desk, visit)),
  ]
}
