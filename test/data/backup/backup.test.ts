// Backups: consistent beside a program that writes, proven whole, and never put over what is there unasked.
import { appendFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { Store } from '../../../core/ports.js'
import { checkBackup, checkCopy } from '../../../data/backup/check-backup.js'
import { makeBackup } from '../../../data/backup/make-backup.js'
import { restoreBackup } from '../../../data/backup/restore-backup.js'
import { openSecrets } from '../../../data/secrets.js'
import { countWrites, nthWrite } from '../../faults/writer-history.js'
import { openStore, tempFolder } from '../json/temp-folder.js'

const NOW = '2026-11-27T02:00:00.000Z'

let home: string
let dataDir: string
let backup: string

beforeEach(async () => {
  home = await tempFolder()
  dataDir = join(home, 'var')
  backup = join(home, 'backup')
  await openSecrets(dataDir)
})

async function write(store: Store, until: number, from = 1): Promise<void> {
  for (let nth = from; nth <= until; nth += 1) await store.commit(nthWrite(0, nth))
}

async function filled(): Promise<void> {
  const store = await openStore({ folder: join(dataDir, 'store') })
  await write(store, 30)
  await store.close()
}

it('made while a program writes and folds its journal, each holds all that was acknowledged before', async () => {
  const store = await openStore({ folder: join(dataDir, 'store'), compactAfterBytes: 1 })
  let acknowledged = 0
  let stopped = false
  const writing = (async () => {
    for (let nth = 1; !stopped; nth += 1) {
      await store.commit(nthWrite(0, nth))
      acknowledged = nth
    }
  })()
  for (let round = 0; round < 10; round += 1) {
    const folder = `${backup}-${round}`
    const before = acknowledged
    expect(await makeBackup(dataDir, folder, NOW)).toMatchObject({ ok: true })
    const copy = await openStore({ folder: join(folder, 'store') })
    expect(await countWrites(copy, 0)).toBeGreaterThanOrEqual(before)
    await copy.close()
  }
  stopped = true
  await writing
  await store.close()
})

it('one is put in an empty place, with letters, attachments and the key', async () => {
  await filled()
  await mkdir(join(dataDir, 'attachments'))
  await writeFile(join(dataDir, 'attachments', 'aa.pdf'), '%PDF-1.7')
  await mkdir(join(dataDir, 'mail', 'inbox', 'tmp'), { recursive: true })
  await writeFile(join(dataDir, 'mail', 'inbox', 'letter'), 'Subject: 发票')
  await writeFile(join(dataDir, 'mail', 'inbox', 'tmp', 'half'), 'Subj')
  await makeBackup(dataDir, backup, NOW)
  const elsewhere = join(home, 'elsewhere')
  expect(await restoreBackup(backup, elsewhere, { now: NOW, force: false })).toMatchObject({ ok: true })
  expect(await openSecrets(elsewhere).then((secrets) => secrets.code('x'))).toBe(
    await openSecrets(dataDir).then((secrets) => secrets.code('x')),
  )
  expect(await readdir(join(elsewhere, 'mail', 'inbox'))).toEqual(['letter'])
  expect(await readdir(join(elsewhere, 'attachments'))).toEqual(['aa.pdf'])
  const store = await openStore({ folder: join(elsewhere, 'store') })
  expect(await countWrites(store, 0)).toBe(30)
  await store.close()
})

it('none is put over what is there, unless told to; and then what was there is set aside', async () => {
  await filled()
  await makeBackup(dataDir, backup, NOW)
  const store = await openStore({ folder: join(dataDir, 'store') })
  await write(store, 35, 31)
  expect(await restoreBackup(backup, dataDir, { now: NOW, force: true })).toMatchObject({ ok: false })
  await store.close()
  expect(await restoreBackup(backup, dataDir, { now: NOW, force: false })).toMatchObject({ ok: false })
  const restored = await restoreBackup(backup, dataDir, { now: NOW, force: true })
  if (!restored.ok || !restored.setAside) throw new Error('not restored')
  for (const [folder, count] of [
    [dataDir, 30],
    [restored.setAside, 35],
  ] as const) {
    const opened = await openStore({ folder: join(folder, 'store') })
    expect(await countWrites(opened, 0)).toBe(count)
    await opened.close()
  }
})

it('what was there is deleted where that is wanted, once the backup is in place and whole', async () => {
  await filled()
  await makeBackup(dataDir, backup, NOW)
  const restored = await restoreBackup(backup, dataDir, { now: NOW, force: true, discard: true })
  expect(restored).toMatchObject({ ok: true, setAside: undefined })
  expect((await readdir(dataDir)).filter((name) => name.startsWith('replaced-'))).toEqual([])
  expect(await checkCopy(dataDir)).toMatchObject({ ok: true })
})

it('one that was changed, lacks a file or has one too many is not whole', async () => {
  await filled()
  await makeBackup(dataDir, backup, NOW)
  expect(await checkBackup(backup)).toMatchObject({ ok: true })
  await writeFile(join(backup, 'more'), 'x')
  expect(await checkBackup(backup)).toMatchObject({ sentences: ['more is no part of the backup.'] })
  await rm(join(backup, 'more'))
  await appendFile(join(backup, 'store', 'store.json'), ' ')
  expect(await checkBackup(backup)).toMatchObject({ sentences: ['store/store.json has been changed or damaged.'] })
  await rm(join(backup, 'secret.key'))
  expect(await restoreBackup(backup, join(home, 'new'), { now: NOW, force: false })).toMatchObject({ ok: false })
  expect(await checkBackup(dataDir)).toMatchObject({ ok: false })
})

it('none is made over a folder that is there', async () => {
  await filled()
  await mkdir(backup)
  expect(await makeBackup(dataDir, backup, NOW)).toMatchObject({ ok: false })
})

it('the store in use is checked without being touched, and damage is found', async () => {
  await filled()
  const store = await openStore({ folder: join(dataDir, 'store') })
  expect(await checkCopy(dataDir)).toMatchObject({ ok: true })
  await store.close()
  await writeFile(join(dataDir, 'store', 'store.json'), '{"torn": ')
  expect(await checkCopy(dataDir)).toMatchObject({ ok: false })
})
