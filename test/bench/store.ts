// Measures the JSON store at three sizes, with lowdb's own file adapter beside it, in one run.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { JSONFilePreset } from 'lowdb/node'
import type { Store } from '../../core/ports.js'
import { fillStore, nthRequest, openForBench, turnCommit } from './store-fill.js'
import { measureFolding } from './store-folding.js'
import { type BenchTable, percentile, round } from './table.js'

const SIZES = [1_000, 10_000, 100_000]
const COMMITS = 1_000
const WRITERS = 32
/** lowdb writes the whole file each time: at the largest size a commit would take most of a second. */
const PEER_SIZES = [1_000, 10_000]
const PEER_COMMITS = 30

type Subject = { size: number; folder: string; store: Store }
type Start = { startMs: number; heapMb: number; rssMb: number }

export async function benchStore(): Promise<BenchTable> {
  // Beside the program and not in /tmp, which is memory on some machines and syncs for nothing.
  const root = await mkdtemp(join(fileURLToPath(new URL('../../', import.meta.url)), 'bench-store-'))
  try {
    return await measureAll(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function measureAll(root: string): Promise<BenchTable> {
  const folders = SIZES.map((size) => ({ size, folder: join(root, String(size)) }))
  for (const { size, folder } of folders) await fillStore(folder, size)
  const starts: Start[] = []
  for (const { folder } of folders) starts.push(await measureStart(folder))

  const subjects: Subject[] = []
  for (const { size, folder } of folders) subjects.push({ size, folder, store: await openForBench(folder) })
  const alone = await measureAlone(subjects)
  const rows: BenchTable['rows'] = []
  for (const [nth, { size, store }] of subjects.entries()) {
    const { startMs, heapMb, rssMb } = starts[nth] ?? { startMs: Number.NaN, heapMb: Number.NaN, rssMb: Number.NaN }
    const { perSecond, cpuMicros } = await measureTogether(store, size)
    const latencies = [percentile(alone[nth] ?? [], 0.5), percentile(alone[nth] ?? [], 0.99)]
    const peer = PEER_SIZES.includes(size) ? round(percentile(await measurePeer(root, size), 0.5)) : '–'
    rows.push([size, ...[...latencies, perSecond, cpuMicros, startMs, heapMb, rssMb].map(round), peer])
  }
  for (const { store } of subjects) await store.close()
  const folding = await measureFolding(folders.at(-1)?.folder ?? '', SIZES.at(-1) ?? 0)
  return toTable(rows, folding)
}

function toTable(rows: BenchTable['rows'], folding: string): BenchTable {
  const ratio = Number(rows.at(-1)?.[1]) / Number(rows[0]?.[1])
  return {
    title: 'JSON store',
    columns: [
      'requests in the store',
      'commit p50, ms',
      'commit p99, ms',
      `commits/s, ${WRITERS} writers`,
      `CPU per commit, ${WRITERS} writers, µs`,
      'start, ms',
      'heap, MB',
      'process, MB',
      'lowdb’s file adapter, commit p50, ms',
    ],
    rows,
    notes: [
      `Commit p50 at ${rows.at(-1)?.[0]} requests is ${round(ratio)} × that at ${rows[0]?.[0]} (goal: ≤ 1.3).`,
      'A commit writes three documents and is durable (fsync) when it counts. Each request has a turn beside it.',
      'lowdb’s own adapter rewrites the file for each commit and does not sync it.',
      folding,
    ],
  }
}

/** One commit here, one there: whatever else the machine does slows all sizes alike. */
async function measureAlone(subjects: Subject[]): Promise<number[][]> {
  const measured: number[][] = subjects.map(() => [])
  for (let nth = 0; nth < COMMITS; nth++) {
    for (const [subject, { store, size }] of subjects.entries()) {
      const commit = turnCommit(nth, size)
      const started = performance.now()
      await store.commit(commit)
      measured[subject]?.push(performance.now() - started)
    }
  }
  return measured
}

async function measureTogether(store: Store, size: number): Promise<{ perSecond: number; cpuMicros: number }> {
  const commits = 5 * COMMITS
  let nth = COMMITS
  const cpu = process.cpuUsage()
  const started = performance.now()
  const write = async () => {
    while (nth < COMMITS + commits) await store.commit(turnCommit(nth++, size))
  }
  await Promise.all(Array.from({ length: WRITERS }, write))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: commits / seconds, cpuMicros: (user + system) / commits }
}

async function measureStart(folder: string): Promise<Start> {
  const program = fileURLToPath(new URL('open-once.js', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, folder])
  return JSON.parse(stdout) as Start
}

async function measurePeer(root: string, size: number): Promise<number[]> {
  const empty: { requests: Record<string, unknown>; turns: Record<string, unknown> } = { requests: {}, turns: {} }
  const db = await JSONFilePreset(join(root, `peer-${size}.json`), empty)
  for (let nth = 0; nth < size; nth++) {
    db.data.requests[`R${nth}`] = nthRequest(nth)
    db.data.turns[`t${nth}`] = { at: nth }
  }
  const measured: number[] = []
  for (let nth = 0; nth < PEER_COMMITS; nth++) {
    const started = performance.now()
    await db.update(({ requests, turns }) => {
      requests[`R${nth}`] = nthRequest(nth)
      turns[`measured-${nth}`] = { at: nth }
    })
    measured.push(performance.now() - started)
  }
  return measured
}
