// Reads a CSV export into rows: any of the usual encodings and separators, quoted cells with line breaks, line numbers kept.
import { parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.js'

/** Cells by heading; `line` as an editor counts it. */
export type TableRow = { line: number; cells: Record<string, string> }

/** A line that cannot be read, and the code of the reason. */
export type RefusedLine = { line: number; problem: string }

export type ReadTable =
  | { ok: true; rows: TableRow[]; refused: RefusedLine[] }
  | { ok: false; code: 'no_headings' | 'broken_quotes' | 'broken_workbook'; line: number }

const SEPARATORS = [',', ';', '\t'] as const

type Parsed = { record: string[]; info: { lines: number } }

/** The one that the heading holds most of. */
function separatorOf(text: string): string {
  const heading = text.slice(0, text.search(/\r|\n|$/))
  const counts = SEPARATORS.map((separator) => ({ separator, count: heading.split(separator).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator
}

function cellsOf(headings: string[], record: string[]): Record<string, string> {
  return Object.fromEntries(headings.map((heading, at) => [heading, (record[at] ?? '').trim()]))
}

function failedAt(error: unknown): number {
  const lines = error instanceof Error && 'lines' in error ? error.lines : undefined
  return typeof lines === 'number' ? lines : 1
}

export function readCsv(bytes: Uint8Array): ReadTable {
  const text = decodeText(bytes)
  try {
    const options = { delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: true, info: true }
    // `info: true` wraps each record; the types of the library do not follow.
    const [head, ...records] = parse(text, options) as unknown as Parsed[]
    const headings = (head?.record ?? []).map((heading) => heading.normalize('NFKC').trim())
    if (headings.every((heading) => heading === '')) return { ok: false, code: 'no_headings', line: 1 }
    const filled = records.filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    return {
      ok: true,
      rows: filled.map(({ record, info }) => ({ line: info.lines, cells: cellsOf(headings, record) })),
      refused: [],
    }
  } catch (error) {
    return { ok: false, code: 'broken_quotes', line: failedAt(error) }
  }
}
