// How mail is doing, for /healthz and /metrics.
import type { MailboxState } from './mailbox/mailbox.js'
import type { LetterCounts } from './receive/letter-ledger.js'

export type MailStatus = {
  /** Codes; empty when all is well. */
  problems: string[]
  /** Since the start: received = answered + noted + refused + quarantined. */
  counts: LetterCounts
}

/** A server may restart without anybody being woken. */
const UNREACHED_MS = 10 * 60 * 1000

export function mailStatus(
  state: MailboxState & { isHolding?: boolean },
  counts: LetterCounts,
  at: { startedAt: string; now: string },
): MailStatus {
  const quietMs = Date.parse(at.now) - Date.parse(state.reachedAt ?? at.startedAt)
  const problems: string[] = []
  // These do not mend themselves.
  if (state.problem === 'login_refused' || state.problem === 'folder_missing') problems.push(state.problem)
  if (state.isHolding) problems.push('too_many_letters')
  if (quietMs > UNREACHED_MS) problems.push(`mailbox_not_reached_for_${Math.floor(quietMs / 60_000)}_minutes`)
  return { problems, counts: { ...counts } }
}
