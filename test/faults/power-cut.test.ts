import { describe, expect, it } from 'vitest'
import { loadStore } from '../../data/json/load-store.js'
import { nthCommit, stateNumber } from './known-history.js'
import { folderAfterPowerCut, type Loss, losses } from './power-cut.js'
import { RecordingFolder, type Step } from './recording-folder.js'

/** How far things were when so many steps had been taken. */
type Mark = { steps: number; begun: number; acknowledged: number }
type Recording = { steps: Step[]; marks: Mark[] }

/** A fresh store, commits alone and together, with the journal folded on the way, closed and opened again. */
async function record(folder = new RecordingFolder(), first = 1): Promise<Recording> {
  const marks: Mark[] = [{ steps: folder.steps.length, begun: first - 1, acknowledged: 0 }]
  let begun = first - 1
  let acknowledged = 0
  const mark = () => marks.push({ steps: folder.steps.length, begun, acknowledged })
  for (const rounds of [
    [1, 1, 3, 1, 2, 1, 1],
    [1, 2, 1, 1],
  ]) {
    const store = await loadStore(folder, { compactAfterBytes: 1 })
    acknowledged = (await stateNumber(store)) ?? Number.NaN
    mark()
    for (const together of rounds) {
      const commits = Array.from({ length: together }, () => nthCommit(++begun))
      mark()
      await Promise.all(commits.map((commit) => store.commit(commit)))
      acknowledged = begun
      mark()
    }
    await store.close()
  }
  return { steps: folder.steps, marks }
}

/** The cuts after which a store does not open, or opens in a state that breaks a promise. */
async function brokenCuts({ steps, marks }: Recording, from = 0): Promise<string[]> {
  const broken: string[] = []
  for (let cut = from; cut <= steps.length; cut++) {
    const reached = marks.filter((mark) => mark.steps <= cut)
    const atLeast = reached.at(-1)?.acknowledged ?? 0
    const atMost = reached.at(-1)?.begun ?? 0
    for (const loss of losses) {
      const found = await stateFound(steps.slice(0, cut), loss)
      if (typeof found === 'number' && found >= atLeast && found <= atMost) continue
      broken.push(`${cut} of ${steps.length}, ${JSON.stringify(loss)}: ${found}, not ${atLeast} to ${atMost}`)
    }
  }
  return broken
}

async function stateFound(steps: Step[], loss: Loss): Promise<number | string | undefined> {
  try {
    const store = await loadStore(folderAfterPowerCut(steps, loss))
    const found = await stateNumber(store)
    await store.close()
    return found
  } catch (error) {
    return error instanceof Error ? error.message : 'not opened'
  }
}

describe('a power cut', () => {
  it('at any step, with any loss, leaves everything acknowledged and nothing half', async () => {
    const recording = await record()
    expect(recording.steps.filter((step) => step.step === 'rename').length).toBeGreaterThanOrEqual(3)
    expect(await brokenCuts(recording)).toEqual([])
  })

  it('after a kill at any step, when the store had been opened again meanwhile, does so too', async () => {
    const { steps } = await record()
    for (let kill = 1; kill <= steps.length; kill += 3) {
      const folder = new RecordingFolder(steps.slice(0, kill))
      const store = await loadStore(folder)
      const found = (await stateNumber(store)) ?? Number.NaN
      const opened = folder.steps.length
      const marks = [{ steps: opened, begun: found + 1, acknowledged: found }]
      await store.commit(nthCommit(found + 1))
      expect(await brokenCuts({ steps: folder.steps, marks }, opened)).toEqual([])
    }
  })

  it.each(['store.journal', 'store.json.new', 'folder'])(
    'would break a promise if %s were not synced (so this test can fail)',
    async (unsynced) => {
      const recording = await record()
      const isMissing = (step: Step) =>
        (step.step === 'sync file' && step.name.startsWith(unsynced)) ||
        (step.step === 'sync folder' && unsynced === 'folder')
      // A step that does nothing keeps the numbers of all the others.
      const steps = recording.steps.map((step): Step => (isMissing(step) ? { step: 'remove', name: 'nothing' } : step))
      expect(await brokenCuts({ ...recording, steps })).not.toEqual([])
    },
  )
})
