// What a person wrote in this letter, inline answers included, without quotes, signatures and footers.
import { htmlLines } from '../html-text/html-lines.js'
import type { ParsedLetter } from '../letter.js'
import { withoutArmour } from './armour.js'
import { cutQuotes, type Passage } from './cut-quotes.js'
import { cutSignature, isBareSignature } from './cut-signature.js'
import { skipBlank } from './find-quote-start.js'
import { headerBlockLength } from './header-block.js'
import { isBlank, joinLines, type Line, matched } from './line.js'
import { isMobileFooter } from './mobile-footer.js'
import { plainLines } from './plain-lines.js'
import { withPointedCard } from './pointed-card.js'
import { separatorKind } from './separators.js'

export type NewText = {
  /** The person's own words; empty only where the letter has none. */
  text: string
  /** The older letter below, without its headers and marks. */
  older?: string
  /** True where the person passed the older letter on to us rather than answered it. */
  forwarded: boolean
  /** Of an answer with a quote: the words above it, then the quote with all that stands in it. */
  answer?: { top: string; below: BelowLine[] }
}

/** A line in or below the quote; `own` where its place alone shows that the person wrote it. */
export type BelowLine = { text: string; own: boolean }

/** What to understand of a letter: the person's words, or what was passed on without any. */
export function letterWords({ text, older, forwarded }: NewText): string {
  return text === '' && forwarded ? (older ?? '') : text
}

const FORWARD_SUBJECT = /^\s*(?:fwd?|转发|轉寄|轉發|vb|wg|tr|rv|enc|doorst|i|vs)\s*[:：]/iu

export function readNewText(letter: ParsedLetter): NewText {
  const sources = lineSources(letter)
  const read = sources.map((lines) => readLines(lines, letter))
  return (
    read.find((found) => found.text !== '') ?? read.find((found) => found.older !== undefined) ?? read[0] ?? NOTHING
  )
}

const NOTHING: NewText = { text: '', forwarded: false }

/** HTML first where it says what is quoted; the plain text is nearer to what was typed otherwise. */
function lineSources(letter: ParsedLetter): Line[][] {
  const plain = plainLines(withoutArmour(letter.text ?? ''))
  const html = letter.html === undefined ? [] : htmlLines(letter.html)
  const structured = html.some((line) => line.depth > 0 || line.role !== 'body')
  return structured || plain.every(isBlank) ? [html, plain] : [plain, html]
}

function readLines(lines: Line[], letter: ParsedLetter): NewText {
  const writer = letter.from[0] ?? { name: '', address: '' }
  const { passages, kind } = cutQuotes(lines)
  const own = passages.filter((passage) => passage.own).map((passage) => passage.lines)
  const older = passages.filter((passage) => !passage.own).flatMap((passage) => passage.lines)
  const cut = own
    .map((passage) => cutSignature(passage, writer))
    .filter((passage, at) => at === 0 || !isBareSignature(passage))
  const text = withPointedCard(joinPassages(cut), () => own.flatMap((passage, at) => without(passage, cut[at] ?? [])))
  const passedOn = withoutHeaders(older)
  const isPassedOn = kind === 'forwarded' || separatorKind(older.find((line) => !isBlank(line))) === 'forwarded'
  const forwarded = !passedOn.every(isBlank) && (isPassedOn || FORWARD_SUBJECT.test(letter.subject))
  // Whoever wrote that letter signed it: his phone is nobody's here.
  const below = joinLines(forwarded ? cutSignature(passedOn, { name: '', address: '' }) : passedOn)
  const answer = older.length > 0 && !forwarded && isReply(letter) ? { answer: answerIn(passages, writer) } : {}
  if (text === '' && !forwarded) return { text: onlyWords(own, older, isReply(letter)), forwarded, ...answer }
  return { text, forwarded, ...(below === '' ? {} : { older: below }), ...answer }
}

function without(lines: Line[], kept: Line[]): Line[] {
  const known = new Set(kept)
  return lines.filter((line) => !known.has(line))
}

/** Of a quote longer than this, or of lines longer, nobody fills in the end. */
const MAX_BELOW_LINES = 400
const MAX_BELOW_CHARS = 1_000

function answerIn([first, ...below]: Passage[], writer: { name: string; address: string }) {
  return {
    top: joinLines(cutSignature(first?.lines ?? [], writer)),
    below: below
      .map(({ own, lines }, at) => ({
        own,
        lines: own ? cutOwn(lines, writer) : at === 0 ? withoutHeaders(lines) : lines,
      }))
      .flatMap(({ own, lines }) => lines.map(({ text }) => ({ text: text.slice(0, MAX_BELOW_CHARS), own })))
      .filter(({ text }) => text.trim() !== '')
      .slice(0, MAX_BELOW_LINES),
  }
}

function cutOwn(lines: Line[], writer: { name: string; address: string }): Line[] {
  const cut = cutSignature(lines, writer)
  return isBareSignature(cut) ? [] : cut
}

/**
 * Where nothing seems to be new: a signature is better than nothing, and without any mark of a quote the answer may
 * stand below the older letter. A letter that answers none has no older one: some editors indent by quoting.
 */
function onlyWords(own: Line[][], older: Line[], reply: boolean): string {
  const signature = joinPassages(own.map((passage) => passage.filter((line) => !isMobileFooter(matched(line)))))
  if (older.length === 0) return signature
  const marked = older.some((line) => line.depth > 0 || line.role === 'quote')
  return marked && reply ? '' : joinLines(withoutHeaders(older))
}

function isReply(letter: ParsedLetter): boolean {
  return letter.inReplyTo.length > 0 || letter.references.length > 0
}

function joinPassages(passages: Line[][]): string {
  return passages
    .map(joinLines)
    .filter((passage) => passage !== '')
    .join('\n\n')
}

/** Headers left at the top of the older text, as of a letter forwarded inside a quote container. */
function withoutHeaders(lines: Line[]): Line[] {
  const first = skipBlank(lines, 0)
  const separator = separatorKind(lines[first])
  const start = separator === undefined || separator === 'rule' ? first : skipBlank(lines, first + 1)
  return lines.slice(start + headerBlockLength(lines, start))
}
