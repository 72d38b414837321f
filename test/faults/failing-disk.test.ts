import { cp } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../core/ports.js'
import { diskFolder } from '../../data/json/folder.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { openStore, tempFolder } from '../data/json/temp-folder.js'
import { blind, numberIn, put } from '../store-samples.js'
import { FailingFolder, type Fault, type Operation } from './failing-folder.js'

const operations: Operation[] = ['open', 'write', 'sync', 'rename', 'sync folder']
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE']
const faults: Fault[] = operations.flatMap((operation) =>
  codes.flatMap((code) => [1, Number.POSITIVE_INFINITY].map((times) => ({ operation, code, times }))),
)
const spell = ({ operation, code, times }: Fault) => `${operation} ${code} ${times === 1 ? 'once' : 'for ever'}`
const table = faults.map((fault): [string, Fault] => [spell(fault), fault])

/** Each a little shorter than the one before, so that what a failed write left behind would show. */
const value = (nth: number) => ({ value: nth, padding: 'x'.repeat(200 - (nth % 200)) })

async function write(store: Store, nth: number): Promise<'kept' | 'told'> {
  try {
    await store.commit(blind(put('settings', `s${nth}`, value(nth)), put('settings', 'last', { value: nth })))
    return 'kept'
  } catch {
    return 'told'
  }
}

async function content(store: Store): Promise<string[]> {
  const found: string[] = []
  for await (const doc of store.all('settings')) found.push(`${doc.id} ${doc.rev} ${doc.value.value}`)
  return found
}

async function openOnFailingDisk(compactAfterBytes: number) {
  const path = await tempFolder()
  const disk = new FailingFolder(diskFolder(path))
  const store = await openStore({ folder: path, disk: () => disk, compactAfterBytes })
  return { path, disk, store }
}

describe('a disk that fails while the store runs', () => {
  it.each(table)('%s: who commits is told the truth, and memory is what a restart finds', async (_, fault) => {
    // Folding after every commit brings each of the operations into play.
    const { path, disk, store } = await openOnFailingDisk(1)
    const outcomes = [await write(store, 1)]
    disk.fail(fault)
    for (let nth = 2; nth <= 6; nth++) outcomes.push(await write(store, nth))
    disk.fail()
    outcomes.push(await write(store, 7))
    const inMemory = await content(store)
    const failure = store.failure()
    await store.close()

    const again = await openStore({ folder: path })
    const onDisk = await content(again)
    await again.close()
    const kept = outcomes.flatMap((outcome, nth) => (outcome === 'kept' ? [`s${nth + 1} 1 ${nth + 1}`] : []))
    expect(inMemory.filter((line) => line.startsWith('s'))).toEqual(kept)
    expect(onDisk).toEqual(expect.arrayContaining(kept))
    if (failure === undefined) expect(onDisk).toEqual(inMemory)
    else expect(failure).toContain(fault.code)
  })

  it('goes on after a failed write, as if it had never been tried', async () => {
    const { disk, store } = await openOnFailingDisk(1_000_000)
    disk.fail({ operation: 'write', code: 'ENOSPC', times: 1 })
    expect([await write(store, 1), await write(store, 2)]).toEqual(['told', 'kept'])
    expect(store.failure()).toBeUndefined()
    expect(await content(store)).toEqual(['last 1 2', 's2 1 2'])
    await store.close()
  })

  it('does not find, when killed right after a failed write, what it has told to have failed', async () => {
    const { path, disk, store } = await openOnFailingDisk(1_000_000)
    disk.fail({ operation: 'write', code: 'ENOSPC', times: 1 })
    expect(await Promise.all([write(store, 1), write(store, 2)])).toEqual(['told', 'told'])
    const asKilled = await tempFolder()
    await cp(path, asKilled, { recursive: true, filter: (file) => !file.endsWith('lock') })
    await store.close()
    const again = await openStore({ folder: asKilled })
    expect(await content(again)).toEqual([])
    await again.close()
  })

  it('stops for good after a failed sync and says why, but still answers', async () => {
    const { disk, store } = await openOnFailingDisk(1_000_000)
    await write(store, 1)
    disk.fail({ operation: 'sync', code: 'EIO', times: 1 })
    expect([await write(store, 2), await write(store, 3)]).toEqual(['told', 'told'])
    expect(store.failure()).toMatch(/EIO.*check the disk/)
    expect(numberIn(await store.get('settings', 's1'))).toBe(1)
    await store.close()
  })

  it('stops for good when a failed write cannot be taken back', async () => {
    const { disk, store } = await openOnFailingDisk(1_000_000)
    await write(store, 1)
    disk.fail({ operation: 'write', code: 'ENOSPC', times: 1 }, { operation: 'truncate', code: 'EIO', times: 1 })
    expect([await write(store, 2), await write(store, 3)]).toEqual(['told', 'told'])
    expect(store.failure()).toMatch(/EIO/)
    await store.close()
  })

  it('keeps taking commits when only the folding fails', async () => {
    const { path, disk, store } = await openOnFailingDisk(1)
    disk.fail({ operation: 'rename', code: 'EACCES', times: Number.POSITIVE_INFINITY })
    for (let nth = 1; nth <= 50; nth++) expect(await write(store, nth)).toBe('kept')
    expect(disk.struck).toBeGreaterThan(0)
    await store.close()
    const again = await openStore({ folder: path })
    expect(await again.count('settings')).toBe(51)
    await again.close()
  })

  it('answers each of 10,000 commits at once: those of the failed write are told, all others are kept', async () => {
    const { path, disk, store } = await openOnFailingDisk(1_000_000)
    disk.fail({ operation: 'write', code: 'ENOSPC', times: 1 })
    const outcomes = await Promise.all(Array.from({ length: 10_000 }, (_, nth) => write(store, nth)))
    const kept = outcomes.filter((outcome) => outcome === 'kept').length
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(10_000)
    expect(await store.count('settings')).toBe(kept + 1)
    await store.close()
    const again = await openStore({ folder: path })
    expect(await again.count('settings')).toBe(kept + 1)
    await again.close()
  })
})

describe('a disk that fails while the store starts', () => {
  it.each(table)('%s: refused with a sentence or opened whole, and nothing is harmed', async (_, fault) => {
    const { path, disk, store } = await openOnFailingDisk(1_000_000)
    for (let nth = 1; nth <= 3; nth++) await write(store, nth)
    const before = await content(store)
    await store.close()

    disk.fail(fault)
    const opened = await openJsonStore({ folder: path, disk: () => disk })
    if (opened.ok) await opened.store.close()
    else expect(opened).toMatchObject({ code: 'unwritable', sentence: expect.stringContaining(fault.code) })
    disk.fail()
    const again = await openStore({ folder: path })
    expect(await content(again)).toEqual(before)
    await again.close()
  })

  it.each(table)('%s, on the first start of all: refused, and the next start begins', async (_, fault) => {
    const path = await tempFolder()
    const disk = new FailingFolder(diskFolder(path))
    disk.fail(fault)
    const opened = await openJsonStore({ folder: path, disk: () => disk })
    expect(opened).toMatchObject({ ok: false, code: 'unwritable' })
    const again = await openStore({ folder: path })
    expect(await content(again)).toEqual([])
    await again.close()
  })
})
