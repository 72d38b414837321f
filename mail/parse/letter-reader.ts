// Reads letters in a worker with limits of time and memory. A letter that it cannot read is named, never waited for,
// and never stops the next.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ParsedLetter } from '../letter.js'
import { packageRoot } from '../package-root.js'
import { PARSE_HEAP_MB, PARSE_TIMEOUT_MS, PARSE_TRIES } from './limits.js'
import type { WorkerMessage } from './worker.js'

export type Reading = { ok: true; letter: ParsedLetter } | { ok: false; reason: 'timeout' | 'crash' | 'unreadable' }

export type LetterReaderOptions = {
  workerFile?: string
  timeoutMs?: number
  onWorkerLost?: (reason: 'timeout' | 'crash' | 'no_start') => void
}

type Job = { id: number; raw: Buffer; tries: number; done(reading: Reading): void; fail(error: Error): void }

/** Letters handed over in advance, so that the worker never waits for this thread. */
const AHEAD = 8

/** A worker cannot run TypeScript, so the sources' tests use the built one too. */
function builtWorker(): string {
  return join(packageRoot(), 'dist', 'mail', 'parse', 'worker.js')
}

export class LetterReader {
  readonly #options: LetterReaderOptions
  readonly #waiting: Job[] = []
  readonly #inFlight: Job[] = []
  #worker: Worker | undefined
  #ready = false
  #timer: NodeJS.Timeout | undefined
  #nextId = 0

  constructor(options: LetterReaderOptions = {}) {
    this.#options = options
  }

  /** Rejects only where no letter can be read at all: the worker does not start, or the reader is stopped. */
  read(raw: Buffer): Promise<Reading> {
    return new Promise((done, fail) => {
      this.#waiting.push({ id: this.#nextId++, raw, tries: 0, done, fail })
      this.#pump()
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
    const worker = new Worker(this.#options.workerFile ?? builtWorker(), {
      resourceLimits: { maxOldGenerationSizeMb: PARSE_HEAP_MB },
    })
    worker.on('message', (message: WorkerMessage) => {
      if (message === 'ready') this.#ready = true
      else this.#finish(message.id, message.letter)
    })
    worker.on('error', () => this.#lose(worker, 'crash'))
    worker.on('exit', () => this.#lose(worker, 'crash'))
    return worker
  }

  #pump(): void {
    while (this.#waiting.length > 0 && this.#inFlight.length < AHEAD) {
      const job = this.#waiting.shift()
      if (!job) break
      this.#worker ??= this.#start()
      this.#worker.ref()
      this.#worker.postMessage({ id: job.id, raw: job.raw })
      if (this.#inFlight.push(job) === 1) this.#watchFirst()
    }
    if (this.#inFlight.length === 0) this.#worker?.unref()
  }

  /** The clock runs for the letter that the worker is at: the first in flight. */
  #watchFirst(): void {
    clearTimeout(this.#timer)
    if (this.#inFlight.length === 0) return
    this.#timer = setTimeout(() => this.#lose(this.#worker, 'timeout'), this.#options.timeoutMs ?? PARSE_TIMEOUT_MS)
  }

  #finish(id: number, letter: ParsedLetter | undefined): void {
    if (this.#inFlight[0]?.id !== id) return
    this.#inFlight.shift()?.done(letter ? { ok: true, letter } : { ok: false, reason: 'unreadable' })
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
    if (reason === 'timeout' || culprit.tries >= PARSE_TRIES) culprit.done({ ok: false, reason })
    else this.#waiting.unshift(culprit)
  }

  #failAll(reason: string): void {
    for (const job of [...this.#inFlight.splice(0), ...this.#waiting.splice(0)]) job.fail(new Error(reason))
  }
}
