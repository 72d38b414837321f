// Pages for whoever is signed in; everybody else is led to the sign-in page.
import { isFresh } from '../../core/accounts/account-changes.js'
import { type Sought, soughtForAccount } from '../../core/accounts/gather.js'
import { readSession, sessionId } from '../../core/accounts/session.js'
import { type Action, permit } from '../../core/permissions/permissions.js'
import type { Collection } from '../../core/records/collections.js'
import { recordOf } from '../../core/snapshot.js'
import type { PlainResponse, Route } from '../../core/web.js'
import type { Desk } from './desk.js'
import type { Visit } from './visit.js'
import { ACCOUNT_DOOR, signInFor } from './wanted-page.js'

/** `sought` are the account's own records and the session. */
export type Guest = { visit: Visit; address: string; sought: Sought; isFresh: boolean }

/** Whatever this browser is signed in with already. */
export function sessionRecord({ parts }: Desk, visit: Visit): [Collection, string] {
  return ['sessions', sessionId(parts, visit.cookie)]
}

async function welcome(desk: Desk, asked: Visit): Promise<Guest | undefined> {
  const { parts, commit } = desk
  const id = sessionId(parts, asked.cookie)
  const claimed = asked.hadCookie ? (await parts.store.get('sessions', id))?.value.address : undefined
  if (claimed === undefined) return undefined
  const own = await soughtForAccount(parts.store, claimed)
  const sought: Sought = { ...own, records: [['sessions', id]] }
  const found = await commit(asked, sought, (occasion) => {
    const { address, changes } = readSession(occasion, asked.cookie)
    const lang = address === undefined ? undefined : recordOf(occasion.snapshot, 'accounts', address)?.lang
    return {
      result: address && lang ? { address, lang, isFresh: isFresh(occasion, asked.cookie) } : undefined,
      changes,
    }
  })
  if (!found) return undefined
  const { lang, ...guest } = found
  return { ...guest, sought, visit: asked.langIsAsked ? asked : { ...asked, lang } }
}

export type HandleGuest = (guest: Guest) => Promise<PlainResponse>

/** What is asked of a visit: something that the owner of an account may do, after a sign-in that is young enough. */
export type Errand = { path: string; action: Action; needs: 'any' | 'fresh' }

/** Whoever is signed in has proven the account to be his. */
const isForOwners = (action: Action) => ['yes', 'by_mail'].includes(permit(action, 'proven', 'owner'))

/** `fresh` asks for a sign-in that is only minutes old. */
export function createDoor(desk: Desk) {
  const enter = async (visit: Visit, { action, needs }: Errand, handle: HandleGuest) => {
    const guest = isForOwners(action) ? await welcome(desk, visit) : undefined
    if (!guest) return desk.renderer.redirect(visit, signInFor(ACCOUNT_DOOR, visit))
    if (needs === 'fresh' && !guest.isFresh) {
      return desk.renderer.redirect(guest.visit, signInFor(ACCOUNT_DOOR, visit, { again: '' }))
    }
    return handle(guest)
  }
  return {
    get: (errand: Errand, handle: HandleGuest): Route =>
      desk.guard.get(errand.path, (visit) => enter(visit, errand, handle)),
    post: (errand: Errand, handle: HandleGuest): Route =>
      desk.guard.post(errand.path, 'form', (visit) => enter(visit, errand, handle)),
  }
}
