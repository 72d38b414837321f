// The store under test, opened anew for each promise.
import type { Store } from '../../core/ports.js'

export type Subject = {
  store: Store
  /** Closes the store and opens what it kept. */
  reopen: () => Promise<Store>
}
