// Commits whose every state is known beforehand, so that what a store finds after an accident can be named by its number.
import type { Commit, Store } from '../../core/ports.js'
import { blind, idsOf, put, remove } from '../store-samples.js'

/** Longer than a page of the disk, so that one line can be torn. */
const PADDING = 'x'.repeat(6_000)

/** The nth commit, counted from 1: changes one document, adds one, removes one. */
export function nthCommit(nth: number): Commit {
  const changes = [
    put('settings', 'n', { value: nth }),
    put('settings', `added-${nth}`, { value: nth % 2 ? PADDING : nth }),
  ]
  return blind(...changes, ...(nth > 3 ? [remove('settings', `added-${nth - 3}`)] : []))
}

export function stateAfter(nth: number): Record<string, unknown> {
  const state: Record<string, unknown> = {}
  if (nth > 0) state.n = { rev: nth, value: nth }
  for (let added = Math.max(1, nth - 2); added <= nth; added++) {
    state[`added-${added}`] = { rev: 1, value: added % 2 ? PADDING : added }
  }
  return state
}

/** Number of the state that the store is in; undefined when it is in none that ever was. */
export async function stateNumber(store: Store): Promise<number | undefined> {
  const found: Record<string, unknown> = {}
  for (const id of await idsOf(store, 'settings')) {
    const doc = await store.get('settings', id)
    found[id] = { rev: doc?.rev, value: doc?.value.value }
  }
  const nth = Number((await store.get('settings', 'n'))?.value.value ?? 0)
  return same(found, stateAfter(nth)) ? nth : undefined
}

function same(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const sorted = (state: Record<string, unknown>) => JSON.stringify(Object.entries(state).sort())
  return sorted(a) === sorted(b)
}
