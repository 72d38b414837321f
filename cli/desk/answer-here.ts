// Command lines that name files: those are read and written here, where the command was typed, not by the running program.
import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { z } from 'zod'
import type { DeskResult } from '../../core/desk/desk.js'
import { PENDING_COLUMNS } from '../../core/desk/pending-table.js'
import { keepAttachment } from '../../data/attachments.js'
import { toCsv, toXlsx } from '../../data/tables/write-table.js'
import type { Asking } from './asking.js'
import { feedTable, optionOf, TABLE_COMMANDS } from './feed-table.js'

const OWNER_ONLY = 0o600
const Rows = z.array(z.record(z.string(), z.string()))

/** An existing file is not replaced: it may hold numbers that were filled in by hand. */
async function exportTable(asking: Asking, argv: readonly string[], file: string): Promise<DeskResult> {
  const extension = extname(file).toLowerCase()
  if (extension !== '.csv' && extension !== '.xlsx') {
    return { exitCode: 1, output: asking.say({ key: 'desk.file.kind', values: { file } }) }
  }
  const result = await asking.run([...argv.filter((word) => word !== '--json'), '--json'])
  if (result.exitCode !== 0) return result
  const rows = Rows.parse(JSON.parse(result.output))
  const bytes = extension === '.csv' ? toCsv(PENDING_COLUMNS, rows) : await toXlsx(PENDING_COLUMNS, rows)
  try {
    await writeFile(file, bytes, { mode: OWNER_ONLY, flag: 'wx' })
  } catch (error) {
    const key = error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'exists' : 'unwritable'
    return { exitCode: 1, output: asking.say({ key: `desk.file.${key}`, values: { file } }) }
  }
  if (argv.includes('--json')) return { exitCode: 0, output: JSON.stringify({ count: rows.length, file }) }
  return { exitCode: 0, output: asking.say({ key: 'desk.exported', values: { count: rows.length, file } }) }
}

/** The file is put beside the store here; the desk is told which one it is. */
async function withAttachment(asking: Asking, argv: string[], dataDir: string): Promise<DeskResult> {
  const file = optionOf(argv, 'attach') ?? ''
  const kept = await keepAttachment(dataDir, file).catch(() => undefined)
  if (!kept) return { exitCode: 1, output: asking.say({ key: 'desk.file.unreadable', values: { file } }) }
  if (!kept.ok) return { exitCode: 1, output: asking.say({ key: `desk.refused.${kept.code}`, values: { file } }) }
  const said = JSON.stringify(kept.attachment)
  const at = argv.indexOf('--attach')
  if (at >= 0) return asking.run(argv.with(at + 1, said))
  return asking.run(argv.map((word) => (word.startsWith('--attach=') ? `--attach=${said}` : word)))
}

export async function answerHere(asking: Asking, argv: string[], dataDir: string): Promise<DeskResult> {
  const [command = '', file] = argv
  if (file === undefined || argv.includes('--help')) return asking.run(argv)
  if (command in TABLE_COMMANDS) return feedTable(asking, argv, file)
  if (command === 'export-pending') return exportTable(asking, argv, file)
  if (optionOf(argv, 'attach') !== undefined) return withAttachment(asking, argv, dataDir)
  return asking.run(argv)
}
