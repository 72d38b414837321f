// A folder in memory that writes down every step, so that a power cut can be played at each of them.
import type { Folder, OpenFile } from '../../data/json/folder.js'

/** Files are known by number: a name may move to another file. */
export type Step =
  | { step: 'create'; name: string; file: number }
  | { step: 'write'; file: number; at: number; bytes: Buffer }
  | { step: 'truncate'; file: number; length: number }
  | { step: 'sync file'; file: number; name: string }
  | { step: 'rename'; from: string; to: string }
  | { step: 'remove'; name: string }
  | { step: 'sync folder' }

export type Files = { names: Map<string, number>; contents: Map<number, Buffer> }

export function noFiles(): Files {
  return { names: new Map(), contents: new Map() }
}

export function playStep({ names, contents }: Files, step: Step): void {
  if (step.step === 'create') {
    names.set(step.name, step.file)
    contents.set(step.file, Buffer.alloc(0))
  } else if (step.step === 'write') {
    const before = contents.get(step.file) ?? Buffer.alloc(0)
    const after = Buffer.alloc(Math.max(before.length, step.at + step.bytes.length))
    before.copy(after)
    step.bytes.copy(after, step.at)
    contents.set(step.file, after)
  } else if (step.step === 'truncate') {
    contents.set(step.file, (contents.get(step.file) ?? Buffer.alloc(0)).subarray(0, step.length))
  } else if (step.step === 'rename') {
    names.set(step.to, names.get(step.from) ?? -1)
    names.delete(step.from)
  } else if (step.step === 'remove') {
    names.delete(step.name)
  }
}

export class RecordingFolder implements Folder {
  readonly path = 'recorded'
  readonly steps: Step[] = []
  readonly #files = noFiles()

  /** Begins where these steps have led. */
  constructor(steps: readonly Step[] = []) {
    for (const step of steps) this.#play(step)
  }

  static holding(contents: Record<string, string | Buffer>): RecordingFolder {
    const folder = new RecordingFolder()
    for (const [name, content] of Object.entries(contents)) {
      const file = folder.#files.names.size
      folder.#play({ step: 'create', name, file })
      folder.#play({ step: 'write', file, at: 0, bytes: Buffer.from(content) })
    }
    return folder
  }

  /** What is in it now, by name. */
  contents(): Record<string, Buffer> {
    const { names, contents } = this.#files
    return Object.fromEntries([...names].map(([name, file]) => [name, contents.get(file) ?? Buffer.alloc(0)]))
  }

  async names(): Promise<string[]> {
    return [...this.#files.names.keys()]
  }

  async read(name: string): Promise<Buffer> {
    return Buffer.from(this.#files.contents.get(this.#fileOf(name)) ?? '')
  }

  async create(name: string): Promise<OpenFile> {
    const used = this.#files.names.get(name)
    if (used !== undefined) this.#play({ step: 'truncate', file: used, length: 0 })
    else this.#play({ step: 'create', name, file: this.steps.length })
    return this.open(name)
  }

  async open(name: string): Promise<OpenFile> {
    const file = this.#fileOf(name)
    return {
      write: async (bytes, at) => this.#play({ step: 'write', file, at, bytes: Buffer.from(bytes) }),
      truncate: async (length) => this.#play({ step: 'truncate', file, length }),
      sync: async () => this.#play({ step: 'sync file', file, name }),
      close: async () => undefined,
    }
  }

  async rename(from: string, to: string): Promise<void> {
    this.#play({ step: 'rename', from, to })
  }

  async remove(name: string): Promise<void> {
    this.#play({ step: 'remove', name })
  }

  async sync(): Promise<void> {
    this.#play({ step: 'sync folder' })
  }

  #play(step: Step): void {
    playStep(this.#files, step)
    this.steps.push(step)
  }

  #fileOf(name: string): number {
    const file = this.#files.names.get(name)
    if (file === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return file
  }
}
