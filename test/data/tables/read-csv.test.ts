import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { mapColumns, readMapping } from '../../../data/tables/map-columns.js'
import { readCsv } from '../../../data/tables/read-csv.js'

const TEXT = 'order_id,payer\n2100460001,上海蓝海贸易有限公司\n'
const CELLS = { order_id: '2100460001', payer: '上海蓝海贸易有限公司' }
const READ = { ok: true, rows: [{ line: 2, cells: CELLS }], refused: [] }

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['GBK', iconv.encode(TEXT, 'gbk')],
  ['GB 18030', iconv.encode(TEXT, 'gb18030')],
  ['UTF-16 with a byte-order mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
  ['UTF-16 of the other order', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
  ['semicolons', Buffer.from(TEXT.replaceAll(',', ';'))],
  ['tabs', Buffer.from(TEXT.replaceAll(',', '\t'))],
  ['line ends of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['empty lines at the end', Buffer.from(`${TEXT}\n,\n\n`)],
])('a table in %s is read', (_name, bytes) => {
  expect(readCsv(bytes)).toEqual(READ)
})

it('lines are counted as an editor counts them, quoted line breaks included', () => {
  const table = readCsv(Buffer.from('a,b\n"one\ntwo","x, ""y"""\n3,4\n'))
  expect(table).toEqual({
    ok: true,
    rows: [
      { line: 3, cells: { a: 'one\ntwo', b: 'x, "y"' } },
      { line: 4, cells: { a: '3', b: '4' } },
    ],
    refused: [],
  })
})

it('a short line lacks its last cells, and a long one loses what has no heading', () => {
  const table = readCsv(Buffer.from('a,b\n1\n1,2,3\n'))
  expect(table.ok && table.rows.map(({ cells }) => cells)).toEqual([
    { a: '1', b: '' },
    { a: '1', b: '2' },
  ])
})

it('a file without headings or with an open quotation mark is refused', () => {
  expect(readCsv(Buffer.from(''))).toMatchObject({ ok: false, code: 'no_headings' })
  expect(readCsv(Buffer.from('a,b\n1,"2\n'))).toMatchObject({ ok: false, code: 'broken_quotes' })
})

it('headings are renamed as the mapping says; others stay', () => {
  const mapping = readMapping('订单号: order_id\n')
  expect(mapping && mapColumns([{ line: 2, cells: { 订单号: '1', email: 'x' } }], mapping)).toEqual([
    { line: 2, cells: { order_id: '1', email: 'x' } },
  ])
  expect(readMapping('- a list')).toBeUndefined()
})
