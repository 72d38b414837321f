// Everything that is needed to reach a mailbox by IMAP, and how patient we are with it.
import type { LineSecurity } from '../../line-security.js'

export type ImapAccount = {
  host: string
  port: number
  /** `none` sends the password in the clear and is for loopback. */
  security: LineSecurity
  /** Named on purpose: a server whose certificate nobody vouches for. */
  allowSelfSigned?: boolean
  user: string
  folder: string
  signIn: { password: string } | { accessToken: () => Promise<string> }
}

export type ImapPatience = {
  /** New letters are looked for at least this often: what the server announces is only a hint. */
  lookEveryMs: number
  /** IDLE is renewed before routers forget the line (commonly 5 minutes). */
  maxIdleMs: number
  /** A line that is silent this long is asked, and given up after as long again: noticed within 5 minutes. */
  silenceMs: number
  connectMs: number
  retryFirstMs: number
  retryMaxMs: number
  /** After a refused sign-in; eager tries would lock the account. */
  refusedFirstMs: number
  refusedMaxMs: number
}

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS

export const DEFAULT_PATIENCE: ImapPatience = {
  // Sooner than the line counts as silent: being asked ends IDLE, and what came then would wait for the next look.
  lookEveryMs: 100 * SECOND_MS,
  maxIdleMs: 4 * MINUTE_MS,
  silenceMs: 2 * MINUTE_MS,
  connectMs: 30 * SECOND_MS,
  retryFirstMs: SECOND_MS,
  retryMaxMs: 5 * MINUTE_MS,
  refusedFirstMs: MINUTE_MS,
  refusedMaxMs: 60 * MINUTE_MS,
}

/** How long to wait after the nth failure in a row, with jitter so that many never come back at once. */
export function backOffMs(failures: number, firstMs: number, maxMs: number, random: () => number): number {
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30))
  return Math.round(full * (0.5 + random() / 2))
}
