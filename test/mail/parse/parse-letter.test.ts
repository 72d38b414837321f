import { describe, expect, test } from 'vitest'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { customerLetter, rawLetter } from '../raw-letter.js'

const MIXED = rawLetter(
  [
    'Return-Path: <wei@northwind.example>',
    'From: =?gb2312?B?1cXOsA==?= <wei@northwind.example>',
    'To: Team: a@x.example, b@x.example;, fapiao@assistant.example',
    'Subject: =?UTF-8?B?5Y+R?= =?UTF-8?B?56Wo?=',
    'Message-ID: <1@northwind.example>',
    'In-Reply-To: <a@assistant.example> (yesterday)',
    'References: <first@assistant.example>',
    '\t<a@assistant.example>',
    'Date: Wed, 18 Nov 2026 10:00:00 +0800 (CST)',
    'Content-Type: multipart/mixed; boundary="outer"',
  ],
  `--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('发票抬头：北风贸易\r\n').toString('base64')}
--inner
Content-Type: text/html; charset=utf-8

<p>发票抬头：北风贸易</p>
--inner--
--outer
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="../../etc/billing.csv"

title,tax id
--outer
Content-Type: message/rfc822

Subject: earlier
Message-ID: <earlier@northwind.example>

as agreed
--outer--
`,
)

describe('a letter of many parts', () => {
  test('its people, thread and date are read', async () => {
    const letter = await parseLetter(MIXED)
    expect(letter.from).toEqual([{ name: '张伟', address: 'wei@northwind.example' }])
    expect(letter.to.map((person) => person.group)).toEqual(['Team', 'Team', undefined])
    expect(letter.subject).toBe('发票')
    expect(letter.messageId).toBe('<1@northwind.example>')
    expect(letter.inReplyTo).toEqual(['<a@assistant.example>'])
    expect(letter.references).toEqual(['<first@assistant.example>', '<a@assistant.example>'])
    expect(letter.date).toBe('2026-11-18T02:00:00.000Z')
    expect(letter.envelopeFrom).toBe('wei@northwind.example')
  })

  test('its text and HTML are told apart, and its parts listed', async () => {
    const letter = await parseLetter(MIXED)
    expect(letter.text).toBe('发票抬头：北风贸易\n')
    expect(letter.html).toBe('<p>发票抬头：北风贸易</p>')
    expect(letter.parts.map((part) => part.type)).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/octet-stream',
      'message/rfc822',
    ])
  })

  test('an attachment keeps its name without its path, and its text where it has one', async () => {
    const [csv, enclosed] = (await parseLetter(MIXED)).attachments
    expect(csv).toMatchObject({ name: 'billing.csv', sizeBytes: 12, text: 'title\ntax id' })
    expect(enclosed?.text).toBe('subject: earlier\nmessage-id: <earlier@northwind.example>\n\nas agreed')
  })
})

describe('the same letter by another route', () => {
  test('has the same body hash, whatever servers did to headers and line ends', async () => {
    const raw = customerLetter({ id: '<same@northwind.example>' })
    const other = Buffer.from(`Received: from relay\n${raw.toString().replaceAll('\r\n', '\n')}\n`)
    expect((await parseLetter(other)).sha256).toBe((await parseLetter(raw)).sha256)
  })
})

describe('letters that lack something', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0)],
    ['no headers', Buffer.from('\r\nhello\r\n')],
    ['no body', rawLetter(['From: a@x.example'])],
    ['no From', rawLetter(['Subject: hello'], 'text')],
    ['only zero bytes', Buffer.alloc(1_000)],
    ['a boundary that never comes', rawLetter(['Content-Type: multipart/mixed; boundary=x'], 'text')],
    ['a multipart without a boundary', rawLetter(['Content-Type: multipart/mixed'], 'text')],
  ])('are read all the same: %s', async (_, raw) => {
    const letter = await parseLetter(raw)
    expect(letter.truncated).toEqual([])
    expect(letter.attachments).toEqual([])
  })

  test('a Message-ID without brackets gets them', async () => {
    expect((await parseLetter(customerLetter({ id: 'abc@x.example' }))).messageId).toBe('<abc@x.example>')
  })

  test('two From headers are both told', async () => {
    const letter = await parseLetter(rawLetter(['From: a@x.example', 'From: b@x.example'], 'text'))
    expect(letter.fromHeaderCount).toBe(2)
    expect(letter.from.map((person) => person.address)).toEqual(['a@x.example', 'b@x.example'])
  })

  test('an address hidden in an encoded word is no address', async () => {
    const hidden = `=?utf-8?B?${Buffer.from('boss@x.example').toString('base64')}?=`
    const letter = await parseLetter(rawLetter([`From: ${hidden} <${hidden}@evil.example>`], 'text'))
    expect(letter.from).toEqual([{ name: 'boss@x.example', address: '' }])
  })

  test('the null sender is told from no Return-Path at all', async () => {
    expect((await parseLetter(rawLetter(['Return-Path: <>'], 'text'))).envelopeFrom).toBe('')
    expect((await parseLetter(rawLetter(['From: a@x.example'], 'text'))).envelopeFrom).toBeUndefined()
  })

  test('flowed lines are joined, quotes and signatures are not', async () => {
    const body = '> quoted \n> text\nMy order \nis 7.\n-- \nWei\n'
    const letter = await parseLetter(rawLetter(['Content-Type: text/plain; format=flowed'], body))
    expect(letter.text).toBe('> quoted text\nMy order is 7.\n-- \nWei\n')
  })
})
