// The journal being written. What is appended is durable afterwards, or taken back as if it had never been tried.
import type { OpenFile } from './folder.js'
import { errorCode } from './refusal.js'

export class JournalFile {
  #file: OpenFile
  #number: number
  #length: number
  #failure: string | undefined

  constructor(file: OpenFile, number: number, length: number) {
    this.#file = file
    this.#number = number
    this.#length = length
  }

  get number(): number {
    return this.#number
  }

  get length(): number {
    return this.#length
  }

  /** Set for good when nobody can know any more what the disk holds. */
  get failure(): string | undefined {
    return this.#failure
  }

  async append(text: string): Promise<void> {
    if (this.#failure) throw new Error(this.#failure)
    const bytes = Buffer.from(text)
    try {
      await this.#file.write(bytes, this.#length)
    } catch (error) {
      await this.#takeBack()
      throw new Error(`The store could not be written (${errorCode(error)}).`, { cause: error })
    }
    await this.#makeSure()
    this.#length += bytes.length
  }

  async continueIn(file: OpenFile, number: number): Promise<void> {
    await this.close()
    this.#file = file
    this.#number = number
    this.#length = 0
  }

  /** Everything has been synced before, so an error here takes nothing away. */
  async close(): Promise<void> {
    await this.#file.close().catch(() => undefined)
  }

  /** Part of the lines may be on disk, and a restart must not find what its caller was told has failed. */
  async #takeBack(): Promise<void> {
    try {
      await this.#file.truncate(this.#length)
    } catch (error) {
      throw this.#giveUp('take back a failed write', error)
    }
    await this.#makeSure()
  }

  /** After a failed sync the system may have dropped the pages and report success the next time: trying again proves nothing. */
  async #makeSure(): Promise<void> {
    try {
      await this.#file.sync()
    } catch (error) {
      throw this.#giveUp('confirm a write', error)
    }
  }

  #giveUp(what: string, error: unknown): Error {
    this.#failure = `The disk did not ${what} (${errorCode(error)}), so nothing more is accepted: check the disk, then start again.`
    return new Error(this.#failure, { cause: error })
  }
}
