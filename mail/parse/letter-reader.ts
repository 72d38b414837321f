// Reads letters in a worker with limits of time and memory. A letter that it cannot read is named, never waited for,
// and never stops the next.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Knowledge } from '../../core/conversation/scene.js'
import type { Learnt } from '../../core/understanding/language-model.js'
import { packageRoot } from '../package-root.js'
import type { DigestSetting, LetterDigest } from '../receive/digest-letter.js'
import { letterLessons } from '../screen/likeness/likeness.js'
import { PARSE_HEAP_MB, PARSE_TIMEOUT_MS, PARSE_TRIES } from './limits.js'
import type { Lesson, ReadRequest, ReadResult, WholeLetter, WorkerMessage } from './worker.js'

export type Unread = { ok: false; reason: 'timeout' | 'crash' | 'unreadable' }
export type Reading = ({ ok: true } & WholeLetter) | Unread
export type Digest = { ok: true; digest: LetterDigest } | Unread

export type LetterReaderOptions = {
  workerFile?: string
  timeoutMs?: number
  /** What it takes to understand letters, besides reading them. Asked for again and again: content may have changed. */
  digesting?: DigestSetting & { knowledge: () => Pick<Knowledge, 'content' | 'model'> }
  onWorkerLost?: (reason: 'timeout' | 'crash' | 'no_start') => void
}

type Job = {
  id: number
  raw: Buffer
  tries: number
  unopened: boolean
  digestAt?: string
  done(result: ReadResult | Unread): void
  fail(error: Error): void
}

/** Letters handed over in advance, so that the worker never waits for this thread. */
const AHEAD = 16

/** A worker cannot run TypeScript, so the sources' tests use the built one too. */
function builtWorker(): string {
  return join(packageRoot(), 'dist', 'mail', 'parse', 'worker.js')
}

function learntOf({ classifier, next }: Learnt): Learnt {
  return { classifier, next }
}

export class LetterReader {
  readonly #options: LetterReaderOptions
  readonly #waiting: Job[] = []
  readonly #inFlight: Job[] = []
  #worker: Worker | undefined
  #ready = false
  #timer: NodeJS.Timeout | undefined
  #nextId = 0
  /** Version of the content that the worker understands by. */
  #taught: string | undefined

  constructor(options: LetterReaderOptions = {}) {
    this.#options = options
  }

  /** Rejects only where no letter can be read at all: the worker does not start, or the reader is stopped. */
  async read(raw: Buffer): Promise<Reading> {
    const result = await this.#ask(raw)
    if ('reason' in result) return result
    return result.whole ? { ok: true, ...result.whole } : { ok: false, reason: 'unreadable' }
  }

  /** Read and understood, as said at `now`. */
  async digest(raw: Buffer, now: string): Promise<Digest> {
    const result = await this.#ask(raw, now)
    if ('reason' in result) return result
    return result.digest ? { ok: true, digest: result.digest } : { ok: false, reason: 'unreadable' }
  }

  #ask(raw: Buffer, digestAt?: string): Promise<ReadResult | Unread> {
    return new Promise((done, fail) => {
      const wanted = digestAt === undefined ? {} : { digestAt }
      this.#waiting.push({ id: this.#nextId++, raw, tries: 0, unopened: false, ...wanted, done, fail })
      // At the end of the tick, so that letters read together go over together.
      if (this.#waiting.length === 1) queueMicrotask(() => this.#pump())
    })
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#worker = undefined
    this.#failAll('the reader of letters has stopped')
    await worker?.terminate()
  }

