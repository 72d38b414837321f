// Raw bytes → ParsedLetter, bounded in every direction. Pure but for its streams; the worker runs it, tests may too.
import { createHash } from 'node:crypto'
import type { LetterAttachment, LetterHeader, LetterPart, MailAddress, ParsedLetter } from '../letter.js'
import { readAddresses } from './addresses.js'
import { cleanAttachmentName } from './attached/attachment-name.js'
import { readAttachmentText, textOf } from './attached/attachment-text.js'
import { unfoldFlowed } from './flowed.js'
import { readHeaders } from './headers.js'
import { ATTACHED_LIMITS, PARSE_LIMITS } from './limits.js'
import { boundReferences, readMessageIds } from './message-ids.js'
import { headEnd, type Part, splitParts } from './split-parts.js'

export type ParseOptions = {
  /** Without what has to be unpacked first: PDF files and workbooks. */
  unopened?: boolean
  /** An enclosed letter. */
  enclosed?: boolean
}

/** Never refuses a letter for its form; rejects only when memory or a library fails. */
export async function parseLetter(raw: Buffer, options: ParseOptions = {}): Promise<ParsedLetter> {
  const truncated = new Set<string>()
  const bounded = raw.length > PARSE_LIMITS.letterBytes ? raw.subarray(0, PARSE_LIMITS.letterBytes) : raw
  if (bounded !== raw) truncated.add('letter')
  const parts = await splitParts(bounded, truncated)
  const charset = parts.find((part) => part.type.startsWith('text/') && part.charset)?.charset ?? ''
  const headers = readHeaders(parts[0]?.headers ?? [], charset, truncated)
  const bodies = parts.filter((part) => !part.container)
  const shown = { plain: shownParts(bodies, 'text/plain'), html: shownParts(bodies, 'text/html') }
  const enclosed = bodies.filter((part) => !shown.plain.includes(part) && !shown.html.includes(part))
  return {
    headers,
    ...threadOf(headers, truncated),
    ...peopleOf(headers),
    subject: firstValue(headers, 'subject')?.slice(0, 998) ?? '',
    ...optional('date', isoDate(firstValue(headers, 'date'))),
    ...optional('text', joinTexts(shown.plain, PARSE_LIMITS.textChars, truncated, 'text')),
    ...optional('html', joinTexts(shown.html, PARSE_LIMITS.htmlChars, truncated, 'html')),
    attachments: await readAttachments(enclosed, truncated, options),
    parts: parts.map(describePart),
    ...optional('envelopeFrom', envelopeFrom(headers)),
    sha256: hashBody(bounded),
    truncated: [...truncated],
  }
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}

function valuesOf(headers: LetterHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.raw)
}

function firstValue(headers: LetterHeader[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value
}

function threadOf(headers: LetterHeader[], truncated: Set<string>) {
  const idsOf = (name: string) => valuesOf(headers, name).flatMap(readMessageIds)
  return {
    ...optional('messageId', idsOf('message-id')[0] ?? bareId(valuesOf(headers, 'message-id')[0])),
    inReplyTo: boundReferences(idsOf('in-reply-to'), truncated),
    references: boundReferences(idsOf('references'), truncated),
  }
}

/** An id without an "@" is against the standard and still the only name this letter has. */
function bareId(raw = ''): string | undefined {
  const id = raw.replace(/[\s<>]/g, '').slice(0, 996)
  return id === '' ? undefined : `<${id}>`
}

function peopleOf(headers: LetterHeader[]) {
  const listOf = (name: string): MailAddress[] =>
    valuesOf(headers, name).flatMap(readAddresses).slice(0, PARSE_LIMITS.addresses)
  return {
    from: listOf('from'),
    fromHeaderCount: valuesOf(headers, 'from').length,
    ...optional('sender', listOf('sender')[0]),
    replyTo: listOf('reply-to'),
    to: listOf('to'),
    cc: listOf('cc'),
  }
}

function envelopeFrom(headers: LetterHeader[]): string | undefined {
  const raw = valuesOf(headers, 'return-path')[0]
  return raw === undefined ? undefined : raw.replace(/[<>\s]/g, '')
}

function isoDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const time = Date.parse(value.replace(/\([^)]*\)/g, ''))
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** What a client shows as the letter itself: texts that are neither attached nor a further named file. */
function shownParts(bodies: Part[], type: string): Part[] {
  return bodies.filter((part, index) => {
    if (part.type !== type || part.disposition === 'attachment') return false
    return part.filename === '' || bodies.findIndex((other) => other.type === type) === index
  })
}

