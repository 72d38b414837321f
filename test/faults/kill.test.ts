import { readdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openStore, tempFolder } from '../data/json/temp-folder.js'
import { ChildProgram } from './child-program.js'
import { countWrites } from './writer-history.js'

const KILLS = 300
/** Two stores at once, since most of the time is spent in starting processes. */
const LANES = 2
const WRITERS = [0, 1, 2, 3]

type Seen = { acknowledged: number; whileFolding: number }

/** Kills somewhere between the start of the process and a quarter of a second under load. */
async function killOnce(folder: string, seen: Seen): Promise<void> {
  const program = new ChildProgram('commit-until-killed.js', folder, '1')
  if (Math.random() < 0.8) await program.heard(/^ready/)
  await pause(Math.random() * 250)
  await program.kill()

  const files = await readdir(folder)
  if (files.includes('store.json.new') || files.filter((name) => name.startsWith('store.journal')).length > 1) {
    seen.whileFolding += 1
  }
  const store = await openStore({ folder })
  for (const writer of WRITERS) {
    const acknowledged = Number(program.lines.findLast((line) => line.startsWith(`${writer} `))?.split(' ')[1] ?? 0)
    seen.acknowledged += program.lines.filter((line) => line.startsWith(`${writer} `)).length
    expect(await countWrites(store, writer)).toBeGreaterThanOrEqual(acknowledged)
  }
  expect((await readdir(folder)).filter((name) => !/^(lock|store\.json|store\.journal-\d+)$/.test(name))).toEqual([])
  await store.close()
}

it(`${KILLS} kills at random moments lose nothing acknowledged, tear nothing and leave no stray file`, async () => {
  const seen: Seen = { acknowledged: 0, whileFolding: 0 }
  const lane = async () => {
    const folder = await tempFolder()
    let before = 0
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      await killOnce(folder, seen)
      const store = await openStore({ folder })
      const counts = await Promise.all(WRITERS.map((writer) => countWrites(store, writer)))
      const now = counts.reduce((sum, count) => sum + count, 0)
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
      await store.close()
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  console.info(`${seen.acknowledged} commits acknowledged, ${seen.whileFolding} kills while the journal was folded`)
  expect(seen.acknowledged).toBeGreaterThan(KILLS)
  expect(seen.whileFolding).toBeGreaterThan(KILLS / 20)
})
