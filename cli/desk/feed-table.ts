// Hands a table that the command line names to the desk piece by piece, saying how far it has come, and adds up what became of it.
import type { DeskResult, Row } from '../../core/desk/desk.js'
import { ROWS_AT_ONCE } from '../../core/desk/desk-request.js'
import { addTallies, describeTally, printTally, readTally, type Tally, type TallyWords } from '../../core/desk/tally.js'
import type { Asking } from './asking.js'
import { readTable } from './read-table.js'

/** Commands that take in a table, and where their words stand. */
export const TABLE_COMMANDS: Readonly<Record<string, TallyWords>> = { import: 'import', results: 'results' }

export function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) : argv[at + 1]
}

type Fed = { rows: Row[]; refused: Tally['refused'] }

async function feed(asking: Asking, argv: readonly string[], { rows, refused }: Fed): Promise<Tally | DeskResult> {
  let sum: Tally = { counts: {}, refused }
  for (let at = 0; at === 0 || at < rows.length; at += ROWS_AT_ONCE) {
    const piece = rows.slice(at, at + ROWS_AT_ONCE)
    const result = await asking.run([...argv.filter((word) => word !== '--json'), '--json'], piece)
    const part = result.exitCode === 0 ? readTally(JSON.parse(result.output)) : undefined
    if (!part) return result
    sum = addTallies(sum, part)
    asking.progress(Math.min(at + ROWS_AT_ONCE, rows.length), rows.length)
  }
  return sum
}

/** `asking.run` is given the lines; a refusal of the first piece, such as a missing column, ends it. */
export async function feedTable(asking: Asking, argv: readonly string[], file: string): Promise<DeskResult> {
  const read = await readTable(file, optionOf(argv, 'mapping'))
  if (!read.ok) return { exitCode: 1, output: asking.say({ key: read.key, values: { file, line: read.line } }) }
  const fed = await feed(asking, argv, read)
  if ('exitCode' in fed) return fed
  const words = TABLE_COMMANDS[argv[0] ?? ''] ?? 'import'
  const lines = describeTally(words, fed).map((line) => asking.say(line))
  const output = argv.includes('--json') ? JSON.stringify(printTally(fed), undefined, 2) : lines.join('\n')
  return { exitCode: fed.refused.length > 0 ? 1 : 0, output }
}
