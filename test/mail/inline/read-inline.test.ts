// What is typed into the quote of our own letter is read, whatever client quotes it and however it was typed in.
import { describe, expect, test } from 'vitest'
import type { Spelled } from '../../../core/wording/spelled.js'
import { letterParts } from '../../../mail/compose/letter-parts.js'
import { letterText } from '../../../mail/compose/letter-text.js'
import { ownLetter } from '../../../mail/inline/own-lines.js'
import { readInline } from '../../../mail/inline/read-inline.js'
import type { BelowLine } from '../../../mail/new-text/read-new-text.js'

const SENTENCES: Record<string, string> = { 'mail.row': '{name}: {value}', 'mail.note': ' ({note})' }
const say = (key: string, values: Record<string, string> = {}) =>
  (SENTENCES[key] ?? `sentence of ${key}`).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

const spelled: Spelled = {
  lang: 'en',
  blocks: [
    { kind: 'text', text: 'This is what I have so far:' },
    { kind: 'facts', rows: [{ name: 'Title', value: 'Northgate Trading Ltd' }] },
    { kind: 'text', text: 'The following is still missing. Please fill it in after each name in your reply.' },
    {
      kind: 'form',
      id: 'request',
      title: 'Request',
      submit: 'Send',
      fields: [
        { name: 'tax_id', label: 'Tax ID', kind: 'text', required: true },
        {
          name: 'method',
          label: 'Delivery method',
          kind: 'choice',
          required: true,
          options: [
            { value: 'yunda', label: 'Yunda courier' },
            { value: 'sf', label: 'SF Express (recipient pays)' },
          ],
        },
        { name: 'recipient', label: 'Recipient', kind: 'text', required: true },
        { name: 'address', label: 'Delivery address', kind: 'text', required: true },
      ],
    },
  ],
  choices: [],
}
const answered = { references: [], subject: 'Fapiao', name: 'Helen', excerpt: 'a fapiao for order 2100451177 please' }
const parts = letterParts(spelled, answered, say)
const OURS = letterText(parts, say).split('\n')
const letter = ownLetter(parts, spelled, say)

const quoted = (lines: string[]): BelowLine[] => lines.map((text) => ({ text, own: false }))
const read = (lines: BelowLine[]) => readInline(lines, letter)
const withLine = (begins: string, change: (line: string) => string[]) =>
  quoted(OURS.flatMap((line) => (line.startsWith(begins) ? change(line) : [line])))

describe('what was typed into our letter', () => {
  test.each([
    ['behind a name', 'Tax ID', (line: string) => [`${line} 91310115MA1K3LQR7J`], 'Tax ID: 91310115MA1K3LQR7J'],
    ['on the line below a name', 'Recipient', (line: string) => [line, 'Li Na'], 'Recipient: Li Na'],
    ['behind the options', 'Delivery method', (line: string) => [`${line} SF`], 'Delivery method: SF'],
    [
      'by leaving one option',
      'Delivery method',
      () => ['Delivery method: Yunda courier'],
      'Delivery method: Yunda courier',
    ],
    [
      'by ticking an option',
      'Delivery method',
      () => ['Delivery method (Yunda courier ✓ / SF Express (recipient pays)):'],
      'Delivery method: Yunda courier',
    ],
    ['in place of a value', 'Title', () => ['Title  Southgate Ltd'], 'Title: Southgate Ltd'],
    ['behind a value', 'Title', (line: string) => [`${line} -> Southgate Ltd`], 'Title: Southgate Ltd'],
  ])('%s is read with its name', (_, begins, change, said) => {
    expect(read(withLine(begins, change))).toBe(said)
  })

  test('on lines that the client shows as the person’s own keeps the name above', () => {
    const lines = OURS.flatMap((text): BelowLine[] =>
      text.startsWith('Recipient')
        ? [
            { text, own: false },
            { text: 'Li Na', own: true },
          ]
        : [{ text, own: false }],
    )
    expect(read(lines)).toBe('Recipient: Li Na')
  })

  test('is found where the client broke our lines and set spaces anew', () => {
    const broken = OURS.flatMap((line) => line.match(/.{1,30}(?:\s|$)/g) ?? [line]).map((line) => `  ${line.trim()} `)
    expect(read(quoted(broken))).toBeUndefined()
    expect(read(quoted(broken.map((line) => (line.trim() === 'Recipient:' ? 'Recipient: Li Na' : line))))).toBe(
      'Recipient: Li Na',
    )
  })
})

describe('nothing is taken for an answer', () => {
  test('in a quote as it was sent', () => {
    expect(read(quoted(OURS))).toBeUndefined()
  })
  test('of what stands above or below our letter: headers, notices, older letters', () => {
    const around = ['Sent: Friday, 20 November', 'Recipient: Helen', ...OURS, 'This e-mail is confidential.']
    expect(read(quoted(around.slice(0, 1).concat(around.slice(2))))).toBeUndefined()
  })
  test('where another letter is quoted than the one looked up', () => {
    expect(read(quoted(['Dear Helen,', 'your order has been received.', ...OURS.slice(-1)]))).toBeUndefined()
  })
  test('of addresses that a mail filter has rewritten', () => {
    expect(read(quoted([...OURS.slice(0, 4), 'https://safe.example/?url=abc', ...OURS.slice(4)]))).toBeUndefined()
  })
})
