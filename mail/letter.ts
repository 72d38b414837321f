// A parsed letter, as the parser hands it on: plain, structured-clonable and bounded. What it means is decided elsewhere.

export type MailAddress = {
  name: string
  /** As it was written; empty where there was none or it was no plain address. */
  address: string
  /** Name of the group that it was listed in: a From that is a group proves nobody. */
  group?: string
}

export type LetterHeader = {
  /** Lower case. */
  name: string
  /** Unfolded, encoded words decoded. */
  value: string
  /** As it came, unfolded, bytes read as UTF-8 or in the letter's own charset. */
  raw: string
}

export type LetterAttachment = {
  name: string
  type: string
  sizeBytes: number
  sha256: string
  /** Readable content of text-like attachments, bounded. */
  text?: string
  /** The file itself, where it is one that staff may want to see. */
  bytes?: Uint8Array
  /** Shown within the letter (an image of a signature) rather than sent along. */
  inline: boolean
}

/** One MIME part's header facts, in order of appearance, containers included. */
export type LetterPart = { type: string; params: Record<string, string>; disposition?: string }

export type ParsedLetter = {
  /** In order, topmost first. */
  headers: LetterHeader[]
  /** With angle brackets, as all message ids here. */
  messageId?: string
  inReplyTo: string[]
  references: string[]
  /** The addresses of every From header; more than one means that nobody is proven. */
  from: MailAddress[]
  fromHeaderCount: number
  sender?: MailAddress
  replyTo: MailAddress[]
  to: MailAddress[]
  cc: MailAddress[]
  subject: string
  /** ISO 8601, where the Date header can be read. */
  date?: string
  text?: string
  html?: string
  attachments: LetterAttachment[]
  parts: LetterPart[]
  /** Return-Path: an address, or '' for the null sender. Absent where the header is. */
  envelopeFrom?: string
  /** Of the body, line ends aside, hexadecimal: the same letter by two routes has the same. */
  sha256: string
  /** Names of the limits that bit, such as `text` or `parts`. */
  truncated: string[]
}

/** A letter of ours, ready to be put into MIME. */
export type ComposedLetter = {
  from: { name: string; address: string }
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** Further headers, such as Auto-Submitted. */
  headers: Record<string, string>
  messageId: string
  inReplyTo?: string
  references: string[]
}

/** What an answer must know of the letter it answers. Kept in the store with the answer, so it is bounded. */
export type AnsweredLetter = {
  messageId?: string
  references: string[]
  subject: string
  /** Who wrote it, as the From says. */
  name: string
  date?: string
  /** The beginning of what the person wrote, for the quote below. */
  excerpt: string
}
