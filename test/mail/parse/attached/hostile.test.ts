import { afterAll, describe, expect, test } from 'vitest'
import { LetterReader } from '../../../../mail/parse/letter-reader.js'
import { rawLetter } from '../../raw-letter.js'
import { type AttachedFile, letterWith } from './attached-letter.js'
import { writeArchive, writeWorkbook } from './write-archive.js'
import { writePdf } from './write-pdf.js'

const MEGABYTE = 1024 * 1024
const reader = new LetterReader()
afterAll(() => reader.stop())

const inlineRow = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`
const file = (name: string, content: Buffer | string = 'x', type?: string): AttachedFile => ({
  name,
  content,
  ...(type ? { type } : {}),
})

const NAMES: [what: string, given: string, shown: string][] = [
  ['a path upwards', '../../etc/passwd', 'passwd'],
  ['a path of Windows', 'C:\\Windows\\system32\\cmd.exe', 'cmd.exe'],
  ['an absolute path', '/etc/shadow', 'shadow'],
  ['only dots', '....', 'unnamed'],
  ['only a slash', '/', 'unnamed'],
  ['a hidden name', '.htaccess', 'htaccess'],
  ['two extensions', '发票.pdf.exe', '发票.pdf.exe'],
  ['letters that run backwards', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['invisible letters', 'in\u200Bvoice\u2060.pdf', 'invoice.pdf'],
  ['a zero byte', 'invoice.pdf\0.exe', 'invoice.pdf.exe'],
  ['a line break', 'invoice\r\nX-Evil: 1.pdf', 'invoiceX-Evil: 1.pdf'],
  ['a name of 5,000 letters', `${'a'.repeat(5_000)}.pdf`, `${'a'.repeat(196)}.pdf`],
  ['no name', '', 'unnamed'],
]

test.each(NAMES)('a file with %s gets a name that leads nowhere', async (_, given, shown) => {
  const reading = await reader.read(letterWith([file(given)]))
  expect(reading.ok && reading.letter.attachments.map(({ name }) => name)).toEqual([shown])
})

const bomb = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE, '<row/>')
const sheet = (content: Buffer, claims?: number) =>
  writeArchive([{ name: 'xl/worksheets/sheet1.xml', content, ...(claims === undefined ? {} : { claims }) }])

const FILES: [what: string, content: Buffer][] = [
  ['a workbook that unpacks to 200 MB', sheet(bomb(200))],
  ['a workbook that unpacks to 200 MB and claims a kilobyte', sheet(bomb(200), 1_000)],
  ['a workbook whose every sheet claims 4 GB', sheet(bomb(1), 0xfffffff0)],
  [
    'a workbook of 5,000 parts',
    writeArchive(Array.from({ length: 5_000 }, (_, at) => ({ name: `xl/${at}.xml`, content: Buffer.from('<a/>') }))),
  ],
  ['a workbook with a million empty rows', writeWorkbook('<row/>'.repeat(1_000_000))],
  [
    'a workbook of one cell in row a million',
    writeWorkbook('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>'),
  ],
  ['a workbook that names itself as its own entity', writeWorkbook(inlineRow('&a;&a;&a;'.repeat(1_000)))],
  ['a workbook nested ten thousand deep', writeWorkbook('<row>'.repeat(10_000))],
  ['a workbook that breaks off', writeWorkbook(inlineRow('hello')).subarray(0, 600)],
  ['an archive in an archive', writeArchive([{ name: 'a.zip', content: sheet(bomb(20)) }])],
  ['an archive that is no workbook', writeArchive([{ name: '../../../evil.sh', content: Buffer.from('rm') }])],
  ['only the beginning of an archive', Buffer.from('PK\u0003\u0004')],
  ['a PDF that breaks off', writePdf(['hello']).subarray(0, 400)],
  ['only the beginning of a PDF', Buffer.from('%PDF-1.7\n')],
  ['a PDF of 4 MB of brackets', Buffer.from(`%PDF-1.4\n${'['.repeat(4 * MEGABYTE)}`)],
  ['a PDF of 100,000 lines', writePdf(Array.from({ length: 100_000 }, () => 'x'))],
  [
    'a PDF whose pages lead in a circle',
    Buffer.from(writePdf(['x']).toString('latin1').replace('/Kids [3 0 R]', '/Kids [2 0 R]'), 'latin1'),
  ],
  ['a table of one line of 5 MB', Buffer.from(`a,${'b'.repeat(5 * MEGABYTE)}`)],
  ['a table of a million quotes', Buffer.from('"'.repeat(MEGABYTE))],
  ['a table of a million columns', Buffer.from(','.repeat(MEGABYTE))],
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(MEGABYTE)],
]

describe('a letter is read in time, whatever is attached', () => {
  for (const [what, content] of FILES) {
    for (const name of ['a.xlsx', 'a.csv', 'a.vcf']) {
      test(`${what}, called ${name}`, async () => {
        const before = process.memoryUsage().arrayBuffers
        const started = performance.now()
        const reading = await reader.read(letterWith([file(name, content)], { text: 'Where is my Fapiao?' }))
        expect(performance.now() - started).toBeLessThan(10_000)
        expect(reading.ok && reading.newText.text).toBe('Where is my Fapiao?')
        expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * MEGABYTE)
      })
    }
  }
})

test('of 1,000 files the first 100 are named, and few are kept', async () => {
  const reading = await reader.read(letterWith(Array.from({ length: 1_000 }, (_, at) => file(`${at}.jpg`, 'jpeg'))))
  expect(reading.ok && reading.letter.attachments.length).toBe(100)
  expect(reading.ok && reading.letter.attachments.filter(({ bytes }) => bytes).length).toBeLessThanOrEqual(20)
})

test('30 MB are taken, and come back as they were', async () => {
  const content = Buffer.alloc(22 * MEGABYTE, 'photograph ')
  const reading = await reader.read(letterWith([file('a.jpg', content, 'image/jpeg')]))
  expect(reading.ok && reading.letter.attachments[0]?.sizeBytes).toBe(content.length)
  expect(reading.ok && Buffer.compare(reading.letter.attachments[0]?.bytes ?? Buffer.of(), content)).toBe(0)
})

test('a letter enclosed in a letter enclosed in a letter is read one level deep', async () => {
  const nested = (depth: number): Buffer =>
    depth === 0
      ? rawLetter(['Subject: innermost'], 'hello')
      : rawLetter(
          ['From: a@b.example', `Content-Type: multipart/mixed; boundary=b${depth}`],
          Buffer.concat([
            Buffer.from(`--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n`),
            nested(depth - 1),
            Buffer.from(`\r\n--b${depth}--\r\n`),
          ]),
        )
  const reading = await reader.read(nested(50))
  expect(reading.ok && reading.letter.attachments).toHaveLength(1)
})
