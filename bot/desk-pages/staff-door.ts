// Pages for signed-in staff with the right to them; everybody else is led to the sign-in page, or told that it is not his.
import type { Sought } from '../../core/accounts/gather.js'
import type { Action } from '../../core/permissions/permissions.js'
import { staffIdOfKey } from '../../core/records/staff.js'
import { readStaffSession } from '../../core/staff/staff-session.js'
import type { PlainResponse, Route } from '../../core/web.js'
import type { Desk } from '../account-pages/desk.js'
import type { UploadedFile } from '../account-pages/parts.js'
import type { Visit } from '../account-pages/visit.js'
import { DESK_DOOR, signInFor } from '../account-pages/wanted-page.js'
import { type Colleague, may, showPage } from './staff-desk.js'

/** The session of this browser, and what it stands on. */
async function soughtForSession({ parts }: Desk, { cookie, hadCookie }: Visit): Promise<Sought | undefined> {
  if (!hadCookie) return undefined
  const record = parts.secrets.hash(cookie)
  const key = (await parts.store.get('sessions', record))?.value.address
  const id = key === undefined ? undefined : staffIdOfKey(key)
  if (key === undefined || id === undefined) return undefined
  return {
    records: [
      ['sessions', record],
      ['staff', id],
      ['passwords', key],
    ],
  }
}

async function welcome(desk: Desk, visit: Visit): Promise<Colleague | undefined> {
  const sought = await soughtForSession(desk, visit)
  if (!sought) return undefined
  const staff = await desk.commit(visit, sought, (occasion) => {
    const { staff: known, changes } = readStaffSession(occasion, visit.cookie)
    return { result: known, changes }
  })
  return staff && { visit, staff }
}

export type HandleColleague = (colleague: Colleague) => Promise<PlainResponse>

export type HandleFile = (colleague: Colleague, file: UploadedFile | undefined) => Promise<PlainResponse>

export function createStaffDoor(desk: Desk) {
  const enter = async (visit: Visit, action: Action | 'any', handle: HandleColleague) => {
    const colleague = await welcome(desk, visit)
    if (!colleague) return desk.renderer.redirect(visit, signInFor(DESK_DOOR, visit))
    if (action === 'any' || may(colleague, action)) return handle(colleague)
    const say = desk.renderer.sayIn(visit.lang)
    const page = { title: say('desk_page.forbidden.title'), lines: [say('desk_page.forbidden.text')], status: 403 }
    return showPage(desk, colleague, './plain', page)
  }
  return {
    get: (path: string, action: Action | 'any', handle: HandleColleague): Route =>
      desk.guard.get(path, (visit) => enter(visit, action, handle)),
    post: (path: string, action: Action | 'any', handle: HandleColleague): Route =>
      desk.guard.post(path, 'form', (visit) => enter(visit, action, handle)),
    upload: (path: string, action: Action, handle: HandleFile): Route =>
      desk.guard.upload(path, (visit, file) => enter(visit, action, (colleague) => handle(colleague, file))),
  }
}

export type StaffDoor = ReturnType<typeof createStaffDoor>
