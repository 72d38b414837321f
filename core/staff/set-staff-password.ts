// The password of somebody at the desk, set behind the link that the command line printed. Whoever was signed in is out.
import { checkLink } from '../accounts/link.js'
import type { Decision, Occasion } from '../accounts/occasion.js'
import { auditLine } from '../desk/audit-line.js'
import type { Change } from '../records/collections.js'
import { type Staff, staffIdOfKey } from '../records/staff.js'
import { recordOf, recordsWhere } from '../snapshot.js'

/** Whose password the link would set, while it is good. */
export function staffOfLink(occasion: Occasion, linkToken: string): Staff | undefined {
  const check = checkLink(occasion, linkToken, 'staff_password')
  const id = check.ok ? staffIdOfKey(check.token.address) : undefined
  return id === undefined ? undefined : recordOf(occasion.snapshot, 'staff', id)
}

/** `hash` is of a password that has been judged good. */
export function setStaffPassword(occasion: Occasion, linkToken: string, hash: string): Decision<boolean> {
  const { snapshot, now } = occasion
  const check = checkLink(occasion, linkToken, 'staff_password')
  const staff = staffOfLink(occasion, linkToken)
  if (!check.ok || !staff) return { result: false, changes: [] }
  const { address } = check.token
  const sessions = recordsWhere(snapshot, 'sessions', (session) => session.address === address)
  return {
    result: true,
    changes: [
      check.use,
      { op: 'put', collection: 'passwords', id: address, value: { hash, setAt: now } },
      ...sessions.map(({ id }): Change => ({ op: 'delete', collection: 'sessions', id })),
      auditLine({ id: occasion.id, by: staff.name, now }, 'password_set'),
    ],
  }
}
