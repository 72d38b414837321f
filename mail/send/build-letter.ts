// A composed letter as bytes: MIME with text and HTML, optionally signed with DKIM.
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { ComposedLetter } from '../letter.js'
import { writeMime } from './write-mime.js'

export type DkimKey = { domainName: string; keySelector: string; privateKey: string }

/** A file of a letter, with its bytes. */
export type LetterFile = { filename: string; contentType: string; content: Buffer }

export async function buildLetter(
  letter: ComposedLetter,
  now: string,
  dkim?: DkimKey,
  files: LetterFile[] = [],
): Promise<Buffer> {
  const composer = new MailComposer({
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: letter.headers,
    messageId: letter.messageId,
    ...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo } : {}),
    references: letter.references,
    attachments: files,
    date: new Date(now),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const compiled = composer.compile()
  const raw = files.length > 0 ? await compiled.build() : writeMime(compiled)
  return dkim ? buffer(new DKIM(dkim).sign(raw)) : raw
}
