// A customer's letter as a real client would write it: threaded, with the answered letter quoted below.
import MailComposer from 'nodemailer/lib/mail-composer'
import type { ArchivedLetter } from './letter-archive.js'

export type LetterDraft = {
  from: string
  to: string
  subject: string
  text: string
  answers?: ArchivedLetter
  /** The line above the quote, such as "On 3 May, A wrote:". */
  quoteHeader: string
}

function withQuote(draft: LetterDraft): string {
  if (!draft.answers) return draft.text
  const quoted = (draft.answers.letter.text ?? '').trimEnd().replace(/^/gm, '> ')
  return `${draft.text.trimEnd()}\n\n${draft.quoteHeader}\n\n${quoted}\n`
}

/** `id` is the local part of the new Message-ID. */
export async function writeLetter(draft: LetterDraft, id: string, now: string): Promise<Buffer> {
  const answered = draft.answers?.letter
  const composer = new MailComposer({
    from: { name: '', address: draft.from },
    to: { name: '', address: draft.to },
    subject: draft.subject,
    text: withQuote(draft),
    date: new Date(now),
    messageId: `<${id}@${draft.from.split('@')[1] ?? 'localhost'}>`,
    ...(answered?.messageId
      ? { inReplyTo: answered.messageId, references: [...answered.references, answered.messageId] }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
