// Mail on a machine without a mail account: two folders, an SMTP port on loopback, and the mailbox page.
import { join } from 'node:path'
import type { MailOptions, MailRefusal, Post } from './mail.js'
import { LocalMailbox } from './mailbox/local/local-mailbox.js'
import { Maildir } from './mailbox/local/maildir.js'
import { startSmtpIntake } from './mailbox/local/smtp-intake.js'
import { LetterArchive } from './pages/letter-archive.js'
import { mailboxRoutes } from './pages/mailbox-page.js'
import type { LetterReader } from './parse/letter-reader.js'
import { PARSE_LIMITS } from './parse/limits.js'
import { LocalTransport } from './send/local-transport.js'

const REFUSALS: Record<string, MailRefusal['code']> = { EADDRINUSE: 'smtp_port_taken', EACCES: 'smtp_port_forbidden' }

export async function openLocalMail(
  options: MailOptions,
  port: number,
  reader: LetterReader,
): Promise<Post | MailRefusal> {
  const { folder, clock, log, authservId } = options
  const inbox = await Maildir.open(join(folder, 'inbox'), clock.now())
  const sent = await Maildir.open(join(folder, 'sent'), clock.now())
  const mailbox = new LocalMailbox({ inbox, maxLetterBytes: PARSE_LIMITS.letterBytes, clock, log })
  const onLetter = () => mailbox.look()
  const shared = { inbox, authservId, clock, log, onLetter }
  try {
    const smtp = await startSmtpIntake({ ...shared, port, maxLetterBytes: PARSE_LIMITS.letterBytes })
    const archive = new LetterArchive({ inbox, sent }, reader)
    return {
      mailbox,
      transport: new LocalTransport(sent, clock),
      routes: mailboxRoutes({ ...shared, archive, address: options.address, words: options.words }),
      smtpPort: smtp.port,
      close: () => smtp.stop(),
    }
  } catch (error) {
    const code = REFUSALS[(error as NodeJS.ErrnoException).code ?? '']
    if (code) return { ok: false, code, port }
    throw error
  }
}
