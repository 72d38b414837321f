// Mail with a real account: read by IMAP, answered by SMTP.
import type { MailOptions, Post } from './mail.js'
import { DEFAULT_PATIENCE, type ImapAccount } from './mailbox/imap/imap-account.js'
import { ImapMailbox } from './mailbox/imap/imap-mailbox.js'
import { PARSE_LIMITS } from './parse/limits.js'
import { DEFAULT_SMTP_PATIENCE, type SmtpAccount } from './send/smtp-line.js'
import { SmtpTransport } from './send/smtp-transport.js'

export function openImapMail(options: MailOptions, accounts: { imap: ImapAccount; smtp: SmtpAccount }): Post {
  const { store, clock, log } = options
  const mailbox = new ImapMailbox({
    account: accounts.imap,
    patience: DEFAULT_PATIENCE,
    maxLetterBytes: PARSE_LIMITS.letterBytes,
    store,
    clock,
    log,
    random: Math.random,
  })
  const transport = new SmtpTransport(accounts.smtp, DEFAULT_SMTP_PATIENCE, log)
  return { mailbox, transport, routes: [], close: async () => {} }
}
