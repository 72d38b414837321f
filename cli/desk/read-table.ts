// Reads the table that a command line names: CSV or workbook, its headings mapped where a mapping is given.
import { readFile } from 'node:fs/promises'
import type { Row } from '../../core/desk/desk.js'
import { mapColumns, readMapping } from '../../data/tables/map-columns.js'
import { type RefusedLine, readCsv } from '../../data/tables/read-csv.js'
import { readXlsx } from '../../data/tables/read-xlsx.js'

export type ReadRows = { ok: true; rows: Row[]; refused: RefusedLine[] } | { ok: false; key: string; line: number }

/** 200,000 orders take 25 MB as CSV and 6 MB as a workbook; all of it is held in memory while it is read. */
const LARGEST_BYTES = 64 * 1024 * 1024

const WORKBOOK = 'PK\u0003\u0004'

function refuse(code: string, line = 0): ReadRows {
  return { ok: false, key: `desk.file.${code}`, line }
}

export async function readTable(file: string, mappingFile: string | undefined): Promise<ReadRows> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return refuse('unreadable')
  if (bytes.length > LARGEST_BYTES) return refuse('too_large')
  const isWorkbook = bytes.subarray(0, WORKBOOK.length).toString('latin1') === WORKBOOK
  const table = isWorkbook ? await readXlsx(bytes) : readCsv(bytes)
  if (!table.ok) return refuse(table.code, table.line)
  if (mappingFile === undefined) return table
  const mapping = readMapping(await readFile(mappingFile, 'utf8').catch(() => ''))
  return mapping ? { ...table, rows: mapColumns(table.rows, mapping) } : refuse('mapping')
}
