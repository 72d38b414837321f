// Letters made to hurt whoever reads them, one of each kind.
import { rawLetter } from '../raw-letter.js'

const FROM = 'From: a@x.example'
const HTML = 'Content-Type: text/html; charset=utf-8'
const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('')
const headers = (...lines: string[]) => rawLetter([FROM, ...lines], 'text')
const text = (body: string | Buffer) => rawLetter([FROM, 'Content-Type: text/plain; charset=utf-8'], body)
const html = (body: string) => rawLetter([FROM, HTML], body)
const multipart = (body: string, params = 'boundary=x') =>
  rawLetter([FROM, `Content-Type: multipart/mixed; ${params}`], body)
const encoded = (encoding: string, body: string) => rawLetter([FROM, `Content-Transfer-Encoding: ${encoding}`], body)
const charset = (name: string, body: Buffer) => rawLetter([FROM, `Content-Type: text/plain; charset=${name}`], body)

function nestedParts(depth: number): string {
  return many(depth, (at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`)
}

function nestedLetters(depth: number): Buffer {
  return rawLetter(
    [FROM, 'Content-Type: message/rfc822'],
    many(depth, () => 'Content-Type: message/rfc822\r\n\r\n'),
  )
}

export const HOSTILE_KINDS: [what: string, raw: Buffer][] = [
  ['nothing at all', Buffer.alloc(0)],
  ['only line breaks', Buffer.from('\r\n'.repeat(300_000))],
  ['only zeros', Buffer.alloc(5_000_000)],
  ['no headers', Buffer.from('hello')],
  ['no body', Buffer.from('From: a@x.example')],
  ['a picture instead of a letter', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(2_000_000, 0xa7)])],
  ['a 5 MB header', headers(`X-Long: ${'a'.repeat(5_000_000)}`)],
  ['a header folded 100,000 times', headers(`X-Long: ${'a\r\n '.repeat(100_000)}`)],
  ['50,000 headers', headers(...Array.from({ length: 50_000 }, (_, at) => `X-${at}: 1`))],
  ['a header without a colon, a million letters', headers('a'.repeat(1_000_000))],
  ['20,000 recipients', headers(`To: ${'b@x.example, '.repeat(20_000)}`)],
  ['recipients nested in groups', headers(`To: ${'a:'.repeat(10_000)}`)],
  ['brackets without end in To', headers(`To: ${'<'.repeat(30_000)}`)],
  ['quotes without end in To', headers(`To: ${'"\\'.repeat(15_000)}`)],
  ['comments without end in From', rawLetter([`From: ${'('.repeat(30_000)}a@x.example`], 'text')],
  [
    'two thousand From headers',
    rawLetter(
      Array.from({ length: 2_000 }, (_, at) => `From: a${at}@x.example`),
      'text',
    ),
  ],
  ['10,000 references', headers(`References: ${'<a@b> '.repeat(10_000)}`)],
  ['references without end', headers(`References: ${'<a@b'.repeat(8_000)}`)],
  ['encoded words without end', headers(`Subject: ${'=?utf-8?Q?'.repeat(3_000)}`)],
  ['10,000 encoded words', headers(`Subject: ${'=?gb18030?B?xOO6ww==?= '.repeat(10_000)}`)],
  ['an encoded word in an unknown charset', headers(`Subject: =?${'x'.repeat(50)}?B?AAAA?=`)],
  ['a date that is none', headers(`Date: ${'('.repeat(20_000)}`)],
  ['5,000 parts', multipart(`${many(5_000, () => '--x\r\nContent-Type: text/plain\r\n\r\nhi\r\n')}--x--`)],
  ['parts nested 1,000 deep', multipart(nestedParts(1_000), 'boundary=b0')],
  ['letters nested 1,000 deep', nestedLetters(1_000)],
  ['a boundary that is never there', multipart('x\r\n'.repeat(500_000), 'boundary=never')],
  ['a boundary of 10,000 letters', multipart('--x', `boundary=${'y'.repeat(10_000)}`)],
  ['an empty boundary', multipart('--\r\n\r\nhi\r\n'.repeat(20_000), 'boundary=""')],
  ['a million almost-boundaries', multipart('--xx\r\n'.repeat(500_000))],
  ['10,000 parameters of a type', headers(`Content-Type: text/plain${many(10_000, (at) => `; a${at}=b`)}`)],
  [
    'a file name in 5,000 pieces',
    headers(`Content-Disposition: attachment${many(5_000, (at) => `; filename*${at}=a`)}`),
  ],
  ['30 MB of text', text('x'.repeat(30_000_000))],
  ['300,000 line breaks', text('\n'.repeat(300_000))],
  ['100,000 dashes', text(`hello\n${'-'.repeat(100_000)}`)],
  ['100,000 underscores and spaces', text('_ '.repeat(100_000))],
  ['10,000 lines of 200 ">"', text(`${'>'.repeat(200)}\n`.repeat(10_000))],
  ['100,000 lines that look like quote headings', text('On Monday a wrote:\n'.repeat(100_000))],
  ['100,000 lines that look like header lines', text('发件人: a\n'.repeat(100_000))],
  ['a line of a million words', text('word '.repeat(1_000_000))],
  ['a million addresses', text('a@b.example '.repeat(80_000))],
  ['halves of characters', text(Buffer.alloc(1_000_000, 0xe4))],
  ['text that turns around a million times', text('\u202e\u202d'.repeat(300_000))],
  ['100,000 marks on one letter', text(`a${'\u0301'.repeat(100_000)}`)],
  [
    'flowed text without end',
    rawLetter([FROM, 'Content-Type: text/plain; format=flowed; delsp=yes'], 'a \r\n'.repeat(200_000)),
  ],
  ['50,000 nested tables', html('<table><tr><td>'.repeat(50_000))],
  ['50,000 nested quotes', html('<blockquote>'.repeat(50_000))],
  ['a million unclosed tags', html('<'.repeat(1_000_000))],
  ['a tag of 2 MB', html(`<div ${'a="b" '.repeat(300_000)}>hi</div>`)],
  ['a comment that never ends', html(`<!--${'-'.repeat(1_000_000)}`)],
  ['a style sheet of 5 MB', html(`<style>${'a{b:c}'.repeat(800_000)}</style>hi`)],
  ['a million entities', html('&amp;&#x4f60;&nosuch;'.repeat(100_000))],
  ['200,000 links', html('<a href="http://x.example">x</a>'.repeat(200_000))],
  ['base64 that is none', encoded('base64', '!'.repeat(3_000_000))],
  ['quoted-printable that breaks off', encoded('quoted-printable', '='.repeat(2_000_000))],
  ['uuencoded text', encoded('x-uuencode', `begin 644 a\n${'M'.repeat(1_000_000)}`)],
  ['HZ that never ends', charset('hz-gb-2312', Buffer.from('~{'.repeat(500_000)))],
  ['UTF-7 that hides a tag', charset('utf-7', Buffer.from('+ADw-script+AD4-'.repeat(50_000)))],
  ['ISO-2022 with 100,000 turns', charset('iso-2022-jp', Buffer.from('\u001b$B\u001b(B'.repeat(100_000)))],
  ['GB18030 that breaks off', charset('gb18030', Buffer.alloc(1_000_000, 0x81))],
  ['a charset named by 10,000 letters', charset('x'.repeat(10_000), Buffer.from('hi'))],
]
