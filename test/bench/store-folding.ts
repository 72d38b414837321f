// Measures what the turns feel while a large journal is folded into the snapshot.
import { readdir } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openForBench, turnCommit, writeRequests } from './store-fill.js'
import { percentile, round } from './table.js'

/** One sentence. */
export async function measureFolding(folder: string, size: number): Promise<string> {
  let folded = false
  const info = (event: string) => {
    folded ||= event === 'store_compacted'
  }
  const log = { info, warn: () => undefined, error: () => undefined }
  const store = await openForBench(folder, { compactAfterBytes: 1, log })
  // Folding begins when the journal is as long as the snapshot.
  for (let first = 0; !(await isFolding(folder)); first = (first + 500) % size) await writeRequests(store, first, size)
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const measured: number[] = []
  const started = performance.now()
  while (!folded) {
    const begun = performance.now()
    await store.commit(turnCommit(1_000_000 + measured.length, size))
    measured.push(performance.now() - begun)
  }
  const seconds = (performance.now() - started) / 1000
  loop.disable()
  await store.close()
  const [p50, p99, stall] = [percentile(measured, 0.5), percentile(measured, 0.99), loop.percentile(99.9) / 1e6].map(
    round,
  )
  return `While the journal is folded (${round(seconds)} s at ${size} requests): commit p50 ${p50} ms, p99 ${p99} ms, the event loop is held up ${stall} ms at most (p99.9).`
}

async function isFolding(folder: string): Promise<boolean> {
  return (await readdir(folder)).includes('store.json.new')
}
