// Separates what a person wrote now from what stood there before: own passages, and the older text below.
import { findQuoteStart, skipBlank, splitGlued } from './find-quote-start.js'
import { isBlank, type Line } from './line.js'
import { separatorKind } from './separators.js'

export type Cut = {
  /** Passages in order; several where answers stand between quoted lines. */
  own: Line[][]
  older: Line[]
  kind: 'quoted' | 'forwarded'
}

export function cutQuotes(given: Line[]): Cut {
  const lines = given.flatMap(splitGlued)
  const own: Line[][] = [[]]
  const older: Line[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    const start =
      line.depth === 0 && !isBlank(line) && line.role !== 'signature' ? findQuoteStart(lines, at) : undefined
    if (start !== undefined && !isMarked(lines, start.to)) {
      return { own, older: [...older, ...lines.slice(start.to)], kind: start.kind }
    }
    if (start !== undefined || isOlder(line)) {
      if (separatorKind(line) === 'forwarded' && line.depth === 0)
        return { own, older: lines.slice(start?.to ?? at + 1), kind: 'forwarded' }
      const end = start?.to ?? at + 1
      if (start === undefined) older.push(line)
      own.push([])
      at = end
    } else {
      own.at(-1)?.push(line)
      at += 1
    }
  }
  return { own, older, kind: 'quoted' }
}

/** Whether the older text carries marks of its own, so that text after it is new again. */
function isMarked(lines: Line[], from: number): boolean {
  const next = lines[skipBlank(lines, from)]
  return next !== undefined && isOlder(next)
}

function isOlder(line: Line): boolean {
  return line.depth > 0 || line.role === 'quote'
}
