// The few things the store asks of a disk, one folder at a time: small enough that a test can fail or lose each of them.
import { constants } from 'node:fs'
import { type FileHandle, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface OpenFile {
  /** Writes all of it, from this offset on. */
  write(bytes: Uint8Array, at: number): Promise<void>
  truncate(length: number): Promise<void>
  /** Resolves when what was written survives a loss of power. */
  sync(): Promise<void>
  close(): Promise<void>
}

export interface Folder {
  readonly path: string
  names(): Promise<string[]>
  read(name: string): Promise<Buffer>
  /** A new empty file, readable by its owner only; what had this name is emptied. */
  create(name: string): Promise<OpenFile>
  /** An existing file, to be written at any offset. */
  open(name: string): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
  /** Resolves when created, renamed and removed names survive a loss of power. */
  sync(): Promise<void>
}

const OWNER_ONLY = 0o600

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

function openFile(file: FileHandle): OpenFile {
  return {
    write: (bytes, at) => writeAll(file, bytes, at),
    truncate: (length) => file.truncate(length),
    // fdatasync also keeps the new length, which is all the metadata that reading back needs.
    sync: () => file.datasync(),
    close: () => file.close(),
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; NTFS logs its names by itself.
  if (process.platform === 'win32') return
  const folder = await open(path, constants.O_RDONLY)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export function diskFolder(path: string): Folder {
  const at = (name: string) => join(path, name)
  return {
    path,
    names: () => readdir(path),
    read: (name) => readFile(at(name)),
    create: async (name) => openFile(await open(at(name), 'w', OWNER_ONLY)),
    open: async (name) => openFile(await open(at(name), 'r+')),
    rename: (from, to) => rename(at(from), at(to)),
    remove: (name) => rm(at(name)),
    sync: () => syncFolder(path),
  }
}
