// Makes an answer take as long whatever it found: the time it takes would tell a known address from an unknown one.
import { setTimeout as wait } from 'node:timers/promises'
import type { Handle } from './guard.js'

/** A letter that is written costs a millisecond or two more than one that is not; this hides it, and nobody notices it. */
const STEP_MS = 50

/** The answer leaves at the next full step after the request. */
export function evenly(handle: Handle): Handle {
  return async (visit) => {
    const startedAt = performance.now()
    const answer = await handle(visit)
    const passedMs = performance.now() - startedAt
    await wait(STEP_MS - (passedMs % STEP_MS))
    return answer
  }
}
