// What leaves the house: marked as ours and automatic, threaded, safe, and the same in text and HTML.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Outgoing } from '../../../core/channel.js'
import type { Lang } from '../../../core/content.js'
import type { Secrets } from '../../../core/ports.js'
import type { Spelled, SpelledBlock } from '../../../core/wording/spelled.js'
import { type ComposeOptions, composeLetter } from '../../../mail/compose/compose-letter.js'
import type { Words } from '../../../mail/compose/words.js'
import { htmlLines } from '../../../mail/html-text/html-lines.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { buildLetter } from '../../../mail/send/build-letter.js'
import { readMessageId } from '../../../mail/thread/message-id.js'

const hmac = (text: string) => createHmac('sha256', 'key').update(text).digest('base64url').slice(0, 22)
const secrets: Secrets = { code: hmac, token: hmac, hash: hmac, sign: hmac, equal: (a, b) => a === b }

const content = join(import.meta.dirname, '..', '..', '..', 'data', 'content')
const FOLDERS: Record<Lang, string> = { zh: 'zh-CN', en: 'en', sv: 'sv' }
const words: Words = (lang, key, values = {}) => {
  const sentences = parse(readFileSync(join(content, FOLDERS[lang], 'words', 'mail.yaml'), 'utf8')) as Record<
    string,
    string
  >
  return (sentences[key] ?? `?${key}`).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
const options: ComposeOptions = { address: 'fapiao@assistant.example', secrets, words }

const blocks: SpelledBlock[] = [
  { kind: 'text', text: 'Your request is being dealt with.' },
  { kind: 'heading', text: 'Details' },
  { kind: 'facts', rows: [{ name: 'Title', value: 'Northgate <Shanghai> & Co.' }] },
  { kind: 'list', items: ['one thing', 'another thing'] },
  { kind: 'links', links: [{ name: 'Register', url: 'https://register.example/?a=1&b=2' }] },
  { kind: 'source', text: 'Source: the service page' },
  {
    kind: 'timeline',
    title: 'Progress',
    steps: [
      { label: 'Submitted', status: 'done', at: '20 November 2026 at 10:12' },
      { label: 'Issued', status: 'current', note: 'Expected on 24 November' },
      { label: 'Mailed', status: 'next' },
    ],
  },
  {
    kind: 'form',
    id: 'request',
    title: 'Your request',
    fields: [
      { name: 'title', label: 'Title', kind: 'text', value: 'Northgate', required: true },
      { name: 'taxId', label: 'Tax ID', kind: 'text', required: true, problem: 'One character is missing' },
    ],
    submit: 'Send',
  },
]

type Change = {
  reference?: Record<string, unknown>
  spelled?: Partial<Spelled>
  kind?: 'reply' | 'notice'
  address?: string
}

function outgoing(change: Change = {}): Outgoing {
  const lang = change.spelled?.lang ?? 'en'
  return {
    send: {
      id: 'mail:1:0',
      kind: change.kind ?? 'reply',
      to: {
        channel: 'mail',
        conversation: 'mail:helen@northgate.example',
        address: change.address ?? 'helen@northgate.example',
        reference: change.reference ?? {},
      },
      lang,
      reply: { blocks: [], choices: [] },
      about: { orderIds: ['2100451177'], requestIds: [] },
    },
    spelled: { lang, blocks, choices: [{ label: 'Check progress', action: 'do.progress' }], ...change.spelled },
  }
}

const answered = {
  messageId: '<q@northgate.example>',
  references: ['<a@b.example>'],
  subject: 'Where is it?',
  name: 'Helen Marsh',
  excerpt: 'Where is my Fapiao?\n\nRegards',
}

describe('a letter of ours', () => {
  test('says that it is automatic and wants no automatic answer', () => {
    expect(composeLetter(outgoing(), options).headers).toMatchObject({
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
    })
    expect(composeLetter(outgoing({ kind: 'notice' }), options).headers['Auto-Submitted']).toBe('auto-generated')
  })

  test('does not say that a program wrote what a person wrote', () => {
    expect(composeLetter(outgoing(), options).text).toContain('written by a program')
    const { text, html } = composeLetter(outgoing({ spelled: { byStaff: true } }), options)
    for (const body of [text, html]) {
      expect(body).toContain('written by a person at the service centre')
      expect(body).not.toContain('program')
    }
  })

  test('goes to the one address of the send, whatever the answered letter says', () => {
    const letter = composeLetter(outgoing({ reference: { ...answered, replyTo: 'eve@evil.example' } }), options)
    expect(letter.to).toEqual({ name: 'Helen Marsh', address: 'helen@northgate.example' })
  })

  test('stands in the thread it answers', () => {
    const letter = composeLetter(outgoing({ reference: answered }), options)
    expect(letter).toMatchObject({
      inReplyTo: '<q@northgate.example>',
      references: ['<a@b.example>', '<q@northgate.example>'],
    })
    expect(readMessageId(letter.messageId, [secrets])?.orderIds).toEqual(['2100451177'])
  })

  test('is the same letter each time it is composed', () => {
    expect(composeLetter(outgoing(), options)).toEqual(composeLetter(outgoing(), options))
  })

  test.each<[string, Lang, string]>([
    ['Where is it?', 'en', 'Re: Where is it?'],
    ['发票呢', 'zh', '回复：发票呢'],
    ['Var är den?', 'sv', 'SV: Var är den?'],
    ['答复: 发票', 'zh', '答复: 发票'],
    ['RE: Re: 回复：发票', 'zh', 'RE: 发票'],
    ['Sv: SV: Fapiao', 'sv', 'Sv: Fapiao'],
    ['Re[2]: Fapiao', 'en', 'Re[2]: Fapiao'],
    ['Fwd: Fapiao', 'en', 'Re: Fwd: Fapiao'],
  ])('answers the subject %s as the person’s program would', (subject, lang, expected) => {
    expect(composeLetter(outgoing({ reference: { ...answered, subject }, spelled: { lang } }), options).subject).toBe(
      expected,
    )
  })

  test('has a subject of its own where it answers none', () => {
    expect(composeLetter(outgoing({ spelled: { subject: 'Your Fapiao has been mailed' } }), options).subject).toBe(
      'Your Fapiao has been mailed',
    )
    expect(composeLetter(outgoing(), options).subject).toBe('Your Fapiao')
  })

  test.each<Lang>(['zh', 'en', 'sv'])('says the same in text and HTML (%s)', (lang) => {
    const { text, html } = composeLetter(outgoing({ reference: answered, spelled: { lang } }), options)
    const said = (line: string) => line.replace(/^[-\s>✓●○✕]+/u, '')
    const drawn = htmlLines(html)
      .map((line) => line.text)
      .join(' ')
      .replace(/[\s:：·]+/gu, '')
    const lines = text
      .split('\n')
      .flatMap((line) => said(line).split(' · '))
      .filter((line) => line !== '' && !line.startsWith('https://'))
    for (const line of lines) expect(drawn).toContain(line.replace(/[\s:：·]+/gu, ''))
    expect(text).not.toContain('?mail.')
  })

  test('loads nothing from outside and runs nothing', () => {
    const { html } = composeLetter(outgoing({ reference: answered }), options)
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|form|input|video)\b|url\(|@import|src=/i)
  })

  test('follows the reader’s dark mode', () => {
    expect(composeLetter(outgoing(), options).html).toContain('<meta name="color-scheme" content="light dark">')
  })

  test('quotes the question shortly', () => {
    const { text, html } = composeLetter(
      outgoing({ reference: { ...answered, excerpt: 'word '.repeat(500) } }),
      options,
    )
    expect(text.split('You wrote:')[1]?.length).toBeLessThan(400)
    expect(html).toContain('…')
  })

  test('links only to pages and mail addresses', () => {
    const spelled = { blocks: [{ kind: 'links' as const, links: [{ name: 'x', url: 'javascript:alert(1)' }] }] }
    expect(composeLetter(outgoing({ spelled }), options).html).not.toContain('<a ')
  })

  test('opens the pages that a sentence names, whatever stands around them', () => {
    const text = 'Open https://fapiao.example/activate?token=a_b-c&x=1. 查看（https://sf.example/1）。'
    const { html } = composeLetter(outgoing({ spelled: { blocks: [{ kind: 'text', text }] } }), options)
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      'https://fapiao.example/activate?token=a_b-c&amp;x=1',
      'https://sf.example/1',
    ])
    expect(html).toContain('</a>. 查看（<a ')
  })

  test('a page address in a sentence carries no markup out of its link', () => {
    const text = 'See https://a.example/"onmouseover="x<b>'
    const { html } = composeLetter(outgoing({ spelled: { blocks: [{ kind: 'text', text }] } }), options)
    expect(html).toContain('<a href="https://a.example/" style')
    expect(html).not.toContain('"onmouseover')
  })

  test('does not leave for what is no address', () => {
    for (const address of [
      '',
      'helen',
      'a@b.example\r\nBcc: eve@evil.example',
      '<a@b.example>',
      'a@b.example, c@d.example',
    ]) {
      expect(() => composeLetter(outgoing({ address }), options)).toThrow('not a plain mail address')
    }
  })
})

