// Cool-downs and caps that survive a restart: when something was last done for a key.
import type { Budget } from '../limits.js'
import type { Change } from '../records/collections.js'
import { recordOf, type Snapshot } from '../snapshot.js'

/** `nextAt`: the earliest instant of the next try, after this one if it is allowed. */
export type Allowance = { allowed: true; change: Change; nextAt: string } | { allowed: false; nextAt: string }

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString()

export function spend(snapshot: Snapshot, key: string, budget: Budget, now: string): Allowance {
  const since = later(now, -budget.windowMs)
  const times = (recordOf(snapshot, 'limits', key)?.times ?? []).filter((time) => time > since)
  const last = times.at(-1)
  const oldest = times.at(-budget.max)
  if (last && later(last, budget.gapMs) > now) return { allowed: false, nextAt: later(last, budget.gapMs) }
  if (oldest) return { allowed: false, nextAt: later(oldest, budget.windowMs) }
  return {
    allowed: true,
    change: { op: 'put', collection: 'limits', id: key, value: { times: [...times, now] } },
    nextAt: later(now, budget.gapMs),
  }
}

/** Takes back what was spent last, for a try that turned out to be the person's own. */
export function refund(snapshot: Snapshot, key: string): Change[] {
  const times = recordOf(snapshot, 'limits', key)?.times ?? []
  return times.length === 0 ? [] : [{ op: 'put', collection: 'limits', id: key, value: { times: times.slice(0, -1) } }]
}
