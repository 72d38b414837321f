// Measures the desk's pages as a browser gets them, with thousands of open requests in the store.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { staffPages } from '../../bot/desk-pages/staff-pages.js'
import { startServer } from '../../bot/server.js'
import type { Store } from '../../core/ports.js'
import { staffKey } from '../../core/records/staff.js'
import { openPasswords } from '../../data/passwords.js'
import { packageRoot } from '../../start/assembly.js'
import { systemClock } from '../../start/clock.js'
import { blind, put, request } from '../store-samples.js'
import { realKnowledge } from '../world/knowledge.js'
import { quiet } from '../world/world.js'
import { openForBench } from './store-fill.js'
import { type BenchTable, percentile, round } from './table.js'

const OPEN = 10_000
const CLOSED = 90_000
const TOGETHER = 500
const LOOKS = 100
const COOKIE = 'a'.repeat(43)
const BENCHED = 'bench'

const PAGES: [string, string][] = [
  ['first page of the queue', '/desk/requests'],
  ['page 150 of the queue', '/desk/requests?page=150'],
  ['late ones', '/desk/requests?show=late'],
  ['search among the open ones', '/desk/requests?text=customer4999'],
  ['search among all', '/desk/requests?show=all&text=customer4999'],
  ['one request', '/desk/requests/R5000'],
  ['figures', '/desk/figures'],
]

async function fill(store: Store): Promise<void> {
  const dayOf = (nth: number) => `2026-${String(1 + (nth % 12)).padStart(2, '0')}-${String(10 + (nth % 18))}`
  for (let first = 0; first < OPEN + CLOSED; first += TOGETHER) {
    const numbers = Array.from({ length: TOGETHER }, (_, at) => first + at)
    const made = numbers.map((nth) =>
      request(`R${nth}`, {
        address: `customer${nth}@lanhai.example`,
        dueOn: dayOf(nth),
        state: nth < OPEN ? 'submitted' : 'received',
      }),
    )
    await store.commit(blind(...made.map((value) => put('requests', value.id, value))))
  }
}

async function signIn(store: Store, hash: (text: string) => string): Promise<void> {
  const now = new Date().toISOString()
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const address = staffKey(BENCHED)
  await store.commit(
    blind(
      put('staff', BENCHED, { name: BENCHED, address: 'bench@service.example', role: 'agent', createdAt: now }),
      put('passwords', address, { hash: 'none', setAt: now }),
      put('sessions', hash(COOKIE), { address, createdAt: now, seenAt: now, expiresAt }),
    ),
  )
}

/** From the request's leaving to the last byte of the answer. */
async function measure(url: string): Promise<{ times: number[]; bytes: number; longestHoldMs: number }> {
  const times: number[] = []
  let bytes = 0
  // How late a timer of a millisecond comes: what anybody else's turn is kept waiting at the worst.
  const holds = monitorEventLoopDelay({ resolution: 1 })
  holds.enable()
  for (let nth = 0; nth < LOOKS; nth += 1) {
    const started = performance.now()
    const response = await fetch(url, { headers: { cookie: `fapiao-desk=${COOKIE}` }, redirect: 'manual' })
    bytes = (await response.arrayBuffer()).byteLength
    times.push(performance.now() - started)
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  }
  holds.disable()
  return { times, bytes, longestHoldMs: holds.max / 1e6 }
}

async function measureAll(store: Store): Promise<BenchTable['rows']> {
  const knowledge = await realKnowledge()
  await fill(store)
  await signIn(store, knowledge.secrets.hash)
  const routes = staffPages({
    store,
    knowledge: () => knowledge,
    secrets: knowledge.secrets,
    passwords: openPasswords(join(packageRoot(), 'data', 'common-passwords.txt')),
    clock: systemClock(),
    log: quiet,
    publicUrl: 'http://127.0.0.1:3978',
    onSends() {},
    teach: async () => ({ ok: true }),
    keepFile: async () => ({ ok: false, code: 'attachment_type' }),
  })
  const server = await startServer({ host: '127.0.0.1', port: 0, routes, log: quiet })
  if (!server.ok) throw new Error(server.code)
  const rows: BenchTable['rows'] = []
  for (const [name, path] of PAGES) {
    const { times, bytes, longestHoldMs } = await measure(`http://127.0.0.1:${server.port}${path}`)
    const [half, worst] = [percentile(times, 0.5), percentile(times, 0.99)]
    rows.push([name, ...[half, worst, longestHoldMs, bytes / 1024].map(round)])
  }
  await server.stop()
  return rows
}

export async function benchDesk(): Promise<BenchTable> {
  const folder = await mkdtemp(join(fileURLToPath(new URL('../../', import.meta.url)), 'bench-desk-'))
  const store = await openForBench(folder)
  try {
    return {
      title: 'The desk in the browser',
      columns: ['page', 'p50, ms', 'p99, ms', 'longest hold, ms', 'KB'],
      rows: await measureAll(store),
      notes: [
        `${OPEN} open requests and ${CLOSED} closed ones in the store; ${LOOKS} looks at each page, over loopback.`,
        'Goal: a page of the queue in ≤ 100 ms. A look at one request writes its audit line to the disk first.',
        'Hold: the longest time during the looks in which nobody else was served, browser and garbage collection included.',
      ],
    }
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
