// A folder of its own for a test, gone when the test has ended.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Store } from '../../../core/ports.js'
import { type JsonStoreOptions, openJsonStore } from '../../../data/json/open-store.js'

export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fapiao-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a store that must open. */
export async function openStore(options: JsonStoreOptions): Promise<Store> {
  const opened = await openJsonStore(options)
  if (!opened.ok) throw new Error(opened.sentence)
  return opened.store
}
