// Decides whether older text begins on a line, and what kind: an answered letter or a forwarded one.
import { attributionEndingAt } from './attribution.js'
import { bareHeaderLength, headerBlockLength } from './header-block.js'
import { isBlank, type Line, matched } from './line.js'
import { notesHeaderLength } from './notes-header.js'
import { separatorKind } from './separators.js'

export type QuoteStart = {
  /** First line of the older text itself. */
  to: number
  kind: 'quoted' | 'forwarded'
}

/** Clients fold an attribution over four lines at most. */
const ATTRIBUTION_LINES = 4

export function findQuoteStart(lines: Line[], at: number): QuoteStart | undefined {
  const separator = separatorKind(lines[at])
  if (separator === 'rule') return startAfterRule(lines, at)
  if (separator !== undefined) {
    const next = skipBlank(lines, at + 1)
    return { to: next + (headerBlockLength(lines, next) || bareHeaderLength(lines, next)), kind: separator }
  }
  return startWithoutSeparator(lines, at)
}

/** A bare rule is part of the start only where headers or an attribution follow it. */
function startAfterRule(lines: Line[], at: number): QuoteStart | undefined {
  const next = skipBlank(lines, at + 1)
  if (next - at > 3) return undefined
  const separator = separatorKind(lines[next])
  return separator === 'rule' ? undefined : findQuoteStart(lines, next)
}

function startWithoutSeparator(lines: Line[], at: number): QuoteStart | undefined {
  const headers = headerBlockLength(lines, at) || notesHeaderLength(lines, at)
  if (headers > 0) return { to: at + headers, kind: 'quoted' }
  for (let end = at; end < at + ATTRIBUTION_LINES && end < lines.length; end += 1) {
    const found = attributionEndingAt(lines, end)
    if (found?.from === at) return { to: found.to, kind: 'quoted' }
    if (isBlank(lines[end] as Line)) break
  }
  return undefined
}

export function skipBlank(lines: Line[], from: number): number {
  let at = from
  while (at < lines.length && isBlank(lines[at] as Line)) at += 1
  return at
}

const GLUED =
  /(?<!\p{Lu})(?:On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d))|在\s?20\d\d/u

/** Yahoo's phone app goes on with the quote on the attribution's line, after a few spaces. */
const RUN_ON = /^\s*(?:On .{10,200}|<?[^\s<>@]{1,100}@[^\s<>@]{1,150})>?\s?wrote:(?=\s{2,}\S)/u

/** Some clients put the attribution on the line that the person was typing on, or the quote on the attribution's. */
export function splitGlued(line: Line): Line[] {
  const runOn = RUN_ON.exec(line.text.slice(0, 400))?.[0]
  if (runOn !== undefined) {
    return [
      { ...line, text: runOn },
      { ...line, text: line.text.slice(runOn.length).trimStart() },
    ]
  }
  const text = matched(line)
  const at = /(?:wrote|写道)\s?[:：]$/u.test(text) ? text.search(GLUED) : 0
  if (at <= 0 || OPENING_MARKS.test(text.slice(0, at))) return [line]
  return [
    { ...line, text: text.slice(0, at).replace(/[\s-]{1,40}$/u, '') },
    { ...line, text: text.slice(at) },
  ]
}

const OPENING_MARKS = /^[\s"'*<-]*$/u
