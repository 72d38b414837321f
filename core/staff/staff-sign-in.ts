// Signing in at the desk: a password, then a code that is mailed. Nothing tells a known name from an unknown one.
import { type Decision, later, type Occasion } from '../accounts/occasion.js'
import { sessionId } from '../accounts/session.js'
import { type Cookies, type Try, tryLimits } from '../accounts/sign-in-page.js'
import { refund, spend } from '../conversation/budget.js'
import { message, type Notice, say } from '../conversation/scene.js'
import { auditLine } from '../desk/audit-line.js'
import { CODE_LIFE_MS, CODE_MAIL, CODE_TRIES, SIGN_IN_TRIES, SIGN_IN_TRIES_BY_ORIGIN } from '../limits.js'
import type { Change } from '../records/collections.js'
import { type Staff, staffIdOfKey, staffKey } from '../records/staff.js'
import { recordOf } from '../snapshot.js'
import { startStaffSession } from './staff-session.js'

export function staffCodeLimit(id: string): string {
  return `code:${staffKey(id)}`
}

/** The code belongs to the browser in which the password was typed. */
export function staffChallengeId(occasion: Pick<Occasion, 'secrets'>, cookie: string): string {
  return `desk:${sessionId(occasion, cookie)}`
}

/** Counted before the password is looked at, as for customers. */
export function beginStaffTry(occasion: Occasion, id: string, origin: string): Decision<Try> {
  const { snapshot, now } = occasion
  const [forName, fromOrigin] = tryLimits(staffKey(id), origin)
  const perName = spend(snapshot, forName, SIGN_IN_TRIES, now)
  const perOrigin = spend(snapshot, fromOrigin, SIGN_IN_TRIES_BY_ORIGIN, now)
  for (const allowance of [perName, perOrigin])
    if (!allowance.allowed) return { result: { outcome: 'too_many', nextAt: allowance.nextAt }, changes: [] }
  const isStaff = recordOf(snapshot, 'staff', id) !== undefined
  const hash = isStaff ? recordOf(snapshot, 'passwords', staffKey(id))?.hash : undefined
  const changes = [perName, perOrigin].flatMap((allowance) => (allowance.allowed ? [allowance.change] : []))
  return { result: { outcome: 'try', hash }, changes }
}

function codeLetter({ lang, now }: Occasion, staff: Staff, codeId: string): Notice {
  return {
    address: staff.address,
    lang,
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('mail.code.subject'),
      blocks: [
        say('mail.code.code', { code: { code: codeId } }),
        say('mail.code.who', { at: { instant: now }, where: { words: 'channel.desk' } }),
        say('mail.code.not_you'),
      ],
      choices: [],
    },
  }
}

export type CodeMailed =
  | { outcome: 'mailed'; address: string }
  | { outcome: 'wait'; nextAt: string }
  | { outcome: 'refused' }

/** `matched` is the hash that the password fits. The browser goes on under a new cookie, known to nobody before. */
export function mailStaffCode(
  occasion: Occasion,
  { id, matched }: { id: string; matched: string },
  cookies: Cookies,
): Decision<CodeMailed> {
  const { snapshot, now } = occasion
  const staff = recordOf(snapshot, 'staff', id)
  const isCurrent = recordOf(snapshot, 'passwords', staffKey(id))?.hash === matched
  if (!staff || !isCurrent) return { result: { outcome: 'refused' }, changes: [] }
  const allowance = spend(snapshot, staffCodeLimit(id), CODE_MAIL, now)
  if (!allowance.allowed) return { result: { outcome: 'wait', nextAt: allowance.nextAt }, changes: [] }
  const codeId = `code:${staffKey(id)}:${occasion.id}`
  const challenge = {
    address: staffKey(id),
    codeId,
    sentAt: now,
    expiresAt: later(now, CODE_LIFE_MS),
    triesLeft: CODE_TRIES,
  }
  return {
    result: { outcome: 'mailed', address: staff.address },
    changes: [
      allowance.change,
      { op: 'delete', collection: 'sessions', id: sessionId(occasion, cookies.before) },
      { op: 'delete', collection: 'challenges', id: staffChallengeId(occasion, cookies.before) },
      { op: 'put', collection: 'challenges', id: staffChallengeId(occasion, cookies.fresh), value: challenge },
    ],
    notices: [codeLetter(occasion, staff, codeId)],
  }
}

export type CodeTyped = { outcome: 'signed_in' | 'dead' } | { outcome: 'wrong'; left: number }

const dead = (changes: Change[] = []): Decision<CodeTyped> => ({ result: { outcome: 'dead' }, changes })

/** Five wrong tries, or ten minutes, and the password has to be typed again. */
export function typeStaffCode(occasion: Occasion, code: string, cookies: Cookies): Decision<CodeTyped> {
  const { snapshot, now, secrets } = occasion
  const challengeId = staffChallengeId(occasion, cookies.before)
  const challenge = recordOf(snapshot, 'challenges', challengeId)
  const id = challenge && staffIdOfKey(challenge.address)
  const staff = id === undefined ? undefined : recordOf(snapshot, 'staff', id)
  if (!challenge || id === undefined || !staff) return dead()
  const gone: Change = { op: 'delete', collection: 'challenges', id: challengeId }
  const setAt = recordOf(snapshot, 'passwords', challenge.address)?.setAt
  const isOver = challenge.expiresAt <= now || setAt === undefined || setAt > challenge.sentAt
  if (isOver) return dead([gone])
  if (!secrets.equal(secrets.code(challenge.codeId), code)) {
    const left = challenge.triesLeft - 1
    if (left <= 0) return dead([gone, auditLine({ id: occasion.id, by: staff.name, now }, 'code_refused')])
    const counted: Change = {
      op: 'put',
      collection: 'challenges',
      id: challengeId,
      value: { ...challenge, triesLeft: left },
    }
    return { result: { outcome: 'wrong', left }, changes: [counted] }
  }

  return {
    result: { outcome: 'signed_in' },
    changes: [
      gone,
      startStaffSession(occasion, id, cookies.fresh),
      ...refund(snapshot, tryLimits(challenge.address, '')[0]),
      auditLine({ id: occasion.id, by: staff.name, now }, 'sign_in'),
    ],
  }
}