describe('header injection', () => {
  const breaks = ['\r\n', '\n', '\r', '\r\n ', '\u2028', '\u0085', '\0\n', '\n\n']
  const inputs = breaks.flatMap((gap) => [
    `Hi${gap}Bcc: eve@evil.example`,
    `=?utf-8?B?${Buffer.from(`x${gap}Bcc: eve@evil.example`).toString('base64')}?=`,
    `x${gap}${gap}<script>`,
  ])

  test.each(inputs)('by %j in subject, name, ids and text comes to nothing', async (evil) => {
    const reference = {
      messageId: `<${evil}@x>`,
      references: [evil, `<a${evil}@b>`],
      subject: evil,
      name: evil,
      excerpt: evil,
    }
    const letter = composeLetter(outgoing({ reference, spelled: { subject: evil } }), options)
    const read = await parseLetter(await buildLetter(letter, '2026-11-20T02:12:00Z'))
    expect(read.headers.map((header) => header.name)).not.toContain('bcc')
    expect(read.to).toEqual([expect.objectContaining({ address: 'helen@northgate.example' })])
    expect(read.subject).not.toMatch(/[\r\n]/)
    expect(letter.html).not.toContain('<script>')
  })

  test('by a lone surrogate breaks nothing', async () => {
    const letter = composeLetter(
      outgoing({ reference: { ...answered, subject: '\uD83D', name: '\uDC00x', excerpt: 'a\uD83D' } }),
      options,
    )
    await expect(buildLetter(letter, '2026-11-20T02:12:00Z')).resolves.toBeInstanceOf(Buffer)
  })
})
