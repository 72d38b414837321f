// The way to the desk: name and password, then the mailed code; and out again.
import { stepId, stepLimit } from '../../core/accounts/code-step.js'
import { sessionId } from '../../core/accounts/session.js'
import { tryLimits } from '../../core/accounts/try-limits.js'
import { auditLine } from '../../core/desk/audit-line.js'
import { maskAddress } from '../../core/privacy/mask.js'
import type { Collection } from '../../core/records/collections.js'
import { staffId, staffIdOfKey, staffKey } from '../../core/records/staff.js'
import { beginStaffTry, mailStaffCode, typeStaffCode } from '../../core/staff/staff-sign-in.js'
import type { PlainResponse, Route } from '../../core/web.js'
import type { Desk } from '../account-pages/desk.js'
import { evenly } from '../account-pages/evenly.js'
import { linkFor } from '../account-pages/link-for.js'
import { newCookie, type Visit } from '../account-pages/visit.js'
import { afterSignIn, DESK_DOOR, wantedQuery } from '../account-pages/wanted-page.js'
import type { DeskForm } from './desk-form.js'
import { frontPage, type Said } from './front-page.js'
import type { StaffDoor } from './staff-door.js'

function signInPage(desk: Desk, visit: Visit, said: Said = {}): PlainResponse {
  const say = desk.renderer.sayIn(visit.lang)
  const form: DeskForm = {
    action: '/desk/sign-in',
    hidden: wantedQuery(DESK_DOOR, visit),
    fields: [
      { name: 'name', label: say('desk_page.sign_in.name'), value: visit.form.name ?? '', autocomplete: 'username' },
      {
        name: 'password',
        label: say('desk_page.sign_in.password'),
        type: 'password',
        autocomplete: 'current-password',
      },
    ],
    submit: say('desk_page.sign_in.submit'),
  }
  const lines = [say('desk_page.sign_in.intro')]
  return frontPage(desk, visit, { title: say('desk_page.sign_in.title'), lines, form }, said)
}

function codePage(desk: Desk, visit: Visit, said: Said = {}): PlainResponse {
  const say = desk.renderer.sayIn(visit.lang)
  const form: DeskForm = {
    action: '/desk/code',
    hidden: wantedQuery(DESK_DOOR, visit),
    fields: [
      {
        name: 'code',
        label: say('page.code.label'),
        hint: say('page.code.hint'),
        autocomplete: 'one-time-code',
        isDigits: true,
      },
    ],
    submit: say('page.code.submit'),
  }
  return frontPage(desk, visit, { title: say('page.code.title'), lines: [], form }, said)
}

async function takePassword(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { commit, parts, renderer } = desk
  const say = renderer.sayIn(visit.lang)
  const id = staffId((visit.form.name ?? '').slice(0, 100))
  const limits = [...tryLimits(staffKey(id), visit.origin), stepLimit(staffKey(id))]
  const sought = {
    addresses: [staffKey(id)],
    records: [
      ['staff', id],
      ['sessions', sessionId(parts, visit.cookie)],
      ['challenges', stepId(parts, 'desk', visit.cookie)],
      ...limits.map((limit): [Collection, string] => ['limits', limit]),
    ] as [Collection, string][],
  }
  const begun = await commit(visit, sought, (occasion) => beginStaffTry(occasion, id, visit.origin))
  if (begun.outcome === 'too_many') {
    return signInPage(desk, visit, {
      problem: say('page.sign_in.too_many', { next: { instant: begun.nextAt } }),
      status: 429,
    })
  }
  const { hash } = begun
  const matches = await parts.passwords.matches(hash, visit.form.password ?? '')
  const refused = () => signInPage(desk, visit, { problem: say('desk_page.sign_in.refused'), status: 422 })
  if (!matches || hash === undefined) return refused()
  const cookies = { fresh: newCookie(), before: visit.cookie }
  const mailed = await commit(visit, sought, (occasion) => mailStaffCode(occasion, { id, matched: hash }, cookies))
  if (mailed.outcome === 'refused') return refused()
  if (mailed.outcome === 'wait') {
    return signInPage(desk, visit, {
      problem: say('page.code.wait', { next: { instant: mailed.nextAt } }),
      status: 429,
    })
  }
  const codePath = linkFor(visit)('/desk/code', wantedQuery(DESK_DOOR, visit))
  return renderer.redirect({ ...visit, cookie: cookies.fresh, hadCookie: false }, codePath)
}

/** Only where a code is waited for; the address is the record's, never what a link says. */
async function showCode(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { store, secrets } = desk.parts
  const challenge = (await store.get('challenges', stepId({ secrets }, 'desk', visit.cookie)))?.value
  const id = challenge && staffIdOfKey(challenge.address)
  const staff = id === undefined ? undefined : (await store.get('staff', id))?.value
  if (!staff) return desk.renderer.redirect(visit, linkFor(visit)('/desk/sign-in'))
  const address = maskAddress(staff.address)
  return codePage(desk, visit, { good: desk.renderer.sayIn(visit.lang)('page.code.mailed', { address }) })
}

async function takeCode(desk: Desk, visit: Visit): Promise<PlainResponse> {
  const { commit, parts, renderer } = desk
  const say = renderer.sayIn(visit.lang)
  const challengeId = stepId(parts, 'desk', visit.cookie)
  const key = (await parts.store.get('challenges', challengeId))?.value.address ?? ''
  const sought = {
    records: [
      ['challenges', challengeId],
      ['staff', staffIdOfKey(key) ?? ''],
      ['passwords', key],
      ['limits', tryLimits(key, '')[0]],
    ] as [Collection, string][],
  }
  const cookies = { fresh: newCookie(), before: visit.cookie }
  const code = (visit.form.code ?? '').normalize('NFKC').replace(/\D/g, '')
  const typed = await commit(visit, sought, (occasion) => typeStaffCode(occasion, code, cookies))
  if (typed.outcome === 'wrong') {
    return codePage(desk, visit, { problem: say('page.code.wrong', { left: typed.left }), status: 422 })
  }
  if (typed.outcome === 'dead') return signInPage(desk, visit, { problem: say('page.code.dead'), status: 410 })
  return renderer.redirect({ ...visit, cookie: cookies.fresh, hadCookie: false }, afterSignIn(DESK_DOOR, visit))
}

export function staffSignInPages(desk: Desk, door: StaffDoor): Route[] {
  const { guard, renderer, parts } = desk
  return [
    guard.get('/desk/sign-in', async (visit) => {
      const good = visit.query.done === 'password' ? { good: renderer.sayIn(visit.lang)('page.done.password') } : {}
      return signInPage(desk, visit, good)
    }),
    guard.post(
      '/desk/sign-in',
      'form',
      evenly((visit) => takePassword(desk, visit)),
    ),
    guard.get('/desk/code', (visit) => showCode(desk, visit)),
    guard.post('/desk/code', 'form', (visit) => takeCode(desk, visit)),
    door.post('/desk/sign-out', 'any', async ({ visit, staff }) => {
      const id = sessionId(parts, visit.cookie)
      await desk.commit(visit, { records: [['sessions', id]] }, () => ({
        result: undefined,
        changes: [
          { op: 'delete', collection: 'sessions', id },
          auditLine({ id: visit.id, by: staff.name, now: visit.now }, 'sign_out'),
        ],
      }))
      return renderer.redirect({ ...visit, cookie: newCookie(), hadCookie: false }, linkFor(visit)('/desk/sign-in'))
    }),
  ]
}
