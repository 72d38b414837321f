// A page whose answer leaves at a full step of time, whatever it found.
import { nextStep } from '../evenly.js'
import type { Handle } from './guard.js'

export function evenly(handle: Handle): Handle {
  return async (visit) => {
    const startedAt = performance.now()
    const answer = await handle(visit)
    await nextStep(startedAt)
    return answer
  }
}
