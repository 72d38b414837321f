// A composed letter as bytes: MIME with text and HTML, optionally signed with DKIM.
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { ComposedLetter } from '../letter.js'
import { writeMime } from './write-mime.js'

export type DkimKey = { domainName: string; keySelector: string; privateKey: string }

/** A file of a letter, with its bytes. */
export type LetterFile = { filename: string; contentType: string; content: Buffer }

/** The same whenever the letter is built. Nobody can know it before and write it into what we quote: our ids hold a token. */
function boundaryOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 32)
}

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
    baseBoundary: boundaryOf(letter.messageId),
    date: new Date(now),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const compiled = composer.compile()
  const raw = files.length > 0 ? await compiled.build() : writeMime(compiled)
  return dkim ? buffer(new DKIM(dkim).sign(raw)) : raw
}
