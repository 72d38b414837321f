// Reads the first sheet of a workbook into rows, as an export to CSV would hold them.
import { readSheet, type SheetData } from 'read-excel-file/node'
import type { ReadTable } from './read-csv.js'

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

/** Of merged cells the first holds the value; the others are empty, and a line that needs them says so. */
export async function readXlsx(bytes: Buffer): Promise<ReadTable> {
  const sheet = await sheetOf(bytes)
  if (!sheet) return { ok: false, code: 'broken_workbook', line: 0 }
  const filled = (row: SheetData[number]) => row.filter((cell) => textOf(cell) !== '').length
  const at = sheet.findIndex((row) => filled(row) >= FEWEST_HEADINGS)
  if (at < 0) return { ok: false, code: 'no_headings', line: 1 }
  const headings = (sheet[at] ?? []).map((cell) => textOf(cell).normalize('NFKC').trim())
  const rows = sheet.slice(at + 1).map((row, nth) => ({
    line: at + nth + 2,
    cells: Object.fromEntries(headings.map((heading, column) => [heading, textOf(row[column])])),
  }))
  return { ok: true, rows: rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')) }
}
