// Our Message-IDs come back signed or not at all.
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Secrets } from '../../../core/ports.js'
import { isAddressee, readMessageId, writeMessageId } from '../../../mail/thread/message-id.js'
import { readThread } from '../../../mail/thread/read-thread.js'
import { referencesOf } from '../../../mail/thread/references.js'
import { letterOf } from '../letter-of.js'

function secretsOf(key: string): Secrets {
  const hmac = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return { code: hmac, token: hmac, hash: hmac, sign: (text) => hmac(text).slice(0, 22), equal: (a, b) => a === b }
}

const now = secretsOf('now')
const before = secretsOf('before')
const head = {
  sendId: 'mail:1:0',
  address: 'helen@northgate.example',
  about: { orderIds: ['2100451177'], requestIds: ['FR-2026-00017'] },
}
const id = writeMessageId(head, now, 'assistant.example')

describe('a Message-ID of ours', () => {
  test('says what it is about to us', () => {
    expect(readMessageId(id, [now])).toMatchObject({ orderIds: ['2100451177'], requestIds: ['FR-2026-00017'] })
  })

  test('names no address to others', () => {
    const payload = Buffer.from(id.split('.')[1] ?? '', 'base64url').toString()
    expect(payload).not.toContain('helen')
    expect(payload).not.toContain('northgate')
  })

  test('is the same for the same send, and another for another', () => {
    expect(writeMessageId(head, now, 'assistant.example')).toBe(id)
    expect(writeMessageId({ ...head, sendId: 'mail:1:1' }, now, 'assistant.example')).not.toBe(id)
  })

  test('stays short however many orders it is about', () => {
    const orderIds = Array.from({ length: 500 }, (_, at) => `ORDER-NUMBER-${at}`)
    const long = writeMessageId(
      { ...head, sendId: 'x'.repeat(998), about: { orderIds, requestIds: [] } },
      now,
      'assistant.example',
    )
    expect(long.length).toBeLessThan(250)
    expect(readMessageId(long, [now])?.orderIds[0]).toBe('ORDER-NUMBER-0')
  })

  test('of an older key is still read', () => {
    const old = writeMessageId(head, before, 'assistant.example')
    expect(readMessageId(old, [now])).toBeUndefined()
    expect(readMessageId(old, [now, before])?.orderIds).toEqual(['2100451177'])
  })

  test('is for the one it was sent to', () => {
    const token = readMessageId(id, [now])
    expect(token && isAddressee(token, 'HELEN@northgate.example', [now])).toBe(true)
    expect(token && isAddressee(token, 'eve@evil.example', [now])).toBe(false)
  })

  test('changed in one place is not ours', () => {
    const place = fc.integer({ min: 4, max: id.indexOf('@') - 1 })
    const char = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
    fc.assert(
      fc.property(place, char, (at, other) => {
        fc.pre(id[at] !== other)
        expect(readMessageId(id.slice(0, at) + other + id.slice(at + 1), [now])).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  test('made up is not ours', () => {
    const part = fc.stringMatching(/^[\w-]{1,60}$/)
    fc.assert(
      fc.property(part, part, (payload, signature) => {
        expect(readMessageId(`<fa.${payload}.${signature}@assistant.example>`, [now, before])).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the thread of a letter', () => {
  const about = { valid: true, messageId: id, orderIds: ['2100451177'], requestIds: ['FR-2026-00017'] }
  const From = 'Helen <helen@northgate.example>'

  test.each<[string, Record<string, string>]>([
    ['In-Reply-To', { 'In-Reply-To': id }],
    ['References alone', { References: `<a@b.example> ${id} <c@d.example>` }],
    ['several ids in In-Reply-To', { 'In-Reply-To': `<a@b.example> ${id}` }],
    ['comments round the id', { 'In-Reply-To': `${id} (Fapiao Assistant's message of "Fri, 20 Nov 2026")` }],
    ['a folded References', { References: `<a@b.example>\r\n ${id}` }],
  ])('is found in %s', async (_, headers) => {
    expect(readThread(await letterOf({ From, ...headers }), [now])).toEqual(about)
  })

  test('is not joined by a stranger who has the id', async () => {
    const letter = await letterOf({ From: 'eve@evil.example', 'In-Reply-To': id })
    expect(readThread(letter, [now])).toEqual({ valid: false, messageId: id, orderIds: [], requestIds: [] })
  })

  test('is not joined by two senders at once', async () => {
    const letter = await letterOf({ From: 'helen@northgate.example, eve@evil.example', 'In-Reply-To': id })
    expect(readThread(letter, [now]).valid).toBe(false)
  })

  test('is never found by the subject', async () => {
    const letter = await letterOf({ From, Subject: 'Re: Order confirmation 2100451177 FR-2026-00017' })
    expect(readThread(letter, [now])).toEqual({ valid: false, orderIds: [], requestIds: [] })
  })

  test('is found among a thousand references', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `<${at}@b.example>`).join(' ')
    expect(readThread(await letterOf({ From, References: `${many} ${id}` }), [now]).valid).toBe(true)
  })
})

describe('the references of an answer', () => {
  test('are those of the letter and the letter itself', () => {
    expect(referencesOf({ references: ['<a@b>'], messageId: '<c@d>' })).toEqual(['<a@b>', '<c@d>'])
  })

  test('keep the first and the last where there are many', () => {
    const references = Array.from({ length: 100 }, (_, at) => `<${at}@b>`)
    const kept = referencesOf({ references, messageId: '<last@b>' })
    expect(kept).toHaveLength(20)
    expect([kept[0], kept.at(-1)]).toEqual(['<0@b>', '<last@b>'])
  })

  test('leave out what is no id', () => {
    expect(referencesOf({ references: ['<a@b>\r\nBcc: <x@y>', 'plain', '<a b@c>'], messageId: '<c@d>' })).toEqual([
      '<c@d>',
    ])
  })
})
