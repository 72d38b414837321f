// Separates what a person wrote now from what stood there before: own passages, and the older text between and below.
import { findQuoteStart, skipBlank, splitGlued } from './find-quote-start.js'
import { isBlank, type Line } from './line.js'
import { separatorKind } from './separators.js'

export type Passage = { own: boolean; lines: Line[] }

export type Cut = {
  /** In order; the first is the person's own. Several of these where answers stand between quoted lines. */
  passages: Passage[]
  kind: 'quoted' | 'forwarded'
}

export function cutQuotes(given: Line[]): Cut {
  const lines = given.flatMap(splitGlued)
  const passages: Passage[] = [{ own: true, lines: [] }]
  const addOlder = (older: Line[]) => {
    if (passages.at(-1)?.own === true) passages.push({ own: false, lines: [] })
    for (const line of older) passages.at(-1)?.lines.push(line)
  }
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    const start =
      line.depth === 0 && !isBlank(line) && line.role !== 'signature' ? findQuoteStart(lines, at) : undefined
    if (start !== undefined && !isMarked(lines, start.to)) {
      addOlder(lines.slice(start.to))
      return { passages, kind: start.kind }
    }
    if (start !== undefined || isOlder(line)) {
      if (separatorKind(line) === 'forwarded' && line.depth === 0) {
        const own = passages.filter((passage) => passage.own)
        return { passages: [...own, { own: false, lines: lines.slice(start?.to ?? at + 1) }], kind: 'forwarded' }
      }
      addOlder(start === undefined ? [line] : [])
      at = start?.to ?? at + 1
    } else {
      if (passages.at(-1)?.own === false) passages.push({ own: true, lines: [] })
      passages.at(-1)?.lines.push(line)
      at += 1
    }
  }
  return { passages, kind: 'quoted' }
}

/** Whether the older text carries marks of its own, so that text after it is new again. */
function isMarked(lines: Line[], from: number): boolean {
  const next = lines[skipBlank(lines, from)]
  return next !== undefined && isOlder(next)
}

function isOlder(line: Line): boolean {
  return line.depth > 0 || line.role === 'quote'
}
