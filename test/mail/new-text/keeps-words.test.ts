// What a person wrote is never taken for a quote, a signature or a footer: losing it would be worse than any remainder.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterWords, readNewText } from '../../../mail/new-text/read-new-text.js'
import { letterOf } from '../letter-of.js'

async function newTextOf(text: string, headers: Record<string, string> = {}): Promise<string> {
  return letterWords(readNewText(await letterOf(headers, text)))
}

const kept = [
  'On Monday I wrote to you:\nplease change the title.',
  'Den 18 november skrev jag till er:\nnamnet är fel.',
  '我在11月18日的邮件里写道：抬头用分公司。\n现在要改。',
  'From: 1 October\nTo: 31 October\nIs one Fapiao possible?',
  '收件人：王五\n日期：2026-11-20\n电话：13800138000',
  'Sent from the warehouse on Tuesday, but where is it?',
  '发自内心地感谢你们的帮助',
  'The original message is in your archive. Please look it up.',
  'Please forward this:\nTitle: Northgate\nTax ID: 91310000MA1FTEST41',
  'Title: Northgate\n--\nTax ID: 91310000MA1FTEST41',
  '第一部分\n\n----------\n\n第二部分：请问怎么办？',
  'Best regards,',
  '--\nhello',
  'The e-mail you sent says confidential. Why?',
]

describe('what a person wrote', () => {
  test.each(kept)('is kept whole: %s', async (text) => {
    expect(await newTextOf(text)).toBe(text)
  })

  test('is kept where nothing but a signature seems to stand there', async () => {
    expect(await newTextOf('-- \nHelen')).toContain('Helen')
  })

  test('is found below an older letter without marks', async () => {
    const text =
      'From: Fapiao <f@assistant.example>\nSent: 2026-11-20 10:12\nTo: Jo\nSubject: Order\n\nHello\n\nMy answer'
    expect(await newTextOf(text, { 'In-Reply-To': '<x@assistant.example>' })).toContain('My answer')
  })

  test('is not invented where somebody only sent the quote back', async () => {
    const text = 'On Fri, Nov 20, 2026 at 10:12 AM Fapiao <f@assistant.example> wrote:\n> Hello\n'
    expect(await newTextOf(text, { 'In-Reply-To': '<x@assistant.example>' })).toBe('')
  })

  test('is never nothing, whatever it is', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '--',
        '-- ',
        '>',
        'From: a@b.example',
        'Subject: x',
        '发件人：',
        'On 2026-11-20 10:12 a@b.example wrote:',
        '-----Original Message-----',
        '________________',
        'Regards',
        '发自我的iPhone',
        '本邮件仅供收件人使用',
        '',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.string({ minLength: 1, maxLength: 30 }),
        async (pieces, word) => {
          const said = `wish${word.replace(/[\r\n>]/g, '')}`
          expect(await newTextOf([said, ...pieces].join('\n'))).not.toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('hostile bodies', () => {
  const hostile: [string, string][] = [
    ['300,000 line breaks', `hello${'\n'.repeat(300_000)}`],
    ['300,000 line breaks with spaces', `hello${'\n '.repeat(300_000)}`],
    ['100,000 dashes', `hello\n${'-'.repeat(100_000)}`],
    ['100,000 lines of dashes', `hello\n${'-----\n'.repeat(100_000)}`],
    ['10,000 lines of 200 quote marks', `hello\n${`${'>'.repeat(200)}\n`.repeat(10_000)}`],
    ['attributions without end', `hello\n${'On Mon, Nov 20, 2026 at 10:12 wrote:\n'.repeat(20_000)}`],
    ['headers without end', `hello\n${'From: a@b.example\nTo: c@d.example;\n'.repeat(20_000)}`],
    ['footers without end', `hello\n${'Sent from my iPhone\n'.repeat(20_000)}`],
    ['one line of a megabyte', `hello ${'x'.repeat(1_000_000)}`],
  ]

  test.each(hostile)('%s are read and keep the first word', async (_, text) => {
    expect(await newTextOf(text)).toMatch(/^hello/)
  })
})
