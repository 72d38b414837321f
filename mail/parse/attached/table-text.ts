// A table as lines of "name: value", however it is laid out: names in the first row, in the first column, or in every
// other cell. Whoever reads billing details reads lines.
import { findLabels } from '../../../core/requests/reading/match-labels.js'
import { ATTACHED_LIMITS } from '../limits.js'

type Row = readonly string[]

/** Marks and notes that stand around a name on a form: *税号（必填）： */
const AROUND_NAME = /^[\s*＊·•\d.、]+|\s*(?:[（(【[][^）)】\]]{0,40}[）)】\]])?[\s:：*＊]*$/gu

const nameIn = (cell: string) => cell.replace(AROUND_NAME, '')

/** The whole cell announces a value. */
function isName(cell: string): boolean {
  const name = nameIn(cell)
  if (name === '' || name.length > 40) return false
  const found = findLabels(name)
  return found.some(({ start }) => start === 0) && (found.at(-1)?.end ?? 0) === name.length
}

function line(name: string, value: string): string {
  return `${nameIn(name)}: ${value}`
}

/** Names beside their values; what stands alone stays as it is. */
function rowLines(row: Row): string[] {
  const cells = row.filter((cell) => cell !== '')
  if (!cells.some(isName)) return [cells.join(' ')]
  const lines: string[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? ''
    const next = cells[at + 1]
    if (isName(cell) && next !== undefined && !isName(next)) {
      lines.push(line(cell, next))
      at += 1
    } else lines.push(cell)
  }
  return lines
}

/** Names side by side, and below them no further name: then the columns are named. */
function isHeading(row: Row, next: Row | undefined): boolean {
  const cells = row.filter((cell) => cell !== '')
  const names = cells.filter(isName).length
  return next !== undefined && names >= 2 && names * 2 > cells.length && !next.some(isName)
}

export function tableText(rows: readonly Row[]): string {
  const clean = rows
    .slice(0, ATTACHED_LIMITS.rows)
    .map((row) => row.slice(0, ATTACHED_LIMITS.columns).map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''))
  const heading = clean.findIndex((row, at) => isHeading(row, clean[at + 1]))
  if (heading < 0) return clean.flatMap(rowLines).join('\n')
  const names = clean[heading] ?? []
  const columns = clean
    .slice(heading + 1)
    .flatMap((row) => row.flatMap((cell, at) => (cell === '' ? [] : [line(names[at] ?? '', cell)])))
  return [...clean.slice(0, heading).flatMap(rowLines), ...columns].join('\n')
}
