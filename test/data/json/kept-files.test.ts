import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Store } from '../../../core/ports.js'
import { collections } from '../../../core/records/collections.js'
import { loadStore } from '../../../data/json/load-store.js'
import { RecordingFolder } from '../../faults/recording-folder.js'
import { blind, order, put } from '../../store-samples.js'
import { openStore, tempFolder } from './temp-folder.js'

/** Commits until the journal has been folded into a snapshot that holds them. */
async function fold(store: Store, folder: string): Promise<void> {
  for (let nth = 0; nth < 20; nth++) await store.commit(blind(put('orders', `A${nth}`, order(`A${nth}`))))
  await vi.waitFor(
    async () => {
      await store.commit(blind(put('settings', 'again', { value: 1 })))
      expect(await readFile(join(folder, 'store.json'), 'utf8')).toContain('"A19"')
    },
    { timeout: 20_000 },
  )
}

it('keeps everything for its owner’s eyes only', async () => {
  const folder = join(await tempFolder(), 'deep', 'down')
  const store = await openStore({ folder, compactAfterBytes: 1 })
  await fold(store, folder)
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await store.close()
})

it('writes a snapshot that is JSON, with one document a line', async () => {
  const folder = await tempFolder()
  const store = await openStore({ folder, compactAfterBytes: 1 })
  await fold(store, folder)
  const text = await readFile(join(folder, 'store.json'), 'utf8')
  await store.close()
  const parsed = JSON.parse(text) as { collections: Record<string, unknown[]> }
  expect(Object.keys(parsed.collections)).toEqual(Object.keys(collections).sort())
  expect(parsed.collections.orders).toHaveLength(20)
  expect(parsed.collections.orders?.[0]).toEqual({ id: 'A0', rev: 1, value: order('A0') })
  expect(text.split('\n').filter((line) => line.startsWith('{"id":"A')).length).toBe(20)
})

it('leaves the journal, the snapshot and nothing else when closed', async () => {
  const folder = await tempFolder()
  const store = await openStore({ folder, compactAfterBytes: 1 })
  await fold(store, folder)
  await store.close()
  const names = await readdir(folder)
  expect(names.filter((name) => !/^store\.(json|journal-\d+)$/.test(name))).toEqual([])
})

it('clears away what a kill has left, and nothing that it does not know', async () => {
  const folder = await tempFolder()
  const store = await openStore({ folder, compactAfterBytes: 1 })
  await fold(store, folder)
  await store.close()
  for (const name of ['store.json.new', 'lock.new', 'store.journal-1', 'notes.txt']) {
    await writeFile(join(folder, name), 'left')
  }
  const again = await openStore({ folder })
  expect(await again.count('orders')).toBe(20)
  const names = await readdir(folder)
  await again.close()
  expect(names.filter((name) => !/^(lock|store\.json|store\.journal-\d+)$/.test(name))).toEqual(['notes.txt'])
  expect(names).not.toContain('store.journal-1')
})

it('keeps the journals no longer than the snapshot, however much is written', async () => {
  const folder = new RecordingFolder()
  const store = await loadStore(folder, { compactAfterBytes: 1 })
  for (let nth = 0; nth < 500; nth++)
    await store.commit(blind(put('settings', `s${nth % 10}`, { value: 'x'.repeat(100) })))
  await store.close()
  const sizes = Object.entries(folder.contents()).map(([name, { length }]) => ({ name, length }))
  const snapshot = sizes.find(({ name }) => name === 'store.json')?.length ?? 0
  const journals = sizes.filter(({ name }) => name.startsWith('store.journal'))
  expect(journals.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(4 * snapshot)
})
