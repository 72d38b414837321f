// One IMAP connection: made once, never revived. Whoever loses it opens another.
import { ImapFlow } from 'imapflow'
import { TokenRefused } from '../access-token.js'
import type { MailboxProblem } from '../mailbox.js'
import type { ImapAccount, ImapPatience } from './imap-account.js'

export type Connection = {
  client: ImapFlow
  uidValidity: string
  /** Settles when the line is gone, however it went. */
  gone: Promise<void>
  isGone(): boolean
}

/** A failure whose kind the back-off and the operator need. */
export class ConnectionProblem extends Error {
  readonly kind: MailboxProblem

  constructor(kind: MailboxProblem, code: string) {
    super(code)
    this.kind = kind
  }
}

type ImapError = { code?: string; authenticationFailed?: boolean; serverResponseCode?: string; responseStatus?: string }

function codeOf(error: unknown): string {
  const { serverResponseCode, code } = (error ?? {}) as ImapError
  return serverResponseCode ?? code ?? (error instanceof Error ? error.name : 'unknown')
}

/** A server that is too busy to check passwords has not refused one (RFC 5530). */
function signInProblem(error: unknown): ConnectionProblem {
  const { authenticationFailed, serverResponseCode } = error as ImapError
  const refused = authenticationFailed === true && serverResponseCode !== 'UNAVAILABLE'
  return new ConnectionProblem(refused ? 'login_refused' : 'unreachable', codeOf(error))
}

function folderProblem(error: unknown): ConnectionProblem {
  const answered = (error as ImapError).responseStatus === 'NO'
  return new ConnectionProblem(answered ? 'folder_missing' : 'unreachable', codeOf(error))
}

async function credentials(account: ImapAccount) {
  if ('password' in account.signIn) return { user: account.user, pass: account.signIn.password }
  try {
    return { user: account.user, accessToken: await account.signIn.accessToken() }
  } catch (error) {
    throw new ConnectionProblem(error instanceof TokenRefused ? 'login_refused' : 'unreachable', codeOf(error))
  }
}

export async function openConnection(account: ImapAccount, patience: ImapPatience): Promise<Connection> {
  const client = new ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    doSTARTTLS: account.security === 'starttls',
    tls: { rejectUnauthorized: !account.allowSelfSigned },
    auth: await credentials(account),
    // 163 and 126 refuse SELECT to clients that do not introduce themselves.
    clientInfo: { name: 'Fapiao Assistant', version: '1' },
    disableAutoIdle: true,
    maxIdleTime: patience.maxIdleMs,
    socketTimeout: patience.silenceMs,
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    logger: false,
  })
  let isGone = false
  // Before connect(): an error without a listener would end the process.
  client.on('error', () => client.close())
  const gone = new Promise<void>((resolve) => {
    client.on('close', () => {
      isGone = true
      resolve()
    })
  })
  try {
    await client.connect().catch((error: unknown) => {
      throw signInProblem(error)
    })
    const folder = await client.mailboxOpen(account.folder).catch((error: unknown) => {
      throw folderProblem(error)
    })
    return { client, uidValidity: String(folder.uidValidity), gone, isGone: () => isGone }
  } catch (error) {
    client.close()
    throw error
  }
}
