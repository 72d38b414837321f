// Makes an answer take as long whatever it found: the time it takes would tell a known address from an unknown one.
import { setTimeout as wait } from 'node:timers/promises'

/** A letter that is written costs a millisecond or two more than one that is not; this hides it, and nobody notices it. */
const STEP_MS = 50

/** Waits for the next full step after `startedAt`, which `performance.now()` told. */
export async function nextStep(startedAt: number): Promise<void> {
  const passedMs = performance.now() - startedAt
  await wait(STEP_MS - (passedMs % STEP_MS))
}
