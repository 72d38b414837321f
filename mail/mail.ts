// What the mail room needs to start, and what it is once it runs.
import type { Assistant, Courier, Outgoing } from '../core/channel.js'
import type { Knowledge } from '../core/conversation/scene.js'
import type { Send } from '../core/outcome.js'
import type { Clock, Log, Secrets, Store } from '../core/ports.js'
import type { Attachment } from '../core/records/attachment.js'
import type { Route } from '../core/web.js'
import type { Resolver } from './authenticate/check-signature.js'
import type { Words } from './compose/words.js'
import type { ImapAccount } from './mailbox/imap/imap-account.js'
import type { Mailbox } from './mailbox/mailbox.js'
import type { LetterReader } from './parse/letter-reader.js'
import type { DkimKey } from './send/build-letter.js'
import type { LetterTransport } from './send/letter-transport.js'
import type { SmtpAccount } from './send/smtp-line.js'
import type { MailStatus } from './status.js'

export type MailOptions = {
  /** Local: folders and a loopback SMTP port (0: any free one). IMAP: a real account, and SMTP to answer by. */
  mode: { kind: 'local'; smtpPort: number } | { kind: 'imap'; imap: ImapAccount; smtp: SmtpAccount }
  /** Of all that mail keeps on disk: inbox, sent, quarantine. */
  folder: string
  /** The address people write to. */
  address: string
  /** Name under which our receiving server signs its verdicts; the local mailbox signs with it too. */
  authservId: string
  /** For letters without such a verdict. */
  resolver?: Resolver
  dkim?: DkimKey
  /** The bytes of a file that goes with a letter; undefined where it is not there. */
  readAttachment?: (attachment: Attachment) => Promise<Buffer | undefined>
  /** The newest first; older ones as long as letters signed with them are answered. */
  keys: [Secrets, ...Secrets[]]
  words: Words
  /** By which letters are understood before they are answered. */
  knowledge: () => Pick<Knowledge, 'content' | 'model'>
  /** Shared by several mail rooms and stopped by whoever opened it; without one the room has its own. */
  reader?: LetterReader
  /** `outgoing` puts what was sent into words again. */
  assistant: Assistant & { outgoing(send: Send): Outgoing }
  store: Store
  clock: Clock
  log: Log
}

export type Mail = {
  courier: Courier
  routes: Route[]
  /** Of the local mailbox's intake. */
  smtpPort?: number
  status(): MailStatus
  /** Resolves when no letter is in hand. What is still to be sent waits in the outbox. */
  stop(): Promise<void>
}

export type MailRefusal = { ok: false; code: 'smtp_port_taken' | 'smtp_port_forbidden'; port: number }

/** What a way of having mail brings along. */
export type Post = {
  mailbox: Mailbox
  transport: LetterTransport
  routes: Route[]
  smtpPort?: number
  close(): Promise<void>
}