function joinTexts(parts: Part[], maxChars: number, truncated: Set<string>, name: string): string | undefined {
  if (parts.length === 0) return undefined
  const texts = parts.map((part) => {
    const text = textOf(part, maxChars + 1)
    return part.flowed && part.type === 'text/plain' ? unfoldFlowed(text, part.deleteSpace) : text
  })
  const joined = texts.join('\n')
  if (joined.length <= maxChars) return joined
  truncated.add(name)
  return joined.slice(0, maxChars)
}

async function readAttachments(
  parts: Part[],
  truncated: Set<string>,
  options: ParseOptions,
): Promise<LetterAttachment[]> {
  if (parts.length > PARSE_LIMITS.attachments) truncated.add('attachments')
  let textLeft: number = PARSE_LIMITS.allAttachmentTextChars
  let keptLeft: number = ATTACHED_LIMITS.keptFiles
  const attachments: LetterAttachment[] = []
  for (const part of parts.slice(0, PARSE_LIMITS.attachments)) {
    const name = cleanAttachmentName(part.filename)
    const isLetter = part.type === 'message/rfc822'
    const read = isLetter
      ? await enclosedText(part, options)
      : await readAttachmentText(part, name, options.unopened !== true)
    const text = read?.slice(0, textLeft)
    textLeft -= text?.length ?? 0
    const inline = part.disposition === 'inline' || (part.hasContentId && part.disposition !== 'attachment')
    const isKept = isWorthKeeping(part, inline) && keptLeft > 0
    if (isKept) keptLeft -= 1
    attachments.push({
      name,
      type: part.type.slice(0, 127),
      sizeBytes: part.bytes.length,
      sha256: createHash('sha256').update(part.bytes).digest('hex'),
      ...optional('text', text),
      ...optional('bytes', isKept ? new Uint8Array(part.bytes) : undefined),
      inline,
    })
  }
  return attachments
}

/** What a person attached; neither what servers enclose nor the pictures of a signature. */
function isWorthKeeping(part: Part, inline: boolean): boolean {
  const isReport = part.type.startsWith('message/') && part.type !== 'message/rfc822'
  return part.bytes.length > 0 && !isReport && (!inline || part.bytes.length >= ATTACHED_LIMITS.inlineBytes)
}

/** An enclosed letter reads as its headers, a blank line, and its text. One level deep: further ones are passed on unread. */
async function enclosedText(part: Part, options: ParseOptions): Promise<string | undefined> {
  if (options.enclosed) return undefined
  const letter = await parseLetter(part.bytes, { ...options, enclosed: true })
  const head = letter.headers.map((header) => `${header.name}: ${header.value}`).join('\n')
  return `${head}\n\n${letter.text ?? ''}`.slice(0, PARSE_LIMITS.attachmentTextChars)
}

function describePart(part: Part): LetterPart {
  return { type: part.type, params: part.params, ...optional('disposition', part.disposition || undefined) }
}

/** Line ends aside, so that the same letter by another route has the same hash. */
function hashBody(raw: Buffer): string {
  const body = raw.subarray(headEnd(raw)).toString('latin1').replaceAll('\r\n', '\n').trimEnd()
  return createHash('sha256').update(body, 'latin1').digest('hex')
}
