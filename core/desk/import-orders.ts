// Takes in lines of the order export. Good lines stay where others are refused; the same file again changes nothing.
import type { Change } from '../records/collections.js'
import type { Order } from '../records/order.js'
import { importOrder } from '../requests/import-order.js'
import { act, type Reader } from './act.js'
import { type DeskCommand, refuse } from './desk.js'
import { conflicts, ORDER_COLUMNS, type RowProblem, readOrderRow } from './read-order-row.js'
import { describeTally, printTally } from './tally.js'

type Imported = {
  counts: { added: number; changed: number; unchanged: number }
  refused: { line: number; problem: RowProblem }[]
}

async function knownFor(reader: Reader, order: Order, known: Order | undefined) {
  const owner = (await reader.get('moves', order.address))?.value.to
  const lang = (await reader.get('accounts', owner ?? order.address))?.value.lang
  return { ...(known ? { order: known } : {}), ...(lang ? { lang } : {}), ...(owner ? { owner } : {}) }
}

const isSame = (a: Order, b: Order) => a.payer === b.payer && a.description === b.description && a.partner === b.partner

/** `mayCorrect`: a line that contradicts what is known replaces it. */
async function take(reader: Reader, order: Order, seen: Map<string, Order>, mayCorrect: boolean) {
  const stored = (await reader.get('orders', order.id))?.value
  const earlier = seen.get(order.id) ?? stored
  const isConflict = earlier !== undefined && conflicts(earlier, order)
  if (isConflict && (!mayCorrect || seen.has(order.id))) return 'conflict' as const
  seen.set(order.id, order)
  if (earlier && !isConflict && isSame(earlier, order)) return []
  return importOrder(order, await knownFor(reader, order, earlier), order.importedAt)
}

export const importOrders: DeskCommand = {
  name: 'import',
  args: ['FILE'],
  options: { mapping: 'FILE', correct: '' },
  async run({ parts, rows, options }) {
    const missing = ORDER_COLUMNS.filter((column) => rows[0] && !(column in rows[0].cells) && column !== 'description')
    if (missing.length > 0) return refuse('columns', { columns: { list: missing } })
    return act(parts, 'import', async (reader) => {
      const imported: Imported = { counts: { added: 0, changed: 0, unchanged: 0 }, refused: [] }
      const changes: Change[] = []
      const seen = new Map<string, Order>()
      for (const row of rows) {
        const read = readOrderRow(row, parts.now)
        const taken = read.ok ? await take(reader, read.order, seen, options.correct !== undefined) : read.problem
        if (typeof taken === 'string') imported.refused.push({ line: row.line, problem: taken })
        else if (taken.length === 0) imported.counts.unchanged += 1
        else if (taken.some(({ collection }) => collection === 'outbox')) imported.counts.added += 1
        else imported.counts.changed += 1
        if (typeof taken !== 'string') changes.push(...taken)
      }
      const lastOfEach = new Map(changes.map((change) => [`${change.collection}/${change.id}`, change]))
      const report = { ok: true, lines: describeTally('import', imported), data: printTally(imported) }
      return { report, changes: [...lastOfEach.values()] }
    })
  },
}
