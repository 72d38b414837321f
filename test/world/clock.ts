// A clock that moves only when a test moves it.
import type { Clock } from '../../core/ports.js'

export type TestClock = Clock & { advance(ms: number): void }

/** Wednesday morning in Beijing, a working day amid working days. */
export const WEDNESDAY = '2026-11-18T02:00:00.000Z'

export function testClock(startsAt = WEDNESDAY): TestClock {
  let at = Date.parse(startsAt)
  return {
    now: () => new Date(at).toISOString(),
    advance(ms) {
      at += ms
    },
    every: () => ({ stop() {} }),
  }
}
