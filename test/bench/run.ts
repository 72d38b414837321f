// `npm run bench`: measures and prints tables. `npm run bench -- store understanding` measures only these.
import type { BenchTable } from './table.js'

const BENCHES: Record<string, () => Promise<BenchTable[]>> = {
  store: async () => [await (await import('./store.js')).benchStore()],
  understanding: async () => (await import('./understanding.js')).benchUnderstanding(),
  chat: async () => [await (await import('./chat.js')).benchChat()],
  accounts: async () => [await (await import('./accounts.js')).benchAccounts()],
  desk: async () => [await (await import('./desk.js')).benchDesk()],
  mail: async () => [await (await import('./mail.js')).benchMail()],
}

function markdown({ title, columns, rows, notes }: BenchTable): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `### ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    '',
  ].join('\n')
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exitCode = 1
} else {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    for (const table of await bench()) console.log(markdown(table))
  }
}
