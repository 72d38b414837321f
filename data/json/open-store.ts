// Opens the JSON store of a folder: makes the folder, keeps other processes out, loads. Every refusal is a sentence.
import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log, Store } from '../../core/ports.js'
import { diskFolder, type Folder } from './folder.js'
import { lockFolder } from './folder-lock.js'
import { loadStore } from './load-store.js'
import { errorCode, Refusal, type RefusalCode } from './refusal.js'
import { SNAPSHOT } from './snapshot-file.js'

export type JsonStoreOptions = {
  folder: string
  log?: Log
  /** The journal is folded into the snapshot when it is as long as this and as the snapshot. */
  compactAfterBytes?: number
  /** Where to put another disk in its place. */
  disk?: (path: string) => Folder
}

export type OpenedStore = { ok: true; store: Store } | { ok: false; code: RefusalCode; sentence: string }

export async function openJsonStore(options: JsonStoreOptions): Promise<OpenedStore> {
  try {
    await mkdir(options.folder, { recursive: true, mode: 0o700 })
    return { ok: true, store: await openLocked(options, await takeLock(options.folder)) }
  } catch (error) {
    const { code, message } = asRefusal(error, options.folder)
    return { ok: false, code, sentence: message }
  }
}

async function openLocked(options: JsonStoreOptions, release: () => Promise<void>): Promise<Store> {
  const { folder, disk = diskFolder, ...rest } = options
  try {
    await refuseOddSnapshot(join(folder, SNAPSHOT))
    return await loadStore(disk(folder), { ...rest, release })
  } catch (error) {
    await release().catch(() => undefined)
    throw error
  }
}

async function takeLock(path: string): Promise<() => Promise<void>> {
  const lock = await lockFolder(path)
  if (lock.ok) return lock.release
  throw new Refusal(
    'locked',
    `${path} is in use by process ${lock.pid}. Stop that one first, or give this one a folder of its own.`,
  )
}

/** A new snapshot takes the old one's place by its name, which would put a file where the link was. */
async function refuseOddSnapshot(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined)
  if (!found || found.isFile()) return
  throw new Refusal(
    'damaged',
    `${path} is not a plain file. Put the file itself there; to keep it elsewhere, link the folder.`,
  )
}

function asRefusal(error: unknown, path: string): Refusal {
  if (error instanceof Refusal) return error
  const code = errorCode(error)
  if (code === 'unknown error') throw error
  return new Refusal(
    'unwritable',
    `${path} cannot be used (${code}). It must be a folder on a disk with free space that this program may read and write.`,
  )
}
