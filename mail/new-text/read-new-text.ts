// What a person wrote in this letter, inline answers included, without quotes, signatures and footers.
import { htmlLines } from '../html-text/html-lines.js'
import type { ParsedLetter } from '../letter.js'
import { withoutArmour } from './armour.js'
import { cutQuotes } from './cut-quotes.js'
import { cutSignature, isBareSignature } from './cut-signature.js'
import { skipBlank } from './find-quote-start.js'
import { headerBlockLength } from './header-block.js'
import { isBlank, joinLines, type Line, matched } from './line.js'
import { isMobileFooter } from './mobile-footer.js'
import { plainLines } from './plain-lines.js'
import { separatorKind } from './separators.js'

export type NewText = {
  /** The person's own words; empty only where the letter has none. */
  text: string
  /** The older letter below, without its headers and marks. */
  older?: string
  /** True where the person passed the older letter on to us rather than answered it. */
  forwarded: boolean
}

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
  const { own, older, kind } = cutQuotes(lines)
  const cut = own.map((passage) => cutSignature(passage, writer))
  const text = joinPassages(cut.filter((passage, at) => at === 0 || !isBareSignature(passage)))
  const below = joinLines(withoutHeaders(older))
  const isPassedOn = kind === 'forwarded' || separatorKind(older.find((line) => !isBlank(line))) === 'forwarded'
  const forwarded = below !== '' && (isPassedOn || FORWARD_SUBJECT.test(letter.subject))
  if (text === '' && !forwarded) return { text: onlyWords(own, older, isReply(letter)), forwarded }
  return { text, forwarded, ...(below === '' ? {} : { older: below }) }
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
