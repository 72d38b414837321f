// A letter as a turn of conversation: who speaks, how sure we are, what was said and what about.
import type { Attachment, Turn } from '../../core/turn.js'
import type { Authentication } from '../authenticate/authenticate.js'
import type { AnsweredLetter, LetterAttachment, ParsedLetter } from '../letter.js'
import type { NewText } from '../new-text/read-new-text.js'
import type { Thread } from '../thread/read-thread.js'

export type LetterReading = {
  id: string
  letter: ParsedLetter
  /** The From address, lower case. */
  address: string
  authentication: Authentication
  thread: Thread
  newText: NewText
  /** Under which name each attachment was kept, by its hash. */
  kept: ReadonlyMap<string, string>
}

/** The bounds of Turn, where a letter may be longer. */
const MAX_TEXT = 100_000
const MAX_NAME = 200
/** Enough to recognise one's own letter in the quote below the answer. */
const MAX_EXCERPT = 1_000
const MAX_KEPT_REFERENCES = 20

export function turnOfLetter(reading: LetterReading, now: string): Turn {
  const { id, letter, address, authentication, thread, newText, kept } = reading
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
    text: wholeText(newText),
    subject: letter.subject.slice(0, 998),
    attachments: letter.attachments.map((attachment) => attachmentOf(attachment, kept.get(attachment.sha256))),
    ...(newText.forwarded && newText.older ? { forwarded: newText.older.slice(0, MAX_TEXT) } : {}),
    ...(thread.valid ? { about: { orderIds: thread.orderIds, requestIds: thread.requestIds } } : {}),
    reference: answeredLetter(letter, newText),
    now,
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

/** What somebody passes on to us is what he wants us to read. */
function wholeText({ text, older, forwarded }: NewText): string {
  const whole = forwarded && older ? `${text}\n\n${older}` : text
  return whole.slice(0, MAX_TEXT)
}

function attachmentOf({ name, type, sizeBytes, sha256, text }: LetterAttachment, keptAs?: string): Attachment {
  return { name, type, sizeBytes, sha256, ...(text === undefined ? {} : { text }), ...(keptAs ? { keptAs } : {}) }
}

function answeredLetter(letter: ParsedLetter, newText: NewText): AnsweredLetter {
  return {
    ...(letter.messageId ? { messageId: letter.messageId } : {}),
    references: letter.references.slice(-MAX_KEPT_REFERENCES),
    subject: letter.subject.slice(0, 998),
    name: (letter.from[0]?.name ?? '').slice(0, MAX_NAME),
    ...(letter.date ? { date: letter.date } : {}),
    excerpt: newText.text.slice(0, MAX_EXCERPT),
  }
}
