import { expect, test } from 'vitest'
import { stampLetter } from '../../../mail/mailbox/local/stamp-letter.js'
import { WEDNESDAY } from '../../world/clock.js'
import { rawLetter } from '../raw-letter.js'

const INTAKE = {
  authservId: 'mx.assistant.example',
  envelopeFrom: 'wei@northwind.example',
  now: WEDNESDAY,
  via: 'SMTP' as const,
}

const stamped = (headers: string[]) => stampLetter(rawLetter(headers, 'hello\n\nworld\n'), INTAKE).toString()

test('the From is vouched for above everything else', () => {
  expect(stamped(['From: Wei <wei@northwind.example>', 'Subject: hi'])).toBe(
    [
      'Return-Path: <wei@northwind.example>',
      'Authentication-Results: mx.assistant.example; dmarc=pass header.from=northwind.example',
      'Received: by mx.assistant.example (SMTP); Wed, 18 Nov 2026 02:00:00 +0000',
      'From: Wei <wei@northwind.example>',
      'Subject: hi',
      '',
      'hello\r\n\r\nworld\r\n',
    ].join('\r\n'),
  )
})

test.each([
  'Authentication-Results: mx.assistant.example; dmarc=pass header.from=bank.example',
  'authentication-results:MX.Assistant.Example; dmarc=pass',
  'Authentication-Results: (comment) mx.assistant.example;\r\n\tdmarc=pass',
  'Authentication-Results: "mx.assistant.example"; dmarc=pass',
])('a verdict that a letter brought in our name is taken out: %j', (forged) => {
  const text = stamped(['From: wei@northwind.example', forged])
  expect(text.match(/authentication-results/gi)).toHaveLength(1)
  expect(text).not.toContain('bank.example')
})

test('verdicts of other servers stay', () => {
  expect(stamped(['From: wei@northwind.example', 'Authentication-Results: other.example; dmarc=fail'])).toContain(
    'dmarc=fail',
  )
})

test.each([
  ['two From headers', ['From: a@x.example', 'From: b@y.example']],
  ['two addresses in one', ['From: a@x.example, b@y.example']],
  ['no From', ['Subject: hi']],
  ['no address', ['From: Wei']],
])('nobody is vouched for: %s', (_, headers) => {
  expect(stamped(headers)).not.toContain('dmarc=pass')
})

test('an address cannot smuggle a header in', () => {
  const raw = stampLetter(rawLetter(['From: a@x.example']), { ...INTAKE, envelopeFrom: 'a@x.example>\r\nX-Evil: 1' })
  expect(raw.toString()).not.toMatch(/^X-Evil/m)
})
