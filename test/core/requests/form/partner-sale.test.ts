// Orders bought from a partner (CSP): the partner gives the Fapiao, and the customer is told so instead of filling in a form.
import { expect, it } from 'vitest'
import { readOrderRow } from '../../../../core/desk/read-order-row.js'
import { importOrder } from '../../../../core/requests/import-order.js'
import { keysOf } from '../../../conversations/expectations.js'
import { customer } from './customer.js'

const NOW = '2026-11-18T02:00:00.000Z'
const ROW = {
  order_id: '2100457777',
  email: 'kim@sydvest.example',
  payer: 'Sydvest AB',
  amount_rmb: '990.00',
  paid_at: '2026-11-01T02:00:00Z',
  description: 'Office 365 Business × 5',
  partner: 'Cloudwise Ltd.',
}

function orderOf(cells: Record<string, string>) {
  const read = readOrderRow({ line: 2, cells }, NOW)
  if (!read.ok) throw new Error(read.problem)
  return read.order
}

it('is told that the partner gives the Fapiao, however the order is named', async () => {
  const kim = await customer('kim@sydvest.example')
  try {
    await kim.world.store.commit({ expect: [], changes: importOrder(orderOf(ROW), {}, NOW) })
    const named = await kim.say('I need a Fapiao for order 2100457777')
    expect(named.keys).toContain('form.order.partner')
    const unnamed = await kim.say('I need a Fapiao')
    expect(unnamed.keys).toContain('form.order.partner')
    expect(await kim.requests()).toEqual([])
  } finally {
    await kim.leave()
  }
})

it('is invited to ask the partner by the order confirmation, and nobody else is', () => {
  const keys = (cells: Record<string, string>) =>
    importOrder(orderOf(cells), {}, NOW).flatMap((change) =>
      change.collection === 'outbox' && change.op === 'put' ? keysOf(change.value.send) : [],
    )
  expect(keys(ROW)).toContain('form.order.partner')
  expect(keys(ROW)).not.toContain('mail.order.reply')
  expect(keys({ ...ROW, partner: ' ' })).toContain('mail.order.ready')
})
