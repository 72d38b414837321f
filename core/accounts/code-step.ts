// The second step of a sign-in on a page: a six-digit code is mailed, and typed in the browser that knew the password.
import { refund, spend } from '../conversation/budget.js'
import { message, type Notice, say } from '../conversation/scene.js'
import { CODE_LIFE_MS, CODE_MAIL, CODE_TRIES } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf } from '../snapshot.js'
import { type Decision, later, type Occasion } from './occasion.js'
import { sessionId } from './session.js'
import { type Cookies, tryLimits } from './try-limits.js'

/** Which pages: of accounts, or of the staff's desk. */
export type StepSite = 'page' | 'desk'

/** `key`: whose password it was, as passwords are kept. `address`: where the code goes. */
export type CodeStep = { site: StepSite; key: string; address: string }

/** Spent by whoever knows the password; asking for codes in a chat does not use it up. */
export function stepLimit(key: string): string {
  return `step_code:${key}`
}

/** The code belongs to the browser in which the password was typed. */
export function stepId(occasion: Pick<Occasion, 'secrets'>, site: StepSite, cookie: string): string {
  return `${site}:${sessionId(occasion, cookie)}`
}

function codeLetter({ lang, now }: Occasion, { site, address }: CodeStep, codeId: string): Notice {
  return {
    address,
    lang,
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('mail.code.subject'),
      blocks: [
        say('mail.code.code', { code: { code: codeId } }),
        say('mail.code.who', { at: { instant: now }, where: { words: `channel.${site}` } }),
        say('mail.code.not_you'),
      ],
      choices: [],
    },
  }
}

export type CodeMailed = { outcome: 'mailed' } | { outcome: 'wait'; nextAt: string }

/** The browser goes on under a new cookie, known to nobody before. */
export function mailStepCode(occasion: Occasion, step: CodeStep, cookies: Cookies): Decision<CodeMailed> {
  const { snapshot, now } = occasion
  const { site, key } = step
  const allowance = spend(snapshot, stepLimit(key), CODE_MAIL, now)
  if (!allowance.allowed) return { result: { outcome: 'wait', nextAt: allowance.nextAt }, changes: [] }
  const codeId = `code:${site}:${key}:${occasion.id}`
  const challenge = {
    address: key,
    codeId,
    sentAt: now,
    expiresAt: later(now, CODE_LIFE_MS),
    triesLeft: CODE_TRIES,
  }
  return {
    result: { outcome: 'mailed' },
    changes: [
      allowance.change,
      { op: 'delete', collection: 'sessions', id: sessionId(occasion, cookies.before) },
      { op: 'delete', collection: 'challenges', id: stepId(occasion, site, cookies.before) },
      { op: 'put', collection: 'challenges', id: stepId(occasion, site, cookies.fresh), value: challenge },
    ],
    notices: [codeLetter(occasion, step, codeId)],
  }
}

/** Whose code this browser waits for. */
export function stepKey(occasion: Occasion, site: StepSite, cookie: string): string | undefined {
  return recordOf(occasion.snapshot, 'challenges', stepId(occasion, site, cookie))?.address
}

/** `spent`: the last try was wrong, too. */
export type CodeTyped =
  | { outcome: 'right' | 'spent' | 'over'; changes: Change[] }
  | { outcome: 'wrong'; left: number; changes: Change[] }

/** Five wrong tries, ten minutes or a new password, and the password has to be typed again. */
export function typeStepCode(occasion: Occasion, site: StepSite, cookie: string, code: string): CodeTyped {
  const { snapshot, now, secrets } = occasion
  const id = stepId(occasion, site, cookie)
  const challenge = recordOf(snapshot, 'challenges', id)
  if (!challenge) return { outcome: 'over', changes: [] }
  const gone: Change = { op: 'delete', collection: 'challenges', id }
  const setAt = recordOf(snapshot, 'passwords', challenge.address)?.setAt
  const isOver = challenge.expiresAt <= now || setAt === undefined || setAt > challenge.sentAt
  if (isOver) return { outcome: 'over', changes: [gone] }
  if (secrets.equal(secrets.code(challenge.codeId), code)) {
    return { outcome: 'right', changes: [gone, ...refund(snapshot, tryLimits(challenge.address, '')[0])] }
  }
  const left = challenge.triesLeft - 1
  if (left <= 0) return { outcome: 'spent', changes: [gone] }
  const value = { ...challenge, triesLeft: left }
  return { outcome: 'wrong', left, changes: [{ op: 'put', collection: 'challenges', id, value }] }
}
