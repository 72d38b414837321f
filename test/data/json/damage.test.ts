import { describe, expect, it, vi } from 'vitest'
import { loadStore } from '../../../data/json/load-store.js'
import { Refusal } from '../../../data/json/refusal.js'
import { nthCommit, stateNumber } from '../../faults/known-history.js'
import { RecordingFolder } from '../../faults/recording-folder.js'

type Contents = Record<string, Buffer>

const COMMITS = 6

/** A snapshot and a journal that both hold something; closed properly, or as a kill leaves them. */
async function keptFiles(ending: 'closed' | 'killed'): Promise<Contents> {
  const folder = new RecordingFolder()
  const first = await loadStore(folder, { compactAfterBytes: 1 })
  await first.commit(nthCommit(1))
  await vi.waitFor(() => expect(Object.keys(folder.contents()).sort()).toEqual(['store.journal-2', 'store.json']))
  await first.close()
  const second = await loadStore(folder)
  for (let nth = 2; nth <= COMMITS; nth++) await second.commit(nthCommit(nth))
  const killed = folder.contents()
  await second.close()
  return ending === 'closed' ? folder.contents() : killed
}

/** The state that a store opened on these files is in, or its refusal; and whether opening has touched the files. */
async function outcome(contents: Contents): Promise<{ found: number | string | undefined; touched: boolean }> {
  const folder = RecordingFolder.holding(contents)
  const untouched = folder.steps.length
  try {
    return { found: await stateNumber(await loadStore(folder)), touched: true }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { found: error.code, touched: folder.steps.length > untouched }
  }
}

const JOURNAL = 'store.journal-2'
const journalOf = (contents: Contents): Buffer => contents[JOURNAL] ?? Buffer.alloc(0)

/** 200 places spread over the file, every one in a short file. */
function places(length: number): number[] {
  const count = Math.min(200, length)
  return Array.from({ length: count }, (_, nth) => Math.floor((nth * length) / count))
}

function flipBit(bytes: Buffer, place: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8))
  return flipped
}

const refusedUntouched = (code: string) => ({ found: code, touched: false })

describe('damaged files', () => {
  it('one flipped bit anywhere in the snapshot: refused, and no file is touched', async () => {
    const contents = await keptFiles('closed')
    const snapshot = contents['store.json'] ?? Buffer.alloc(0)
    for (const place of places(snapshot.length)) {
      const { found, touched } = await outcome({ ...contents, 'store.json': flipBit(snapshot, place) })
      expect(['damaged', 'newer_version'], `bit in byte ${place}`).toContain(found)
      expect(touched).toBe(false)
    }
  })

  it('a snapshot cut short anywhere: refused, and no file is touched', async () => {
    const contents = await keptFiles('closed')
    const snapshot = contents['store.json'] ?? Buffer.alloc(0)
    for (const place of places(snapshot.length)) {
      const found = await outcome({ ...contents, 'store.json': snapshot.subarray(0, place) })
      expect(found, `${place} bytes`).toEqual(refusedUntouched('damaged'))
    }
  })

  it('one flipped bit anywhere in the journal of a closed store: refused, or nothing is missing', async () => {
    const contents = await keptFiles('closed')
    const journal = journalOf(contents)
    const marker = journal.lastIndexOf(0x0a, -2) + 1
    for (const place of places(journal.length)) {
      const found = await outcome({ ...contents, [JOURNAL]: flipBit(journal, place) })
      if (place < marker) expect(found, `bit in byte ${place}`).toEqual(refusedUntouched('damaged'))
      else expect(found.found, `bit in byte ${place}`).toBe(COMMITS)
    }
  })

  it('one flipped bit anywhere in the journal of a killed store: refused, or the last commit counts as torn', async () => {
    const contents = await keptFiles('killed')
    const journal = journalOf(contents)
    for (const place of places(journal.length)) {
      const { found } = await outcome({ ...contents, [JOURNAL]: flipBit(journal, place) })
      expect(['damaged', COMMITS - 1], `bit in byte ${place}`).toContain(found)
    }
  })

  it('a journal cut short anywhere: a state that once was, and it can be gone on from', async () => {
    const contents = await keptFiles('killed')
    const journal = journalOf(contents)
    let before = 0
    for (const place of [...places(journal.length), journal.length]) {
      const cut = { ...contents, [JOURNAL]: journal.subarray(0, place) }
      if (place <= journal.indexOf('\n')) {
        expect(await outcome(cut), 'without the line that the snapshot counts on').toEqual(refusedUntouched('damaged'))
        continue
      }
      const folder = RecordingFolder.holding(cut)
      const store = await loadStore(folder)
      const found = (await stateNumber(store)) ?? Number.NaN
      expect(found).toBeGreaterThanOrEqual(before)
      before = found
      await store.commit(nthCommit(found + 1))
      await store.close()
      expect(await stateNumber(await loadStore(folder))).toBe(found + 1)
    }
    expect(before).toBe(COMMITS)
  })

  it('zeros or rubbish behind the last commit: cut off', async () => {
    const contents = await keptFiles('killed')
    for (const rubbish of [Buffer.alloc(5_000), Buffer.from('\n\n\n'), Buffer.from('00000000 {}\n')]) {
      const longer = Buffer.concat([journalOf(contents), rubbish])
      expect((await outcome({ ...contents, [JOURNAL]: longer })).found).toBe(COMMITS)
    }
  })

  it('a line of the journal missing or doubled: refused', async () => {
    const contents = await keptFiles('closed')
    const lines = journalOf(contents)
      .toString()
      .split(/(?<=\n)/)
    const without = Buffer.from(lines.toSpliced(1, 1).join(''))
    const doubled = Buffer.from(lines.toSpliced(1, 0, lines[1] ?? '').join(''))
    expect(await outcome({ ...contents, [JOURNAL]: without })).toEqual(refusedUntouched('damaged'))
    expect(await outcome({ ...contents, [JOURNAL]: doubled })).toEqual(refusedUntouched('damaged'))
  })

  it('the journal or the snapshot missing: refused, never begun anew', async () => {
    const contents = await keptFiles('closed')
    const { [JOURNAL]: _journal, ...snapshotOnly } = contents
    const { 'store.json': _snapshot, ...journalOnly } = contents
    expect(await outcome(snapshotOnly)).toEqual(refusedUntouched('damaged'))
    expect(await outcome(journalOnly)).toEqual(refusedUntouched('damaged'))
  })
})
