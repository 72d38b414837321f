import { describe, expect, it } from 'vitest'
import type { Store } from '../../../core/ports.js'
import { checksum, spellChecksum } from '../../../data/json/checksum.js'
import { loadStore } from '../../../data/json/load-store.js'
import { RecordingFolder } from '../../faults/recording-folder.js'
import { blind, order, put, request } from '../../store-samples.js'

const JOURNAL = 'store.journal-1'

/** A request that is kept, and the last line of the journal after it was changed. */
async function changed(change: (kept: ReturnType<typeof request>) => ReturnType<typeof request>) {
  const folder = new RecordingFolder()
  const store = await loadStore(folder)
  await store.commit(blind(put('requests', 'r1', request('r1'))))
  const kept = await keptIn(store)
  await store.commit(blind(put('requests', 'r1', change(kept))))
  const lines = String(folder.contents()[JOURNAL]).trimEnd().split('\n')
  return { store, folder, last: lines.at(-1) ?? '' }
}

async function keptIn(store: Store) {
  const doc = await store.get('requests', 'r1')
  if (!doc) throw new Error('the request is not kept')
  return doc.value
}

async function reopened(folder: RecordingFolder) {
  return loadStore(RecordingFolder.holding(folder.contents()))
}

function lineOf(line: object): string {
  const json = JSON.stringify(line)
  return `${spellChecksum(checksum(json))} ${json}\n`
}

describe('a new version of a document', () => {
  it('costs the journal only what it does not share with the old one, and is whole after a restart', async () => {
    const { folder, last } = await changed((kept) => ({ ...kept, state: 'processing' }))
    expect(last).toContain('"parts":{"state":"processing"}')
    expect(last).not.toContain('示例')
    const again = await keptIn(await reopened(folder))
    expect(again).toEqual({ ...request('r1'), state: 'processing' })
    expect(Object.isFrozen(again.delivery)).toBe(true)
  })

  it('is written whole where something of the old one is gone', async () => {
    const { folder, last } = await changed(({ taxId, ...kept }) => kept)
    expect(last).toContain('"op":"put"')
    expect(await keptIn(await reopened(folder))).not.toHaveProperty('taxId')
  })

  it('is refused when a changed part is not what the collection holds; the old one stays', async () => {
    const { store, folder } = await changed((kept) => ({ ...kept, state: 'processing' }))
    const wrong = { ...(await keptIn(store)), delivery: { method: 'pigeon' } } as never
    await expect(store.commit(blind(put('requests', 'r1', wrong)))).rejects.toThrow(
      /"r1" of requests is not valid at "delivery.method"/,
    )
    expect((await keptIn(await reopened(folder))).delivery.method).toBe('yunda')
  })

  it('may be written twice in one commit', async () => {
    const folder = new RecordingFolder()
    const store = await loadStore(folder)
    await store.commit(blind(put('requests', 'r1', request('r1'))))
    const kept = await keptIn(store)
    const processing = { ...kept, state: 'processing' as const }
    await store.commit(
      blind(put('requests', 'r1', processing), put('requests', 'r1', { ...processing, dueOn: '2026-03-11' })),
    )
    const expected = { ...request('r1'), state: 'processing', dueOn: '2026-03-11' }
    expect(await keptIn(store)).toEqual(expected)
    expect(await keptIn(await reopened(folder))).toEqual(expected)
  })
})

describe('parts in a journal', () => {
  const parts = { op: 'set', collection: 'orders', id: 'A-1', rev: 2, parts: { payer: 'Beispiel AG' } }

  it('of a document that nobody has: refused as damage', async () => {
    const folder = new RecordingFolder()
    await (await loadStore(folder)).close()
    const contents = folder.contents()
    contents[JOURNAL] = Buffer.from(lineOf({ commit: 1, safe: 0, writes: [parts] }))
    await expect(loadStore(RecordingFolder.holding(contents))).rejects.toThrow(/"A-1" of orders/)
  })

  it('of a document that the snapshot knows to be gone, as a later line says: no damage', async () => {
    const folder = new RecordingFolder()
    await (await loadStore(folder)).close()
    const contents = folder.contents()
    const gone = { op: 'delete', collection: 'orders', id: 'A-1' }
    const back = { op: 'put', collection: 'orders', id: 'A-1', rev: 1, value: order('A-1') }
    contents[JOURNAL] = Buffer.from(
      lineOf({ commit: 1, safe: 0, writes: [parts] }) + lineOf({ commit: 2, safe: 1, writes: [gone, back] }),
    )
    const store = await loadStore(RecordingFolder.holding(contents))
    expect((await store.get('orders', 'A-1'))?.value).toEqual(order('A-1'))
  })
})
