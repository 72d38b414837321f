// A list that we sent comes back filled in, inside the quote: in HTML without a mark of its own, and in plain text.
import { expect, test } from 'vitest'
import type { ParsedLetter } from '../../../mail/letter.js'
import { openMailRoom } from '../mail-room.js'
import { customerLetter, rawLetter } from '../raw-letter.js'

const LI_NA = 'li.na@lanhai.example'
const FIRST = 'General Fapiao for order 2100451177 please, title Lanhai Trading Ltd.'
const TYPED: Record<string, string> = {
  'Tax ID': '91310115MA1K3LQR7J',
  'Delivery method': 'Yunda',
  Recipient: 'Li Na',
  'Recipient phone': '13800138000',
  'Delivery address': '88 Zhangjiang Road, Pudong, Shanghai',
}

const htmlOf = ({ html = '' }: ParsedLetter) =>
  Object.entries(TYPED).reduce(
    (filled, [name, value]) =>
      filled.replace(
        new RegExp(`(<div[^>]*>${name}(?:<span[^>]*>[^<]*</span>)?:)`),
        `$1 <span style="color:red">${value}</span>`,
      ),
    html,
  )
const textOf = ({ text = '' }: ParsedLetter) =>
  text.replace(/^([A-Z][A-Za-z ]+?)( \([^\n]*\))?:$/gm, (line, name: string) => `${line} ${TYPED[name] ?? ''}`.trim())

const answers = (ours: ParsedLetter, type: string, body: string) =>
  rawLetter(
    [
      `From: ${LI_NA}`,
      'To: fapiao@assistant.example',
      'Subject: RE: Fapiao',
      'Message-ID: <filled@lanhai.example>',
      `In-Reply-To: ${ours.messageId}`,
      'MIME-Version: 1.0',
      `Content-Type: ${type}; charset=utf-8`,
    ],
    body,
  )

const HEAD = 'From: Fapiao Assistant\nSent: Friday, 20 November 2026 10:12\nTo: Li Na\nSubject: Fapiao\n\n'
const WAYS: [string, (ours: ParsedLetter) => Buffer][] = [
  ['HTML', (ours) => answers(ours, 'text/html', `<div id="divRplyFwdMsg">From: us</div>${htmlOf(ours)}`)],
  ['plain text', (ours) => answers(ours, 'text/plain', `See below.\n\n${HEAD}${textOf(ours)}`)],
]

test.each(WAYS)('as %s it is read to the last line, and only the confirmation is left to ask for', async (_, fill) => {
  const room = await openMailRoom()
  await room.receive(room.vouchedFor(customerLetter({ from: LI_NA, text: FIRST })))
  const [ours] = await room.sent()
  await room.receive(room.vouchedFor(fill(ours as ParsedLetter)))
  const summary = (await room.sent()).at(-1)?.text ?? ''
  expect(summary).toContain('Please check this Fapiao request')
  for (const value of Object.values(TYPED)) expect(summary).toContain(value)
})
