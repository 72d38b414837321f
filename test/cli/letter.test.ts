// The letter command: one JSON object a file, whatever the file holds, and nothing but that.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const HEAD = 'From: Helen <helen@northgate.example>\r\nTo: fapiao@assistant.example\r\nSubject: Fapiao\r\n'
const PASS = 'Authentication-Results: mx.assistant.example; dmarc=pass header.from=northgate.example\r\n'

const FILES: [name: string, content: string][] = [
  ['proven.eml', `${PASS}${HEAD}\r\nWhere is my Fapiao for order 2100451177?\r\n`],
  ['claimed.eml', `${HEAD}\r\nWhere is my Fapiao?\r\n`],
  ['robot.eml', `Auto-Submitted: auto-replied\r\n${HEAD}\r\nI am away.\r\n`],
  ['subject-only.eml', `${HEAD}\r\n`],
  ['empty.eml', ''],
  ['zeros.eml', '\0'.repeat(1_000)],
  ['tables.eml', `${HEAD}Content-Type: text/html\r\n\r\n${'<table><tr><td>'.repeat(50_000)}hello`],
  ['headers.eml', `${HEAD}${'X-A: b\r\n'.repeat(50_000)}\r\nhello`],
]

const KEYS = ['file', 'verdict', 'answer', 'senderProven', 'newText', 'lang', 'intents', 'orderIds', 'fields']

let folder = ''
let lines: Record<string, unknown>[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letter-'))
  for (const [name, content] of FILES) await writeFile(join(folder, name), content)
  const args = [
    join(root, 'dist', 'cli', 'letter.js'),
    ...FILES.map(([name]) => join(folder, name)),
    join(folder, 'absent.eml'),
  ]
  const env = {
    PATH: process.env.PATH,
    MAIL_ADDRESS: 'fapiao@assistant.example',
    MAIL_AUTHSERV_ID: 'mx.assistant.example',
    NOW: '2026-11-20T10:00:00+08:00',
  }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env })
  lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

function lineOf(name: string): Record<string, unknown> | undefined {
  return lines.find((line) => line.file === join(folder, name))
}

describe('the letter command', () => {
  test('writes one object a file, in order, with the same keys', () => {
    expect(lines.map((line) => line.file)).toEqual(
      [...FILES.map(([name]) => name), 'absent.eml'].map((name) => join(folder, name)),
    )
    for (const line of lines) expect(Object.keys(line)).toEqual(KEYS)
  })

  test('says who is proven', () => {
    expect(lineOf('proven.eml')?.senderProven).toBe(true)
    expect(lines.filter((line) => line.senderProven)).toHaveLength(1)
  })

  test('says who is answered', () => {
    expect(lineOf('proven.eml')).toMatchObject({ verdict: 'human', answer: true })
    expect(lineOf('robot.eml')).toMatchObject({ verdict: 'auto_submitted', answer: false })
    expect(lineOf('absent.eml')).toMatchObject({ verdict: 'unreadable', answer: false })
  })

  test('says what was written, in which language, about which orders', () => {
    expect(lineOf('proven.eml')).toMatchObject({
      newText: 'Where is my Fapiao for order 2100451177?',
      lang: 'en',
      orderIds: ['2100451177'],
    })
  })

  test('reads on after hostile letters', () => {
    expect(lineOf('tables.eml')).toMatchObject({ verdict: 'human' })
    expect(lineOf('headers.eml')).toMatchObject({ newText: 'hello', senderProven: false })
  })
})
