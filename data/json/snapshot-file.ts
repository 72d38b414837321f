// lowdb's adapter for store.json: written whole beside the old one, made durable, then put in its place.
import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { checksum } from './checksum.js'
import type { Folder, OpenFile } from './folder.js'
import type { Model } from './model.js'
import { readSnapshot } from './read-snapshot.js'
import { snapshotEnd, snapshotSeal, snapshotSlices } from './snapshot-text.js'

export const SNAPSHOT = 'store.json'
export const UNFINISHED_SNAPSHOT = 'store.json.new'

export class SnapshotFile implements Adapter<Model> {
  readonly #folder: Folder
  #length = 0
  #stopped = false

  constructor(folder: Folder) {
    this.#folder = folder
  }

  get length(): number {
    return this.#length
  }

  async read(): Promise<Model> {
    const bytes = await this.#folder.read(SNAPSHOT)
    this.#length = bytes.length
    return readSnapshot(bytes, join(this.#folder.path, SNAPSHOT))
  }

  async write(model: Model): Promise<void> {
    const file = await this.#folder.create(UNFINISHED_SNAPSHOT)
    try {
      this.#length = await this.#writeSlices(file, model)
      await file.sync()
    } catch (error) {
      await file.close().catch(() => undefined)
      await this.#folder.remove(UNFINISHED_SNAPSHOT).catch(() => undefined)
      throw error
    }
    await file.close()
    await this.#folder.rename(UNFINISHED_SNAPSHOT, SNAPSHOT)
    await this.#folder.sync()
  }

  /** A write under way is given up at its next slice: the journals hold everything, and closing must not take long. */
  stop(): void {
    this.#stopped = true
  }

  async #writeSlices(file: OpenFile, model: Model): Promise<number> {
    let sum = 0
    let length = 0
    const append = async (text: string) => {
      const bytes = Buffer.from(text)
      await file.write(bytes, length)
      sum = checksum(bytes, sum)
      length += bytes.length
    }
    for (const slice of snapshotSlices(model)) {
      if (this.#stopped) throw new Error('The snapshot was given up.')
      await append(slice)
    }
    await append(snapshotEnd(model.commit))
    await append(snapshotSeal(sum))
    return length
  }
}
