// A folder whose disk fails on demand: this operation, with this code, so many times. Everything else goes to the real one.
import type { Folder, OpenFile } from '../../data/json/folder.js'

export type Operation = 'open' | 'write' | 'truncate' | 'sync' | 'rename' | 'sync folder'
export type Fault = { operation: Operation; code: string; times: number }

export class FailingFolder implements Folder {
  readonly path: string
  readonly #real: Folder
  #faults: Fault[] = []
  /** How often a fault has struck. */
  struck = 0

  constructor(real: Folder) {
    this.path = real.path
    this.#real = real
  }

  /** From now on these, and no others. */
  fail(...faults: Fault[]): void {
    this.#faults = faults.map((fault) => ({ ...fault }))
    this.struck = 0
  }

  names(): Promise<string[]> {
    return this.#real.names()
  }

  read(name: string): Promise<Buffer> {
    return this.#real.read(name)
  }

  async create(name: string): Promise<OpenFile> {
    this.#strike('open')
    return this.#failing(await this.#real.create(name))
  }

  async open(name: string): Promise<OpenFile> {
    this.#strike('open')
    return this.#failing(await this.#real.open(name))
  }

  async rename(from: string, to: string): Promise<void> {
    this.#strike('rename')
    await this.#real.rename(from, to)
  }

  remove(name: string): Promise<void> {
    return this.#real.remove(name)
  }

  async sync(): Promise<void> {
    this.#strike('sync folder')
    await this.#real.sync()
  }

  #failing(file: OpenFile): OpenFile {
    return {
      write: async (bytes, at) => {
        try {
          this.#strike('write')
        } catch (error) {
          // A disk that fills up takes what still fits: here all but the last byte.
          await file.write(bytes.subarray(0, -1), at)
          throw error
        }
        await file.write(bytes, at)
      },
      truncate: async (length) => {
        this.#strike('truncate')
        await file.truncate(length)
      },
      sync: async () => {
        this.#strike('sync')
        await file.sync()
      },
      close: () => file.close(),
    }
  }

  #strike(operation: Operation): void {
    const fault = this.#faults.find((one) => one.operation === operation && one.times > 0)
    if (!fault) return
    fault.times -= 1
    this.struck += 1
    throw Object.assign(new Error(`${fault.code}: made to fail`), { code: fault.code })
  }
}
