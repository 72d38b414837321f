// Reads the first sheet of a workbook into rows, as an export to CSV would hold them.
import { readSheet, type SheetData } from 'read-excel-file/node'
import { mergedLines } from './merged-lines.js'
import type { ReadTable, TableRow } from './read-csv.js'

/** A sheet's title above its headings fills one cell, often merged across all columns. */
const FEWEST_HEADINGS = 2

/** A spreadsheet computes with 15 digits; what is behind them is no part of the number. */
const DIGITS = 15

/** A date of a sheet has no zone: it is written without one, as its cell shows it. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19)
  if (typeof cell === 'number') return String(Number(cell.toPrecision(DIGITS)))
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

async function sheetOf(bytes: Buffer): Promise<SheetData | undefined> {
  try {
    return await readSheet(bytes)
  } catch {
    return undefined
  }
}

/** A line with merged cells is not read: whether an amount stands for one order or for all of them is not to be seen. */
export async function readXlsx(bytes: Buffer): Promise<ReadTable> {
  const sheet = await sheetOf(bytes)
  if (!sheet) return { ok: false, code: 'broken_workbook', line: 0 }
  const filled = (row: SheetData[number]) => row.filter((cell) => textOf(cell) !== '').length
  const at = sheet.findIndex((row) => filled(row) >= FEWEST_HEADINGS)
  if (at < 0) return { ok: false, code: 'no_headings', line: 1 }
  const headings = (sheet[at] ?? []).map((cell) => textOf(cell).normalize('NFKC').trim())
  const merged = mergedLines(bytes)
  const rows = sheet.slice(at + 1).map((row, nth) => ({
    line: at + nth + 2,
    cells: Object.fromEntries(headings.map((heading, column) => [heading, textOf(row[column])])),
  }))
  const isMerged = ({ line }: TableRow) => merged.has(line)
  const isFilled = ({ cells }: TableRow) => Object.values(cells).some((cell) => cell !== '')
  return {
    ok: true,
    rows: rows.filter((row) => isFilled(row) && !isMerged(row)),
    refused: rows.filter(isMerged).map(({ line }) => ({ line, problem: 'merged' })),
  }
}
