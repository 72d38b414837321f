// What a reply looks like in chat: text where text is enough, cards within Teams' limits, all of it also in words.
import { expect, test } from 'vitest'
import type { Utterance } from '../../bot/activity.js'
import { dialectOf } from '../../bot/render/dialect.js'
import { splitText } from '../../bot/render/split-text.js'
import { utterancesFor as utterancesOn } from '../../bot/render/utterances.js'
import type { Spelled, SpelledBlock } from '../../core/wording/spelled.js'

type Card = {
  version: string
  lang: string
  fallbackText: string
  body: unknown[]
  actions: { title: string; data: Record<string, unknown> }[]
}

const WEB = dialectOf({ channelId: 'web' })
const TEAMS = dialectOf({ channelId: 'msteams', serviceUrl: 'https://smba.example/' })
const PLAYGROUND = dialectOf({ channelId: 'msteams', serviceUrl: 'http://127.0.0.1:56150/' })

const utterancesFor = (said: Spelled) => utterancesOn(said, WEB)

const spelled = (blocks: SpelledBlock[], more: Partial<Spelled> = {}): Spelled => ({
  lang: 'en',
  blocks,
  choices: [],
  ...more,
})

const cardOf = (utterance: Utterance | undefined) => utterance?.attachments?.[0]?.content as Card

const text = (words: string): SpelledBlock => ({ kind: 'text', text: words })

test('text alone is a plain message without a card', () => {
  const [said, ...more] = utterancesFor(
    spelled([text('One.'), { kind: 'list', items: ['two', 'three'] }], { lang: 'zh' }),
  )
  expect(said).toEqual({ type: 'message', text: 'One.\n\n- two\n- three', textFormat: 'plain', locale: 'zh-CN' })
  expect(more).toEqual([])
})

test('an answer with choices is its text, then a card with the source and the buttons', () => {
  const source: SpelledBlock = { kind: 'source', text: 'Source: the FAQ' }
  const choices = [{ label: 'Check progress', action: 'do.progress' }]
  const [said] = utterancesFor(spelled([text('An answer.'), source], { choices }))
  expect(said).toMatchObject({ text: 'An answer.', textFormat: 'plain', summary: 'An answer.' })
  expect(cardOf(said)).toMatchObject({
    version: '1.5',
    lang: 'en',
    fallbackText: 'Source: the FAQ\n\n- Check progress',
  })
  expect(JSON.stringify(cardOf(said).body)).toContain('Source: the FAQ')
})

test.each([
  ['Web Chat', WEB, (spoken: object) => ({ __isBotFrameworkCardAction: true, cardAction: spoken })],
  ['Teams', TEAMS, (spoken: object) => ({ msteams: spoken })],
  ['the Playground, which cannot show it', PLAYGROUND, () => ({})],
])('a button carries its action, and what the person is seen to say: %s', (_what, dialect, shown) => {
  const [said] = utterancesOn(
    spelled([text('Which?')], { choices: [{ label: 'Hämta', action: 'faq.pickup_address' }] }),
    dialect,
  )
  const spoken = { type: 'messageBack', displayText: 'Hämta', text: 'Hämta', value: { action: 'faq.pickup_address' } }
  expect(cardOf(said).actions).toEqual([
    { type: 'Action.Submit', title: 'Hämta', data: { action: 'faq.pickup_address', ...shown(spoken) } },
  ])
})

test('text that follows a timeline stays behind it', () => {
  const timeline: SpelledBlock = { kind: 'timeline', title: 'Request', steps: [{ label: 'Issued', status: 'current' }] }
  const [said] = utterancesFor(spelled([text('Before.'), timeline, text('After.')]))
  expect(said?.text).toBe('Before.')
  const words = JSON.stringify(cardOf(said).body)
  expect(words.indexOf('Issued')).toBeLessThan(words.indexOf('After.'))
})

test('the fallback of a card says all that the card says', () => {
  const blocks: SpelledBlock[] = [
    { kind: 'facts', rows: [{ name: 'Order', value: 'C-100' }] },
    { kind: 'timeline', title: 'Request', steps: [{ label: 'Issued', status: 'done', at: '20 Nov', note: 'No. 7' }] },
    { kind: 'links', links: [{ name: 'Sign in', url: 'https://x.example' }] },
    {
      kind: 'form',
      id: 'f',
      title: 'Form',
      submit: 'Send',
      fields: [{ name: 'a', label: 'Title', kind: 'text', required: true, problem: 'Too long.' }],
    },
  ]
  const fallback = cardOf(utterancesFor(spelled(blocks))[0]).fallbackText
  for (const words of [
    'Order',
    'C-100',
    'Issued',
    '20 Nov',
    'No. 7',
    'Sign in',
    'https://x.example',
    'Form',
    'Title',
    'Too long.',
  ]) {
    expect(fallback).toContain(words)
  }
})

test('no text of a card is read as Markdown', () => {
  const blocks: SpelledBlock[] = [
    { kind: 'facts', rows: [{ name: 'Title', value: '**Contoso** [x](http://evil.example)' }] },
    { kind: 'source', text: '_x_' },
    { kind: 'timeline', title: '# T', steps: [{ label: '* l', status: 'next' }] },
  ]
  expect(JSON.stringify(cardOf(utterancesFor(spelled(blocks))[0]))).not.toContain('"TextBlock"')
})

test.each(['zh', 'en', 'sv'] as const)('whatever is said in %s, no message is above 28 kB', (lang) => {
  const rows = Array.from({ length: 400 }, (_row, n) => ({
    name: `Request ${n}`,
    value: '已开具，等待寄出，预计十一月二十五日',
  }))
  const said = utterancesFor(
    spelled([text('Your requests'), { kind: 'facts', rows }], { lang, choices: [{ label: 'Next', action: 'n' }] }),
  )
  for (const utterance of said) expect(Buffer.byteLength(JSON.stringify(utterance))).toBeLessThan(28 * 1024)
  expect(said.map((utterance) => utterance.text).join('\n')).toContain('Request 399')
})

test('a long text is cut at its lines, and nothing of it is lost', () => {
  const lines = Array.from({ length: 100 }, (_line, n) => `line ${n} ${'字'.repeat(10)}`)
  const parts = splitText(lines.join('\n'), 1_000)
  expect(parts.join('\n')).toBe(lines.join('\n'))
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(1_000)
})

test('a line longer than a message is cut between characters', () => {
  const parts = splitText('😀'.repeat(1_000), 1_000)
  expect(parts.join('')).toBe('😀'.repeat(1_000))
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(1_000)
})

test('an empty text is one empty message', () => {
  expect(splitText('', 1_000)).toEqual([''])
})

test('Teams gets Markdown, because it runs the lines of plain text together, and nothing typed becomes a link', () => {
  const blocks = [text('Room 657\nShanghai'), text('Title: *Contoso* [x](http://evil.example) a_b@c_d.example')]
  const [said] = utterancesOn(spelled(blocks), TEAMS)
  expect(said).toMatchObject({
    textFormat: 'markdown',
    text: 'Room 657\n\nShanghai\n\nTitle: \\*Contoso\\* \\[x\\](http://evil.example) a_b@c_d.example',
  })
})
