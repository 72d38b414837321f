// Reads from a delivery report which of our letters it speaks of, for whom, and how final it is.
import type { ParsedLetter } from '../letter.js'
import type { Bounce } from './verdict.js'

export type BounceReading = {
  /** failed, delayed, delivered, relayed or expanded (RFC 3464, 2.3.3); '' where none is given. */
  action: string
  bounce: Bounce
}

/** The report's own words come first and are short; what follows is the returned letter. */
const MAX_CHARS = 60_000
const MAX_IDS = 200

const STATUS = /\b([245]\.\d{1,3}\.\d{1,3})\b/
/** Replies of old servers: "550 User unknown", "452 4.2.2 Mailbox full". */
const REPLY_CODE = /(?:^|[\s:(<"'])([45]\d\d)(?=[ -][A-Za-z#\d(<"])/m
const ADDRESS = /[^\s<>@"'(),:;[\]]{1,64}@[^\s<>@"'(),:;[\]]{1,253}/

export function readBounce(letter: ParsedLetter, isOwnMessageId: (id: string) => boolean): BounceReading {
  const report = reportText(letter)
  const everything = `${report}\n${letter.text ?? ''}\n${enclosed(letter)}`.slice(0, MAX_CHARS * 2)
  const action =
    field(report, 'action')
      .toLowerCase()
      .split(/[\s(;]/)[0] ?? ''
  const status = STATUS.exec(field(report, 'status'))?.[1] ?? STATUS.exec(everything)?.[1] ?? statusOfReply(everything)
  const recipient = recipientOf(letter, report, everything)
  return {
    action,
    bounce: {
      messageIds: ownIds(letter, everything, isOwnMessageId),
      ...(recipient === undefined ? {} : { recipient }),
      ...(status === undefined ? {} : { status }),
      permanent: status === undefined ? action !== 'delayed' : status.startsWith('5'),
    },
  }
}

function reportText(letter: ParsedLetter): string {
  const reports = letter.attachments.filter((part) => /^message\/(?:global-)?delivery-status$/.test(part.type))
  return reports
    .map((part) => part.text ?? '')
    .join('\n')
    .slice(0, MAX_CHARS)
}

/** The returned letter, or its headers. */
function enclosed(letter: ParsedLetter): string {
  return letter.attachments
    .filter((part) => /^(?:message\/|text\/rfc822-headers)/.test(part.type))
    .map((part) => part.text ?? '')
    .join('\n')
    .slice(0, MAX_CHARS)
}

function field(report: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.{0,500})$`, 'im').exec(report)?.[1]?.trim() ?? ''
}

function recipientOf(letter: ParsedLetter, report: string, everything: string): string | undefined {
  const named = field(report, 'final-recipient') || field(report, 'original-recipient')
  const failed = letter.headers.find((header) => header.name === 'x-failed-recipients')?.value ?? ''
  const told =
    /(?:^|\n)\s{0,8}<?([^\s<>@"'(),:;[\]]{1,64}@[^\s<>@"'(),:;[\]]{1,253})>?:?\s*(?:\n|$)/.exec(everything)?.[1] ?? ''
  return [named, failed, told]
    .map((text) => ADDRESS.exec(text)?.[0].toLowerCase())
    .find((address) => address !== undefined)
}

function statusOfReply(text: string): string | undefined {
  const code = REPLY_CODE.exec(text)?.[1]
  return code === undefined ? undefined : `${code[0]}.0.0`
}

function ownIds(letter: ParsedLetter, text: string, isOwnMessageId: (id: string) => boolean): string[] {
  const written = text.match(/<[^<>\s]{3,250}@[^<>\s]{1,250}>/g) ?? []
  const all = new Set([...written.slice(0, MAX_IDS), ...letter.inReplyTo, ...letter.references])
  return [...all].filter(isOwnMessageId)
}
