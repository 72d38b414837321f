// Reads a table that the command line names and hands it to the desk piece by piece, saying how far it has come.
import { readFile } from 'node:fs/promises'
import type { Row } from '../../core/desk/desk.js'
import { ROWS_AT_ONCE } from '../../core/desk/desk-request.js'
import { describeImport, Imported } from '../../core/desk/import-orders.js'
import { mapColumns, readMapping } from '../../data/tables/map-columns.js'
import { readCsv } from '../../data/tables/read-csv.js'
import type { Asking } from './asking.js'

export type ImportResult = { exitCode: number; output: string }

type Rows = { ok: true; rows: Row[] } | { ok: false; key: string; line: number }

async function readRows(file: string, mappingFile: string | undefined): Promise<Rows> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return { ok: false, key: 'desk.file.unreadable', line: 0 }
  // A workbook is a ZIP archive.
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return { ok: false, key: 'desk.file.workbook', line: 0 }
  const table = readCsv(bytes)
  if (!table.ok) return { ok: false, key: `desk.file.${table.code}`, line: table.line }
  if (mappingFile === undefined) return table
  const mapping = readMapping(await readFile(mappingFile, 'utf8').catch(() => ''))
  return mapping
    ? { ok: true, rows: mapColumns(table.rows, mapping) }
    : { ok: false, key: 'desk.file.mapping', line: 0 }
}

function add(sum: Imported, part: Imported): Imported {
  return {
    added: sum.added + part.added,
    changed: sum.changed + part.changed,
    unchanged: sum.unchanged + part.unchanged,
    refused: [...sum.refused, ...part.refused],
  }
}

function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) : argv[at + 1]
}

/** `asking.run` is given the lines; a refusal of the first piece, such as a missing column, ends it. */
export async function importFile(asking: Asking, argv: readonly string[], file: string): Promise<ImportResult> {
  const read = await readRows(file, optionOf(argv, 'mapping'))
  if (!read.ok) return { exitCode: 1, output: asking.say({ key: read.key, values: { file, line: read.line } }) }
  let sum: Imported = { added: 0, changed: 0, unchanged: 0, refused: [] }
  for (let at = 0; at === 0 || at < read.rows.length; at += ROWS_AT_ONCE) {
    const piece = read.rows.slice(at, at + ROWS_AT_ONCE)
    const result = await asking.run([...argv.filter((word) => word !== '--json'), '--json'], piece)
    const part = result.exitCode === 0 ? Imported.safeParse(JSON.parse(result.output)) : undefined
    if (!part?.success) return result
    sum = add(sum, part.data)
    asking.progress(Math.min(at + ROWS_AT_ONCE, read.rows.length), read.rows.length)
  }
  const lines = describeImport(sum).map((line) => asking.say(line))
  const output = argv.includes('--json') ? JSON.stringify(sum, undefined, 2) : lines.join('\n')
  return { exitCode: sum.refused.length > 0 ? 1 : 0, output }
}
