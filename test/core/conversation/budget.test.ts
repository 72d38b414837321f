// Cool-downs and caps, exactly at their edges.
import { describe, expect, it } from 'vitest'
import { spend } from '../../../core/conversation/budget.js'
import type { Snapshot } from '../../../core/snapshot.js'

const BUDGET = { max: 3, windowMs: 3_600_000, gapMs: 60_000 }

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 18) + seconds * 1_000).toISOString()

const spentAt = (...seconds: number[]): Snapshot => ({
  docs: new Map([['limits/k', { id: 'k', rev: 1, value: { times: seconds.map(at) } }]]),
})

describe('a budget', () => {
  it('allows the first and says when the next is due', () => {
    expect(spend({ docs: new Map() }, 'k', BUDGET, at(0))).toMatchObject({ allowed: true, nextAt: at(60) })
  })

  it('refuses a second before the gap is over, and allows it to the millisecond', () => {
    expect(spend(spentAt(0), 'k', BUDGET, at(59.999))).toEqual({ allowed: false, nextAt: at(60) })
    expect(spend(spentAt(0), 'k', BUDGET, at(60)).allowed).toBe(true)
  })

  it('refuses one more than the cap until the oldest leaves the window', () => {
    expect(spend(spentAt(0, 100, 200), 'k', BUDGET, at(300))).toEqual({ allowed: false, nextAt: at(3_600) })
    expect(spend(spentAt(0, 100, 200), 'k', BUDGET, at(3_600)).allowed).toBe(true)
  })
})
