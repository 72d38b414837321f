// Signing in at the desk: a password, then a code that is mailed. Nothing tells a known name from an unknown one.
import { type CodeMailed, mailStepCode, stepKey, typeStepCode } from '../accounts/code-step.js'
import type { Decision, Occasion } from '../accounts/occasion.js'
import type { Try } from '../accounts/sign-in-page.js'
import { type Cookies, countTry } from '../accounts/try-limits.js'
import { auditLine } from '../desk/audit-line.js'
import { staffIdOfKey, staffKey } from '../records/staff.js'
import { recordOf } from '../snapshot.js'
import { startStaffSession } from './staff-session.js'

export function beginStaffTry(occasion: Occasion, id: string, origin: string): Decision<Try> {
  const counted = countTry(occasion, staffKey(id), origin)
  if (!counted.ok) return { result: { outcome: 'too_many', nextAt: counted.nextAt }, changes: [] }
  const isStaff = recordOf(occasion.snapshot, 'staff', id) !== undefined
  const hash = isStaff ? recordOf(occasion.snapshot, 'passwords', staffKey(id))?.hash : undefined
  return { result: { outcome: 'try', hash }, changes: counted.changes }
}

/** `matched` is the hash that the password fits. */
export function mailStaffCode(
  occasion: Occasion,
  { id, matched }: { id: string; matched: string },
  cookies: Cookies,
): Decision<CodeMailed | { outcome: 'refused' }> {
  const { snapshot } = occasion
  const staff = recordOf(snapshot, 'staff', id)
  const isCurrent = recordOf(snapshot, 'passwords', staffKey(id))?.hash === matched
  if (!staff || !isCurrent) return { result: { outcome: 'refused' }, changes: [] }
  return mailStepCode(occasion, { site: 'desk', key: staffKey(id), address: staff.address }, cookies)
}

export type StaffCode = { outcome: 'signed_in' | 'dead' } | { outcome: 'wrong'; left: number }

export function typeStaffCode(occasion: Occasion, code: string, cookies: Cookies): Decision<StaffCode> {
  const { snapshot, now } = occasion
  const id = staffIdOfKey(stepKey(occasion, 'desk', cookies.before) ?? '')
  const staff = id === undefined ? undefined : recordOf(snapshot, 'staff', id)
  if (id === undefined || !staff) return { result: { outcome: 'dead' }, changes: [] }
  const noted = (what: string) => auditLine({ id: occasion.id, by: staff.name, now }, what)
  const { changes, ...typed } = typeStepCode(occasion, 'desk', cookies.before, code)
  switch (typed.outcome) {
    case 'wrong':
      return { result: { outcome: 'wrong', left: typed.left }, changes }
    case 'over':
      return { result: { outcome: 'dead' }, changes }
    case 'spent':
      return { result: { outcome: 'dead' }, changes: [...changes, noted('code_refused')] }
    case 'right':
      return {
        result: { outcome: 'signed_in' },
        changes: [...changes, startStaffSession(occasion, id, cookies.fresh), noted('sign_in')],
      }
  }
}
