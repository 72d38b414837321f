import { describe, expect, test } from 'vitest'
import { PARSE_LIMITS } from '../../../mail/parse/limits.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { rawLetter } from '../raw-letter.js'

const FROM = 'From: a@x.example'

function manyParts(count: number): string {
  return `${'--x\r\nContent-Type: text/plain\r\n\r\nhi\r\n'.repeat(count)}--x--\r\n`
}

function nested(depth: number): string {
  let body = ''
  for (let level = 0; level < depth; level += 1) {
    body += `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`
  }
  return body
}

const HOSTILE: [string, Buffer, string[]][] = [
  ['a 5 MB header', rawLetter([FROM, `X-Long: ${'a'.repeat(5_000_000)}`], 'text'), ['head']],
  [
    '50,000 headers',
    rawLetter([FROM, ...Array.from({ length: 50_000 }, (_, i) => `X-${i}: 1`)], 'text'),
    ['head', 'headers'],
  ],
  ['20,000 recipients', rawLetter([FROM, `To: ${'b@x.example, '.repeat(20_000)}`], 'text'), ['header_length']],
  [
    '10,000 references',
    rawLetter([FROM, `References: ${'<a@b> '.repeat(10_000)}`], 'text'),
    ['header_length', 'references'],
  ],
  ['5,000 parts', rawLetter([FROM, 'Content-Type: multipart/mixed; boundary=x'], manyParts(5_000)), ['parts']],
  [
    'parts nested 1,000 deep',
    rawLetter([FROM, 'Content-Type: multipart/mixed; boundary=b0'], nested(1_000)),
    ['parts'],
  ],
  ['30 MB of text', rawLetter([FROM], 'x'.repeat(30_000_000)), ['text']],
  ['10,000 lines of 200 ">"', rawLetter([FROM], `${'>'.repeat(200)}\n`.repeat(10_000)), ['text']],
  [
    'brackets without end',
    rawLetter([FROM, `Subject: ${'<('.repeat(15_000)}`, `Message-ID: ${'<'.repeat(15_000)}`]),
    [],
  ],
  ['encoded words without end', rawLetter([`From: ${'=?utf-8?Q?'.repeat(3_000)}`], 'text'), []],
]

describe('hostile letters are read within bounds', () => {
  test.each(HOSTILE)('%s', async (_, raw, limits) => {
    const letter = await parseLetter(raw)
    expect(letter.truncated).toEqual(expect.arrayContaining(limits))
    expect(JSON.stringify(letter).length).toBeLessThan(5_000_000)
  })

  test('a letter exactly at a limit is whole, one beyond it is cut', async () => {
    const at = await parseLetter(rawLetter([FROM], 'x'.repeat(PARSE_LIMITS.textChars)))
    const beyond = await parseLetter(rawLetter([FROM], 'x'.repeat(PARSE_LIMITS.textChars + 1)))
    expect(at.truncated).toEqual([])
    expect(beyond.truncated).toEqual(['text'])
    expect(beyond.text?.length).toBe(PARSE_LIMITS.textChars)
  })
})

describe('attachment names', () => {
  test.each([
    ['..\\..\\windows\\fapiao.pdf', 'fapiao.pdf'],
    ['/etc/passwd', 'passwd'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\r\n.txt', 'ab.txt'],
    ['...hidden', 'hidden'],
    ['', 'unnamed'],
    ['发票.pdf.exe', '发票.pdf.exe'],
    [`${'长'.repeat(400)}.pdf`, `${'长'.repeat(196)}.pdf`],
  ])('%j is called %j', async (name, expected) => {
    const encoded = name === '' ? '' : `; filename="=?utf-8?B?${Buffer.from(name).toString('base64')}?="`
    const raw = rawLetter([FROM, 'Content-Type: application/pdf', `Content-Disposition: attachment${encoded}`], '%PDF')
    expect((await parseLetter(raw)).attachments[0]?.name).toBe(expected)
  })
})
