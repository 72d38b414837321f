// A Maildir folder: tmp, new, cur. What is delivered is whole and on disk, or not there.
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type MaildirPlace = 'new' | 'cur'

/** Left behind in tmp by a crash; the Maildir convention gives a delivery 36 hours. */
const ABANDONED_MS = 36 * 60 * 60 * 1000

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export class Maildir {
  readonly folder: string
  #count = 0

  private constructor(folder: string) {
    this.folder = folder
  }

  /** Creates the folders where they are missing; letters are nobody else's to read. */
  static async open(folder: string, now: string): Promise<Maildir> {
    for (const place of ['tmp', 'new', 'cur']) await mkdir(join(folder, place), { recursive: true, mode: 0o700 })
    for (const name of await readdir(join(folder, 'tmp'))) {
      const path = join(folder, 'tmp', name)
      const { mtimeMs } = await stat(path)
      if (Date.parse(now) - mtimeMs > ABANDONED_MS) await rm(path, { force: true })
    }
    return new Maildir(folder)
  }

  /** Resolves with the letter's name when it is durable. Names sort by time of delivery. */
  async deliver(raw: Uint8Array, now: string): Promise<string> {
    const count = String(this.#count++).padStart(6, '0')
    const name = `${Date.parse(now)}.P${process.pid}Q${count}R${randomBytes(4).toString('hex')}.local`
    const draft = join(this.folder, 'tmp', name)
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(raw)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, join(this.folder, 'new', name))
    await syncFolder(join(this.folder, 'new'))
    return name
  }

  /** Names in order of delivery. */
  async list(place: MaildirPlace): Promise<string[]> {
    const names = await readdir(join(this.folder, place))
    return names.filter((name) => !name.startsWith('.')).sort()
  }

  /** At most so many bytes of a letter; undefined where somebody took it away meanwhile. */
  async read(place: MaildirPlace, name: string, maxBytes: number): Promise<Buffer | undefined> {
    try {
      const path = join(this.folder, place, name)
      const { size } = await stat(path)
      return size <= maxBytes ? await readFile(path) : await readStart(path, maxBytes)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** Moves a letter from new to cur, marked as seen. */
  async markDone(name: string): Promise<void> {
    const seen = name.includes(':2,') ? name : `${name}:2,S`
    await rename(join(this.folder, 'new', name), join(this.folder, 'cur', seen))
  }
}

async function readStart(path: string, maxBytes: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxBytes), 0, maxBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