  #start(): Worker {
    this.#ready = false
    this.#taught = undefined
    const { workerFile, digesting } = this.#options
    const worker = new Worker(workerFile ?? builtWorker(), {
      ...(digesting ? { workerData: { address: digesting.address, authservId: digesting.authservId } } : {}),
      resourceLimits: { maxOldGenerationSizeMb: PARSE_HEAP_MB },
    })
    worker.on('message', (message: WorkerMessage) => {
      if (message === 'ready') this.#ready = true
      else this.#finish(message)
    })
    worker.on('error', () => this.#lose(worker, 'crash'))
    worker.on('exit', () => this.#lose(worker, 'crash'))
    return worker
  }

  /** Many at once: waking the worker costs more than a small letter's copy. */
  #pump(): void {
    if (this.#waiting.length > 0 && this.#inFlight.length <= AHEAD / 2) {
      const jobs = this.#waiting.splice(0, AHEAD - this.#inFlight.length)
      const wasIdle = this.#inFlight.length === 0
      this.#inFlight.push(...jobs)
      // Copies of their own: a buffer that is part of a larger one would be sent over with all of that.
      const requests: ReadRequest[] = jobs.map(({ id, raw, unopened, digestAt }) => ({
        id,
        raw: new Uint8Array(raw),
        unopened,
        ...(digestAt === undefined ? {} : { digestAt }),
      }))
      this.#worker ??= this.#start()
      this.#worker.ref()
      if (requests.some(({ digestAt }) => digestAt !== undefined)) this.#teach(this.#worker)
      this.#worker.postMessage(
        requests,
        requests.map(({ raw }) => raw.buffer as ArrayBuffer),
      )
      if (wasIdle) this.#watchFirst()
    }
    if (this.#inFlight.length === 0) this.#worker?.unref()
  }

  /** Some tenths of a second there and milliseconds here, once for each worker and each edit of the content. */
  #teach(worker: Worker): void {
    const knowledge = this.#options.digesting?.knowledge()
    if (!knowledge || this.#taught === knowledge.content.version) return
    const { zh, en, sv } = knowledge.model
    const learnt = { zh: learntOf(zh), en: learntOf(en), sv: learntOf(sv) }
    this.#taught = knowledge.content.version
    worker.postMessage({ version: this.#taught, learnt, letters: letterLessons(knowledge.content) } satisfies Lesson)
  }

  /** The clock runs for the letter that the worker is at: the first in flight. */
  #watchFirst(): void {
    clearTimeout(this.#timer)
    if (this.#inFlight.length === 0) return
    this.#timer = setTimeout(() => this.#lose(this.#worker, 'timeout'), this.#options.timeoutMs ?? PARSE_TIMEOUT_MS)
  }

  #finish(result: ReadResult): void {
    if (this.#inFlight[0]?.id !== result.id) return
    this.#inFlight.shift()?.done(result)
    this.#watchFirst()
    this.#pump()
  }

  /** The first in flight is the culprit; those behind it are read again by the next worker. */
  #lose(lost: Worker | undefined, reason: 'timeout' | 'crash'): void {
    if (!lost || lost !== this.#worker) return
    this.#worker = undefined
    clearTimeout(this.#timer)
    void lost.terminate()
    this.#options.onWorkerLost?.(this.#ready ? reason : 'no_start')
    if (this.#ready) this.#blameFirst(reason)
    else this.#failAll('the reader of letters does not start')
    this.#pump()
  }

  #blameFirst(reason: 'timeout' | 'crash'): void {
    const culprit = this.#inFlight.shift()
    this.#waiting.unshift(...this.#inFlight.splice(0))
    if (!culprit) return
    culprit.tries += 1
    // Time spent is spent; a crash may have had another cause than this letter.
    const isHopeless = reason === 'timeout' ? culprit.unopened : culprit.tries >= PARSE_TRIES
    // A file that is attached is the likeliest cause: what the person wrote is read without it.
    culprit.unopened = true
    if (isHopeless) culprit.done({ ok: false, reason })
    else this.#waiting.unshift(culprit)
  }

  #failAll(reason: string): void {
    for (const job of [...this.#inFlight.splice(0), ...this.#waiting.splice(0)]) job.fail(new Error(reason))
  }
}
