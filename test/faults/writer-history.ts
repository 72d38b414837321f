// What each writer of the kill test writes, and how to tell whether a store holds exactly so many of its commits.
import type { Commit, Store } from '../../core/ports.js'
import { numberIn, order, put, remove } from '../store-samples.js'

/** Orders that a writer keeps; older ones it deletes. */
const KEPT = 20

/** Two halves that must always be equal, one order added, one removed. */
export function nthWrite(writer: number, nth: number): Commit {
  const value = { value: nth }
  return {
    expect: [{ collection: 'settings', id: `${writer}-left`, rev: nth - 1 }],
    changes: [
      put('settings', `${writer}-left`, value),
      put('orders', `${writer}-${nth}`, order(`${writer}-${nth}`, { address: `${writer}@example.com` })),
      put('settings', `${writer}-right`, value),
      ...(nth > KEPT ? [remove('orders', `${writer}-${nth - KEPT}`)] : []),
    ],
  }
}

/** How many commits of this writer the store holds; an error when they are not whole. */
export async function countWrites(store: Store, writer: number): Promise<number> {
  const left = await store.get('settings', `${writer}-left`)
  const right = await store.get('settings', `${writer}-right`)
  const count = numberIn(left)
  const found = (await store.find('orders', 'address', `${writer}@example.com`)).map((doc) => doc.id).sort()
  const first = Math.max(1, count - KEPT + 1)
  const wanted = Array.from({ length: count - first + 1 }, (_, nth) => `${writer}-${first + nth}`).sort()
  const whole = numberIn(right) === count && (left?.rev ?? 0) === count && found.join() === wanted.join()
  if (!whole) throw new Error(`writer ${writer}: ${count} and ${numberIn(right)}, orders ${found.join()}`)
  return count
}
