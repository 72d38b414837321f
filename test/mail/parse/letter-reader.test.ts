import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { LetterReader } from '../../../mail/parse/letter-reader.js'
import { customerLetter } from '../raw-letter.js'

/** A worker that dies, hangs or answers as the letter tells it to: the edge that a real letter cannot reach at will. */
const FRAGILE = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', (requests) => {
  for (const { id, raw } of requests) {
    const text = Buffer.from(raw).toString()
    if (text.includes('die')) process.exit(1)
    if (text.includes('hang')) for (;;);
    parentPort.postMessage(text.includes('fail') ? { id } : { id, whole: { letter: { subject: text } } })
  }
})
parentPort.postMessage('ready')
`

const undo: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const step of undo.splice(0)) await step()
})

async function fragileReader(source = FRAGILE) {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'))
  const workerFile = join(folder, 'worker.mjs')
  await writeFile(workerFile, source)
  const lost: string[] = []
  const reader = new LetterReader({ workerFile, timeoutMs: 300, onWorkerLost: (reason) => lost.push(reason) })
  undo.push(
    () => reader.stop(),
    () => rm(folder, { recursive: true }),
  )
  return { reader, lost }
}

const letter = (text: string) => Buffer.from(text)

test('letters are read by the real worker, in order', async () => {
  const reader = new LetterReader()
  undo.push(() => reader.stop())
  const subjects = Array.from({ length: 30 }, (_, i) => `letter ${i}`)
  const readings = await Promise.all(subjects.map((subject) => reader.read(customerLetter({ subject }))))
  expect(readings.map((reading) => reading.ok && reading.letter.subject)).toEqual(subjects)
})

test('a letter that kills the worker three times is named, and the other 99 are read', async () => {
  const { reader, lost } = await fragileReader()
  const texts = Array.from({ length: 100 }, (_, i) => (i === 40 ? 'die' : `ok ${i}`))
  const readings = await Promise.all(texts.map((text) => reader.read(letter(text))))
  expect(readings[40]).toEqual({ ok: false, reason: 'crash' })
  expect(readings.filter((reading) => reading.ok)).toHaveLength(99)
  expect(lost).toEqual(['crash', 'crash', 'crash'])
})

test('a letter that takes too long is tried without its files, then named, and the next is read', async () => {
  const { reader, lost } = await fragileReader()
  const readings = await Promise.all(['hang', 'ok'].map((text) => reader.read(letter(text))))
  expect(readings.map((reading) => (reading.ok ? 'read' : reading.reason))).toEqual(['timeout', 'read'])
  expect(lost).toEqual(['timeout', 'timeout'])
})

test('a letter that cannot be read costs no worker', async () => {
  const { reader, lost } = await fragileReader()
  expect(await reader.read(letter('fail'))).toEqual({ ok: false, reason: 'unreadable' })
  expect(lost).toEqual([])
})

test('a worker that does not start blames no letter', async () => {
  const { reader, lost } = await fragileReader('throw new Error("broken build")')
  await expect(reader.read(letter('ok'))).rejects.toThrow('does not start')
  expect(lost).toEqual(['no_start'])
})

test('stopping gives letters back unread', async () => {
  const { reader } = await fragileReader()
  const reading = reader.read(letter('hang'))
  const refusal = expect(reading).rejects.toThrow('stopped')
  await reader.stop()
  await refusal
})
