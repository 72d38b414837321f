// One line of the order export: an order, or why it is none.
import { typedAddress, typedOrderId } from '../accounts/typed-fields.js'
import type { Order } from '../records/order.js'
import type { Row } from './desk.js'
import { readAmountFen, readInstant } from './read-cells.js'

/** The columns of the export; other headings are mapped to these before. */
export const ORDER_COLUMNS = ['order_id', 'email', 'payer', 'amount_rmb', 'paid_at', 'description'] as const

/** Who sold the order, where it was not sold directly; most exports have no such column. */
const PARTNER_COLUMN = 'partner'

type Column = (typeof ORDER_COLUMNS)[number]

/** The column that cannot be read, or what is wrong with a line that can. */
export type RowProblem = Column | 'paid_later' | 'conflict'

export type ReadRow = { ok: true; order: Order } | { ok: false; problem: RowProblem }

const LONGEST_PAYER = 200
const LONGEST_DESCRIPTION = 500

export function readOrderRow({ cells }: Row, now: string): ReadRow {
  const cell = (column: Column) => (cells[column] ?? '').trim()
  const id = typedOrderId(cell('order_id'))
  const address = typedAddress(cell('email'))
  const amountFen = readAmountFen(cell('amount_rmb'))
  const paidAt = readInstant(cell('paid_at'))
  const payer = cell('payer').slice(0, LONGEST_PAYER)
  if (!id) return { ok: false, problem: 'order_id' }
  if (!address) return { ok: false, problem: 'email' }
  if (payer === '') return { ok: false, problem: 'payer' }
  if (amountFen === undefined) return { ok: false, problem: 'amount_rmb' }
  if (paidAt === undefined) return { ok: false, problem: 'paid_at' }
  if (paidAt > now) return { ok: false, problem: 'paid_later' }
  const description = cell('description').slice(0, LONGEST_DESCRIPTION)
  const partner = (cells[PARTNER_COLUMN] ?? '').trim().slice(0, LONGEST_PAYER)
  const order = { id, address, payer, amountFen, paidAt, description, importedAt: now }
  return { ok: true, order: { ...order, ...(partner ? { partner } : {}) } }
}

/** Another customer, amount or day under the number of a known order: one of the two is wrong. */
export function conflicts(known: Order, read: Order): boolean {
  const address = known.paidWith ?? known.address
  return address !== read.address || known.amountFen !== read.amountFen || known.paidAt !== read.paidAt
}
