// Whether the server that takes our letters can be reached and lets us sign in: asked once, nothing is sent.
import { TokenRefused } from '../mailbox/access-token.js'
import { type SmtpAccount, SmtpError, SmtpLine } from './smtp-line.js'

const PATIENCE = { connectMs: 15_000, silenceMs: 15_000 }

/** Undefined when all is well. */
export async function trySmtp(account: SmtpAccount): Promise<'login_refused' | 'unreachable' | undefined> {
  try {
    const line = await SmtpLine.open(account, PATIENCE)
    line.close()
    return undefined
  } catch (error) {
    if (error instanceof TokenRefused) return 'login_refused'
    const isRefused = error instanceof SmtpError && error.failure.code === 'EAUTH'
    return isRefused && (error.failure.responseCode ?? 0) >= 500 ? 'login_refused' : 'unreachable'
  }
}
