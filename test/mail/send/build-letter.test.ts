import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ComposedLetter } from '../../../mail/letter.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { buildLetter } from '../../../mail/send/build-letter.js'
import { WEDNESDAY } from '../../world/clock.js'

const LETTER: ComposedLetter = {
  from: { name: '发票助手', address: 'fapiao@assistant.example' },
  to: { name: 'Åsa, Öberg "B"', address: 'asa@northwind.example' },
  subject: '回复：订单 1001 的发票',
  text: '您好！\n两个工作日。',
  html: '<p>您好！</p>',
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  messageId: '<fa.abc.def@assistant.example>',
  inReplyTo: '<q@northwind.example>',
  references: ['<a@northwind.example>', '<q@northwind.example>'],
}

test('a composed letter reads back as what it is', async () => {
  const letter = await parseLetter(await buildLetter(LETTER, WEDNESDAY))
  expect(letter).toMatchObject({
    from: [LETTER.from],
    to: [LETTER.to],
    subject: LETTER.subject,
    text: `${LETTER.text}`,
    html: LETTER.html,
    messageId: LETTER.messageId,
    inReplyTo: [LETTER.inReplyTo],
    references: LETTER.references,
    date: WEDNESDAY,
  })
  const values = Object.fromEntries(letter.headers.map(({ name, value }) => [name, value]))
  expect(values['auto-submitted']).toBe('auto-replied')
  expect(values['x-auto-response-suppress']).toBe('All')
  expect(values['content-type']).toMatch(/^multipart\/alternative/)
})

test('a letter that is tried again is the same, byte for byte', async () => {
  expect(await buildLetter(LETTER, WEDNESDAY)).toEqual(await buildLetter(LETTER, WEDNESDAY))
})

test.each([
  ['ends with blanks', 'one \ntwo\t\n\nthree  '],
  ['has lines too long for the wire', `${'long '.repeat(400)}\n${'长'.repeat(700)}\n${'x'.repeat(3_000)}`],
  ['looks like MIME itself', '--\n=3D=20=\n.\n..\nFrom here\n\n'],
  ['is of every script', 'Åsa，您好 👋🏽\nПривет\u00a0\u2028é'],
  ['is empty', ''],
])('a text that %s arrives as it was, with files beside it or without', async (_, text) => {
  const files = [{ filename: 'a.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF') }]
  const html = `<p>${text}</p>`
  for (const raw of [
    await buildLetter({ ...LETTER, text, html }, WEDNESDAY),
    await buildLetter({ ...LETTER, text, html }, WEDNESDAY, undefined, files),
  ]) {
    expect(
      raw
        .toString('latin1')
        .split(/\r?\n/)
        .every((line) => line.length <= 998),
    ).toBe(true)
    const letter = await parseLetter(raw)
    const read = [letter.text ?? '', letter.html ?? ''].map((each) => each.replaceAll('\r\n', '\n').trimEnd())
    expect(read).toEqual([text.trimEnd(), html.trimEnd()])
  }
})

test.each(['\r\nBcc: x@evil.example', '\nX-Evil: 1', '=?utf-8?B?DQpCY2M6IHhAZXZpbC5leGFtcGxl?='])(
  'no header can be smuggled in by name, subject or header: %j',
  async (evil) => {
    const raw = await buildLetter(
      {
        ...LETTER,
        subject: `hi${evil}`,
        to: { name: `Wei${evil}`, address: 'wei@northwind.example' },
        headers: { 'X-Note': `a${evil}` },
      },
      WEDNESDAY,
    )
    const names = (await parseLetter(raw)).headers.map(({ name }) => name)
    expect(names).not.toContain('bcc')
    expect(names).not.toContain('x-evil')
  },
)

test('a letter is signed where a key is given', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const raw = await buildLetter(LETTER, WEDNESDAY, {
    domainName: 'assistant.example',
    keySelector: 's1',
    privateKey: pem,
  })
  const signature = (await parseLetter(raw)).headers.find(({ name }) => name === 'dkim-signature')?.value ?? ''
  expect(signature).toContain('d=assistant.example')
  expect(signature).toContain('s=s1')
})
