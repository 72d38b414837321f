import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readFields } from '../../../../core/requests/reading/read-fields.js'
import { parseLetter } from '../../../../mail/parse/parse-letter.js'
import { type AttachedFile, letterWith } from './attached-letter.js'
import { writePdf } from './write-pdf.js'

const BILLING = {
  title: '蓝海科技（深圳）有限公司',
  tax_id: '91440300MA5FABCD1X',
  reg_address: '深圳市南山区科苑路88号',
  reg_phone: '0755-86001234',
  bank_name: '招商银行深圳科苑支行',
  bank_account: '755912345610801',
}
const NAMES = ['单位名称', '纳税人识别号', '注册地址', '注册电话', '开户银行', '银行账号']
const VALUES = Object.values(BILLING)

async function textOf(file: AttachedFile): Promise<string | undefined> {
  return (await parseLetter(letterWith([file]))).attachments[0]?.text
}

async function fieldsOf(file: AttachedFile) {
  return readFields((await textOf(file)) ?? '', { lang: 'zh', known: {} }).fields
}

async function workbook(rows: (string | number)[][]): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })))
  return writeXlsxFile(cells as never).toBuffer()
}

const down = NAMES.map((name, at) => [name, VALUES[at] ?? ''])
const across = [NAMES, VALUES]
const pairs = [down.slice(0, 2).flat(), down.slice(2, 4).flat(), down.slice(4).flat()]
const csv = (rows: string[][], separator = ',') => rows.map((row) => row.join(separator)).join('\r\n')

test.each([
  ['names in the first column', down],
  ['names in the first row', across],
  ['two pairs a row', pairs],
  ['a heading above', [['开票信息'], ...down]],
  ['marks around the names', down.map(([name, value]) => [`* ${name}（必填）：`, value ?? ''])],
])('billing details are read from a workbook with %s', async (_, rows) => {
  expect(await fieldsOf({ name: '开票信息.xlsx', content: await workbook(rows) })).toMatchObject(BILLING)
})

test.each([
  ['commas', csv(down)],
  ['semicolons', csv(across, ';')],
  ['tabs', csv(down, '\t')],
  ['a byte order mark', `\ufeff${csv(across)}`],
])('billing details are read from a table in text with %s', async (_, content) => {
  expect(await fieldsOf({ name: 'info.csv', type: 'text/csv; charset=utf-8', content })).toMatchObject(BILLING)
})

test('billing details are read from a note', async () => {
  const content = down.map((pair) => pair.join('：')).join('\n')
  expect(await fieldsOf({ name: '开票信息.txt', type: 'text/plain; charset=utf-8', content })).toMatchObject(BILLING)
})

test('billing details are read from a PDF with text', async () => {
  const content = writePdf(down.map((pair) => pair.join('：')))
  expect(await fieldsOf({ name: '开票信息.pdf', type: 'application/pdf', content })).toMatchObject(BILLING)
})

const ucs2 = (text: string) => Buffer.from(text, 'utf16le').swap16()
const gbk = (text: string) => iconv.encode(text, 'gbk')

test.each([
  ['GBK-EUC-H', gbk],
  ['GB-EUC-H', gbk],
  ['GBK2K-V', gbk],
  ['UniGB-UCS2-H', ucs2],
  ['UniGB-UTF16-H', ucs2],
] as const)('billing details are read from a PDF whose characters are numbered as %s says', async (name, encode) => {
  const content = writePdf(
    down.map((pair) => pair.join('：')),
    { name, ordering: 'GB1', encode },
  )
  expect(await fieldsOf({ name: '开票信息.pdf', type: 'application/pdf', content })).toMatchObject(BILLING)
})

test.each([
  ['ETen-B5-H', (text: string) => iconv.encode(text, 'big5')],
  ['UniCNS-UCS2-H', ucs2],
] as const)('a PDF in traditional characters, numbered as %s says, is read', async (name, encode) => {
  const content = writePdf(['統一編號：12345678 臺灣'], { name, ordering: 'CNS1', encode })
  expect(await textOf({ name: 'a.pdf', type: 'application/pdf', content })).toBe('統一編號：12345678 臺灣')
})

test('glyphs that only a printer could name are not taken for characters', async () => {
  const content = writePdf(['发票'], {
    name: 'Identity-H',
    ordering: 'GB1',
    encode: () => Buffer.from([4, 210, 4, 211]),
  })
  expect((await textOf({ name: 'a.pdf', type: 'application/pdf', content })) ?? '').toBe('')
})

test('a number in a workbook keeps its digits', async () => {
  const content = await workbook([['银行账号', 755912345610801]])
  expect(await textOf({ name: 'a.xlsx', content })).toBe('银行账号: 755912345610801')
})

test('the card of a person says who gets the Fapiao and where', async () => {
  const content = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:李;娜;;;',
    'FN:李娜',
    'ORG:蓝海科技（深圳）有限公司;财务部',
    'TEL;TYPE=CELL:13800138000',
    'ADR;TYPE=WORK:;;科苑路88号12楼;深圳市南山区;广东省;518057;中国',
    'END:VCARD',
  ].join('\r\n')
  expect(await fieldsOf({ name: '李娜.vcf', type: 'text/vcard; charset=utf-8', content })).toMatchObject({
    recipient: '李娜',
    phone: '13800138000',
    postcode: '518057',
    address: expect.stringContaining('科苑路88号12楼'),
  })
})

test('the card of a company says whose name the Fapiao carries, from an old phone too', async () => {
  const quoted = [...Buffer.from('蓝海科技（深圳）有限公司')]
    .map((byte) => `=${byte.toString(16).toUpperCase()}`)
    .join('')
  const content = `BEGIN:VCARD\r\nVERSION:2.1\r\nORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted}\r\nTEL;WORK:0755-86001234\r\nNOTE:税号：91440300MA5FABCD1X\r\nEND:VCARD\r\n`
  expect(await fieldsOf({ name: 'company.vcf', content })).toMatchObject({
    title: '蓝海科技（深圳）有限公司',
    tax_id: '91440300MA5FABCD1X',
    reg_phone: '0755-86001234',
  })
})
