import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../../data/json/checksum.js'
import { emptyModel } from '../../../data/json/model.js'
import { openJsonStore } from '../../../data/json/open-store.js'
import { snapshotEnd, snapshotSeal, snapshotSlices } from '../../../data/json/snapshot-text.js'
import { order } from '../../store-samples.js'
import { openStore, tempFolder } from './temp-folder.js'

/** A snapshot of one document, as text that may be changed before it is sealed. */
function snapshotText(value: unknown = order('A1')): string {
  const model = emptyModel()
  model.tables.orders.put({ id: 'order-of-li@example.com', rev: 1, value })
  for (const table of Object.values(model.tables)) table.buildIndexes()
  return [...snapshotSlices(model)].join('') + snapshotEnd(model.commit)
}

const seal = (text: string) => text + snapshotSeal(checksum(text))

async function folderHolding(files: Record<string, string>): Promise<string> {
  const folder = await tempFolder()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

/** What opening says about this snapshot; it must not have changed it. */
async function refusal(snapshot: string): Promise<{ code: string; sentence: string }> {
  const folder = await folderHolding({ 'store.json': snapshot, 'store.journal-1': '' })
  const opened = await openJsonStore({ folder })
  expect(await readFile(join(folder, 'store.json'), 'utf8')).toBe(snapshot)
  if (!opened.ok) return opened
  await opened.store.close()
  return { code: 'opened', sentence: '' }
}

describe('a store.json that is not one', () => {
  it('opens when nothing is wrong, so the refusals below mean something', async () => {
    expect(await refusal(seal(snapshotText()))).toMatchObject({ code: 'opened' })
  })

  it.each([
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['somebody else’s JSON', '{"name":"x","version":1}\n'],
    ['binary', '\u0000\u0001\u0002'],
    ['with a byte order mark', `\uFEFF${seal(snapshotText())}`],
    ['with DOS line ends', seal(snapshotText()).replaceAll('\n', '\r\n')],
    ['with a line more at its end', `${seal(snapshotText())}\n`],
    ['edited by hand', seal(snapshotText()).replace('Office 365 E3', 'Office 365 E5')],
  ])('%s: refused as damaged, with the file and the remedy', async (_, text) => {
    const { code, sentence } = await refusal(text)
    expect(code).toBe('damaged')
    expect(sentence).toMatch(/store\.json is damaged: .*\. Restore .* backup/)
  })

  it('of a newer version: refused as such', async () => {
    const { code, sentence } = await refusal(seal(snapshotText().replace('"version":1', '"version":2')))
    expect(code).toBe('newer_version')
    expect(sentence).toMatch(/newer version/)
  })

  it('of a version that never was: refused as damaged', async () => {
    expect((await refusal(seal(snapshotText().replace('"version":1', '"version":0')))).code).toBe('damaged')
  })

  it('with a collection of a later version: refused as newer', async () => {
    const { code, sentence } = await refusal(seal(snapshotText().replace('"orders"', '"parcels"')))
    expect(code).toBe('newer_version')
    expect(sentence).toContain('parcels')
  })

  it('with a document that is not valid: names collection, id and field, but no address', async () => {
    const { code, sentence } = await refusal(seal(snapshotText({ ...order('A1'), amountFen: 'secret' })))
    expect(code).toBe('damaged')
    expect(sentence).toMatch(/line \d+: document "o\*\*\*@example\.com" of orders is not valid at "amountFen"/)
    expect(sentence).not.toMatch(/secret|li@/)
  })
})

describe('a folder that cannot be used', () => {
  it('a folder where store.json should be: refused', async () => {
    const folder = await folderHolding({ 'store.journal-1': '' })
    await mkdir(join(folder, 'store.json'))
    const opened = await openJsonStore({ folder })
    expect(opened).toMatchObject({ ok: false, code: 'damaged', sentence: expect.stringContaining('not a plain file') })
  })

  it('a link where store.json should be: refused, and the link is kept', async () => {
    const elsewhere = await folderHolding({ 'kept.json': seal(snapshotText()) })
    const folder = await folderHolding({ 'store.journal-1': '' })
    await symlink(join(elsewhere, 'kept.json'), join(folder, 'store.json'))
    const opened = await openJsonStore({ folder })
    expect(opened).toMatchObject({ ok: false, code: 'damaged', sentence: expect.stringContaining('link the folder') })
  })

  it('a file where the folder should be: refused', async () => {
    const folder = await folderHolding({ taken: '' })
    const opened = await openJsonStore({ folder: join(folder, 'taken') })
    expect(opened).toMatchObject({ ok: false, code: 'unwritable', sentence: expect.stringContaining('taken') })
  })

  it('a refused folder is not kept locked', async () => {
    const folder = await folderHolding({ 'store.json': 'null', 'store.journal-1': '' })
    await openJsonStore({ folder })
    expect(await readdir(folder)).not.toContain('lock')
  })

  it('a store behind a linked folder opens', async () => {
    const [kept, elsewhere] = [await tempFolder(), await tempFolder()]
    await symlink(kept, join(elsewhere, 'link'))
    const store = await openStore({ folder: join(elsewhere, 'link') })
    await store.close()
    expect(await readdir(kept)).toContain('store.json')
  })
})
