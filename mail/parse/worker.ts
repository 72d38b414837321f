// The thread that reads letters: one after another in the order they came, so that whoever waits longest is the one
// that keeps it busy. It may be killed at any time and holds nothing.
import { parentPort } from 'node:worker_threads'
import type { ParsedLetter } from '../letter.js'
import { parseLetter } from './parse-letter.js'

type ReadRequest = { id: number; raw: Uint8Array }
type ReadResult = { id: number; letter?: ParsedLetter }
export type WorkerMessage = 'ready' | ReadResult

async function read({ id, raw }: ReadRequest): Promise<ReadResult> {
  try {
    return { id, letter: await parseLetter(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)) }
  } catch {
    return { id }
  }
}

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (request: ReadRequest) => {
  last = last.then(async () => parentPort?.postMessage(await read(request)))
})

parentPort?.postMessage('ready')
