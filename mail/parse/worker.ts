// The thread that reads letters: one after another in the order they came, so that whoever waits longest is the one
// that keeps it busy. It may be killed at any time and holds nothing but what it was taught.
import { parentPort, workerData } from 'node:worker_threads'
import type { Lang } from '../../core/content.js'
import type { Learnt } from '../../core/understanding/language-model.js'
import { modelOf } from '../../core/understanding/understanding.js'
import type { ParsedLetter } from '../letter.js'
import { type NewText, readNewText } from '../new-text/read-new-text.js'
import { type DigestSetting, digestLetter, type Learning, type LetterDigest } from '../receive/digest-letter.js'
import { type LetterLessons, learnLikeness } from '../screen/likeness/likeness.js'
import { parseLetter } from './parse-letter.js'

/** `digestAt`: the moment that the letter speaks at, where it is to be understood too; else it is only read. */
export type ReadRequest = { id: number; raw: Uint8Array; unopened: boolean; digestAt?: string }
export type Lesson = { version: string; learnt: Record<Lang, Learnt>; letters: LetterLessons }

/** The person's words are found here too: on the longest letters that is most of the work. */
export type WholeLetter = { letter: ParsedLetter; newText: NewText }
export type ReadResult = { id: number; whole?: WholeLetter; digest?: LetterDigest }
export type WorkerMessage = 'ready' | ReadResult

const setting = workerData as DigestSetting | undefined
let known: Learning | undefined
let last: Promise<void> = Promise.resolve()

async function read({ id, raw, unopened, digestAt }: ReadRequest): Promise<ReadResult> {
  try {
    const letter = await parseLetter(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), { unopened })
    const newText = readNewText(letter)
    if (digestAt === undefined) return { id, whole: { letter, newText } }
    if (!setting || !known) throw new Error('nothing was taught')
    return { id, digest: digestLetter({ letter, newText, now: digestAt }, setting, known) }
  } catch {
    return { id }
  }
}

parentPort?.on('message', (message: Lesson | ReadRequest[]) => {
  if (!Array.isArray(message)) {
    const { version, learnt, letters } = message
    known = { version, model: modelOf(learnt), likeness: learnLikeness(letters) }
    return
  }
  for (const request of message) {
    last = last.then(async () => parentPort?.postMessage(await read(request)))
  }
})

parentPort?.postMessage('ready' satisfies WorkerMessage)
