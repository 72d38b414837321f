// Fills stores for the benchmark, and the commit that is measured: what a turn about a request writes.

import type { Commit, Log, Store } from '../../core/ports.js'
import type { RecordOf } from '../../core/records/collections.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { blind, put, request, turn } from '../store-samples.js'

export async function openForBench(
  folder: string,
  options: { compactAfterBytes?: number; log?: Log } = {},
): Promise<Store> {
  const opened = await openJsonStore({ folder, ...options })
  if (!opened.ok) throw new Error(opened.sentence)
  return opened.store
}

export function nthRequest(nth: number): RecordOf<'requests'> {
  const dueOn = `2026-03-${String(10 + (nth % 20))}`
  return request(`R${nth}`, { address: `customer${nth % 5_000}@example.com`, dueOn })
}

/** Three documents: a request that changes, the turn, and a cool-down. */
export function turnCommit(nth: number, requests: number): Commit {
  const at = new Date(Date.UTC(2026, 2, 1) + nth).toISOString()
  const changed = (nth * 7_919) % requests
  return blind(
    put('requests', `R${changed}`, nthRequest(changed)),
    put('turns', `measured-${nth}`, turn(at)),
    put('limits', `progress:${nth % 500}`, { times: [at] }),
  )
}

const TOGETHER = 500

/** This many requests, and a turn for each. */
export async function fillStore(folder: string, requests: number): Promise<void> {
  const store = await openForBench(folder)
  for (let first = 0; first < requests; first += TOGETHER) await writeRequests(store, first, requests)
  await store.close()
}

/** Some hundred requests from this one on, in one commit. */
export async function writeRequests(store: Store, first: number, requests: number): Promise<void> {
  const numbers = Array.from({ length: Math.min(TOGETHER, requests - first) }, (_, nth) => first + nth)
  await store.commit(
    blind(
      ...numbers.map((nth) => put('requests', `R${nth}`, nthRequest(nth))),
      ...numbers.map((nth) => put('turns', `t${nth}`, turn('2026-03-01T00:00:00.000Z'))),
    ),
  )
}
