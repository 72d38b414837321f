// Whether the mailbox can be signed in to and its folder opened: asked once, by whoever looks for what is wrong.
import type { MailboxProblem } from '../mailbox.js'
import { DEFAULT_PATIENCE, type ImapAccount } from './imap-account.js'
import { ConnectionProblem, openConnection } from './open-connection.js'

const ANSWER_WITHIN_MS = 15_000

/** Undefined when all is well. */
export async function tryMailbox(account: ImapAccount): Promise<MailboxProblem | undefined> {
  try {
    const { client } = await openConnection(account, { ...DEFAULT_PATIENCE, connectMs: ANSWER_WITHIN_MS })
    client.close()
    return undefined
  } catch (error) {
    return error instanceof ConnectionProblem ? error.kind : 'unreachable'
  }
}
