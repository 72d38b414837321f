// A letter as a turn of conversation: who speaks, how sure we are, what was said and what about.
import type { Said } from '../../core/conversation/read-ahead.js'
import type { Attachment, Turn } from '../../core/turn.js'
import type { Authentication } from '../authenticate/authenticate.js'
import type { AnsweredLetter, LetterAttachment, ParsedLetter } from '../letter.js'
import type { NewText } from '../new-text/read-new-text.js'
import type { Thread } from '../thread/read-thread.js'
import type { LetterFacts } from './digest-letter.js'

export type LetterReading = {
  id: string
  letter: LetterFacts
  said: Said
  excerpt: string
  /** The From address, lower case. */
  address: string
  authentication: Authentication
  thread: Thread
  /** Under which name each attachment was kept, by its hash. */
  kept: ReadonlyMap<string, string>
}

/** The bounds of Turn, where a letter may be longer. */
const MAX_TEXT = 100_000
const MAX_ASKING = 2_000
const MAX_NAME = 200
const MAX_SUBJECT = 998
const MAX_KEPT_REFERENCES = 20

export function saidIn(letter: ParsedLetter, newText: NewText, now: string): Said {
  return {
    text: wholeText(newText),
    subject: letter.subject.slice(0, MAX_SUBJECT),
    attachments: letter.attachments.map(attachmentOf),
    ...(newText.forwarded && newText.older ? { forwarded: newText.older.slice(0, MAX_TEXT) } : {}),
    now,
  }
}

export function turnOfLetter(reading: LetterReading): Turn {
  const { id, letter, said, address, authentication, thread, excerpt, kept } = reading
  const { proven } = authentication
  const name = letter.from[0]?.name.slice(0, MAX_NAME)
  return {
    id: `mail:${id}`,
    channel: 'mail',
    // Somebody who only says that he is the customer never writes into the customer's own conversation.
    conversation: proven ? `mail:${address}` : `mail:unproven:${address}`,
    kind: 'message',
    sender: { user: address, address, assurance: proven ? 'proven' : 'claimed', ...(name ? { name } : {}) },
    audience: 'private',
    ...said,
    attachments: said.attachments.map((attachment) => withFile(attachment, kept.get(attachment.sha256))),
    ...(thread.valid ? { about: { orderIds: thread.orderIds, requestIds: thread.requestIds } } : {}),
    reference: answeredLetter(letter, excerpt),
  }
}

/**
 * Where nobody is proven: the one plain address of the From, if it has one. Never Reply-To, Sender or Cc, and of two
 * people none, for either may not have written it.
 */
export function answerableAddress(letter: ParsedLetter): string | undefined {
  const [only, ...others] = letter.from
  if (!only || others.length > 0 || only.group !== undefined) return undefined
  const address = only.address.toLowerCase()
  return /^[^\s@<>"'(),:;\\[\]]{1,64}@[^\s@<>"'(),:;\\[\]]{1,189}$/.test(address) ? address : undefined
}

/** A request with its order number: what was passed on adds to it, and is read after it. */
const ASKS_ITSELF =
  /(?:发票|开票|專票|专票|普票|fapiao|faktura)[\s\S]*\d{6}|\d{6}[\s\S]*(?:发票|开票|專票|专票|普票|fapiao|faktura)/iu

/** What somebody passes on to us is what he wants us to read. */
function wholeText({ text, older, forwarded }: NewText): string {
  const isRead = forwarded && older && !ASKS_ITSELF.test(text.slice(0, MAX_ASKING))
  const whole = isRead ? `${text}\n\n${older}` : text
  return whole.slice(0, MAX_TEXT)
}

function attachmentOf({ name, type, sizeBytes, sha256, text }: LetterAttachment): Attachment {
  return { name, type, sizeBytes, sha256, ...(text === undefined ? {} : { text }) }
}

function withFile(attachment: Attachment, keptAs: string | undefined): Attachment {
  return keptAs ? { ...attachment, keptAs } : attachment
}

function answeredLetter(letter: LetterFacts, excerpt: string): AnsweredLetter {
  return {
    ...(letter.messageId ? { messageId: letter.messageId } : {}),
    references: letter.references.slice(-MAX_KEPT_REFERENCES),
    subject: letter.subject.slice(0, MAX_SUBJECT),
    name: (letter.from[0]?.name ?? '').slice(0, MAX_NAME),
    ...(letter.date ? { date: letter.date } : {}),
    excerpt,
  }
}
