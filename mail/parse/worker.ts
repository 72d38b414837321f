// The thread that reads letters: one after another in the order they came, so that whoever waits longest is the one
// that keeps it busy. It may be killed at any time and holds nothing.
import { parentPort } from 'node:worker_threads'
import type { ParsedLetter } from '../letter.js'
import { type NewText, readNewText } from '../new-text/read-new-text.js'
import { parseLetter } from './parse-letter.js'

export type ReadRequest = { id: number; raw: Uint8Array; unopened: boolean }
export type ReadResult = { id: number; read?: { letter: ParsedLetter; newText: NewText } }
export type WorkerMessage = 'ready' | ReadResult

/** The person's words are found here too: on the longest letters that is most of the work. */
async function read({ id, raw, unopened }: ReadRequest): Promise<ReadResult> {
  try {
    const letter = await parseLetter(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), { unopened })
    return { id, read: { letter, newText: readNewText(letter) } }
  } catch {
    return { id }
  }
}

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (requests: ReadRequest[]) => {
  for (const request of requests) {
    last = last.then(async () => parentPort?.postMessage(await read(request)))
  }
})

parentPort?.postMessage('ready' satisfies WorkerMessage)
