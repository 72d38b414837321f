// The machine's clock, or one that starts at a given instant and goes on from there (for tries).
import type { Clock } from '../core/ports.js'

export function systemClock(startsAt?: string): Clock {
  const offsetMs = startsAt ? Date.parse(startsAt) - Date.now() : 0
  return {
    now: () => new Date(Date.now() + offsetMs).toISOString(),
    every(intervalMs, act) {
      const timer = setInterval(act, intervalMs)
      timer.unref()
      return { stop: () => clearInterval(timer) }
    },
  }
}
