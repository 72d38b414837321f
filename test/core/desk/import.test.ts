import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAmountFen, readInstant } from '../../../core/desk/read-cells.js'
import { openWorld, type World } from '../../world/world.js'
import { deskOf, rowsOf, sendsDue, type TestDesk } from './desk.js'

let world: World
let desk: TestDesk

beforeEach(async () => {
  world = await openWorld({ sample: false })
  desk = deskOf(world)
})
afterEach(() => world.close())

const GOOD = {
  order_id: '2100460001',
  email: 'Kim@Acme.example',
  payer: 'Acme',
  amount_rmb: '¥1,188.00',
  paid_at: '2026-11-01T10:00:00+08:00',
  description: 'Office 365',
}

async function importing(lines: Record<string, string>[], options = '') {
  return JSON.parse((await desk(`import orders.csv --json ${options}`, rowsOf(lines))).output)
}

describe('the import', () => {
  it('makes orders and their confirmation letters, once', async () => {
    expect(await importing([GOOD])).toMatchObject({ added: 1, refused: [] })
    expect(await importing([GOOD])).toMatchObject({ added: 0, unchanged: 1 })
    expect((await world.store.get('orders', '2100460001'))?.value).toMatchObject({
      address: 'kim@acme.example',
      amountFen: 118_800,
      paidAt: '2026-11-01T02:00:00.000Z',
    })
    expect((await sendsDue(world)).map((send) => send.id)).toEqual(['order:2100460001:confirmation'])
  })

  it('smuggles no header into a letter, whatever stands in its cells', async () => {
    const hostile = 'Evil\r\nBcc: victim@elsewhere.example'
    const lines = [
      { ...GOOD, payer: hostile, description: hostile },
      { ...GOOD, order_id: '2100460002', email: `a@b.example\r\nBcc: x@y.example` },
    ]
    expect(await importing(lines)).toMatchObject({ added: 1, refused: [{ line: 3, problem: 'email' }] })
    const [send] = await sendsDue(world)
    expect(send?.to.address).toBe('kim@acme.example')
    expect(JSON.stringify(send?.reply.subject)).not.toContain('Bcc')
  })

  it('refuses bad lines by number and reason, and keeps the good ones', async () => {
    const { added, refused } = await importing([
      { ...GOOD, amount_rmb: '1.188,00' },
      { ...GOOD, email: 'kim' },
      { ...GOOD, paid_at: 'yesterday' },
      { ...GOOD, payer: ' ' },
      { ...GOOD, order_id: '' },
      { ...GOOD, paid_at: '2027-01-01' },
      GOOD,
    ])
    expect(added).toBe(1)
    expect(refused.map(({ line, problem }: { line: number; problem: string }) => `${line} ${problem}`)).toEqual([
      '2 amount_rmb',
      '3 email',
      '4 paid_at',
      '5 payer',
      '6 order_id',
      '7 paid_later',
    ])
  })

  it('gives an order to nobody else, unless told to correct it', async () => {
    await importing([GOOD])
    const other = { ...GOOD, email: 'eve@acme.example' }
    expect(await importing([other])).toMatchObject({ refused: [{ line: 2, problem: 'conflict' }] })
    expect(await importing([other], '--correct')).toMatchObject({ changed: 1 })
    expect((await world.store.get('orders', '2100460001'))?.value.address).toBe('eve@acme.example')
  })

  it('takes the first of two lines that contradict one another', async () => {
    expect(await importing([GOOD, GOOD, { ...GOOD, amount_rmb: '5' }], '--correct')).toMatchObject({
      added: 1,
      unchanged: 1,
      refused: [{ line: 4, problem: 'conflict' }],
    })
  })

  it('refuses a table without the columns it needs', async () => {
    expect(await importing([{ 订单号: '2100460001' }])).toMatchObject({ error: 'columns' })
  })
})

describe('a cell', () => {
  it.each([
    ['11880', 1_188_000],
    ['¥11,880.00', 1_188_000],
    ['￥ 11,880.5', 1_188_050],
    ['１１８８０．００元', 1_188_000],
    ['RMB 0.07', 7],
    ['11 880', undefined],
    ['1,18', undefined],
    ['-5', undefined],
    ['0', undefined],
    ['', undefined],
  ])('holding %s is so many fen: %s', (text, fen) => {
    expect(readAmountFen(text)).toBe(fen)
  })

  it.each([
    ['2026-11-01T10:00:00+08:00', '2026-11-01T02:00:00.000Z'],
    ['2026-11-01T10:00:00Z', '2026-11-01T10:00:00.000Z'],
    ['2026-11-01 10:00', '2026-11-01T02:00:00.000Z'],
    ['2026/11/1', '2026-10-31T16:00:00.000Z'],
    ['2026年11月1日', '2026-10-31T16:00:00.000Z'],
    ['46327', '2026-10-31T16:00:00.000Z'],
    ['46327.5', '2026-11-01T04:00:00.000Z'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['12', undefined],
  ])('holding %s is the instant %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant)
  })
})
