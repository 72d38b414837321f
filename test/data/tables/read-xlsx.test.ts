// A workbook says the same as the CSV a spreadsheet would make of it.
import { describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { readAmountFen, readInstant } from '../../../core/desk/read-cells.js'
import { readCsv } from '../../../data/tables/read-csv.js'
import { readXlsx } from '../../../data/tables/read-xlsx.js'
import { toCsv, toXlsx } from '../../../data/tables/write-table.js'

const workbook = (rows: SheetData) => writeXlsxFile(rows).toBuffer()

async function rowsOf(rows: SheetData) {
  const read = await readXlsx(await workbook(rows))
  if (!read.ok) throw new Error(read.code)
  return read.rows
}

describe('a workbook', () => {
  it('has its lines numbered as the spreadsheet does, empty ones left out', async () => {
    const rows = await rowsOf([['order_id', 'payer'], ['1', 'Acme'], [], ['2', 'Lanhai']])
    expect(rows).toEqual([
      { line: 2, cells: { order_id: '1', payer: 'Acme' } },
      { line: 4, cells: { order_id: '2', payer: 'Lanhai' } },
    ])
  })

  it('may have a title merged across its first line', async () => {
    const title = { value: '订单导出', columnSpan: 2 }
    expect(
      await rowsOf([
        [title, null],
        ['订单号', '邮箱'],
        ['1', 'a@b.example'],
      ]),
    ).toEqual([{ line: 3, cells: { 订单号: '1', 邮箱: 'a@b.example' } }])
  })

  it.each([
    ['downwards', { value: 'Acme', rowSpan: 2 }, ['2', null, 'x'], [2, 3]],
    ['sideways', { value: 'Acme', columnSpan: 2 }, ['2', 'Lanhai', 'x'], [2]],
  ])('refuses lines whose cells are merged %s, and reads the others', async (_way, merged, second, lines) => {
    const rows = [['order_id', 'payer', 'email'], ['1', merged, null], second, ['3', 'Nordvik', 'y']] as SheetData
    const read = await readXlsx(await workbook(rows))
    expect(read).toMatchObject({ ok: true, refused: lines.map((line) => ({ line, problem: 'merged' })) })
    expect(read.ok && read.rows.map(({ line }) => line)).toEqual([2, 3, 4].filter((line) => !lines.includes(line)))
  })

  it('holds dates as dates, as serial numbers and as text, and all mean the same moment', async () => {
    const date = { value: new Date(Date.UTC(2026, 10, 1, 12)), type: Date, format: 'yyyy-mm-dd hh:mm' }
    const rows = await rowsOf([
      ['paid_at', 'x'],
      [date, 1],
      [46327.5, 1],
      ['2026年11月1日 12:00', 1],
    ])
    expect(rows.map(({ cells }) => readInstant(cells.paid_at ?? ''))).toEqual([
      '2026-11-01T04:00:00.000Z',
      '2026-11-01T04:00:00.000Z',
      '2026-11-01T04:00:00.000Z',
    ])
  })

  it('holds amounts as numbers and as text, and order numbers as numbers', async () => {
    const rows = await rowsOf([
      ['order_id', 'amount_rmb'],
      [2_100_460_001, 11_880.1 + 0.2],
      ['2100460002', '¥11,880.30'],
    ])
    expect(rows.map(({ cells }) => [cells.order_id, readAmountFen(cells.amount_rmb ?? '')])).toEqual([
      ['2100460001', 1_188_030],
      ['2100460002', 1_188_030],
    ])
  })

  it('that is none is refused', async () => {
    expect(await readXlsx(Buffer.from('PK\u0003\u0004 and nothing more'))).toMatchObject({ code: 'broken_workbook' })
    expect(await readXlsx(await workbook([['alone']]))).toMatchObject({ code: 'no_headings' })
  })
})

describe('a table that is written', () => {
  const headings = ['title', 'tax_id']
  const rows = [
    { title: '蓝海 "北京", 有限公司', tax_id: '91110105MA01ABCD23' },
    { title: 'Two\nlines', tax_id: '' },
  ]

  it('is read back as it was', async () => {
    const fromCsv = readCsv(toCsv(headings, rows))
    const fromXlsx = await readXlsx(await toXlsx(headings, rows))
    for (const read of [fromCsv, fromXlsx]) {
      if (!read.ok) throw new Error(read.code)
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows)
    }
  })

  it('runs nothing that a customer wrote when a spreadsheet opens it', () => {
    const text = toCsv(['title', 'phone'], [{ title: '=cmd|calc', phone: '+86 13800138000' }]).toString('utf8')
    expect(text).toContain("'=cmd|calc,+86 13800138000")
  })
})
