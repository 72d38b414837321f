// The state machine of a request: what may follow what, and by whom.
import { describe, expect, it } from 'vitest'
import { type FapiaoRequest, RequestState } from '../../../core/records/request.js'
import { move, statesAfter } from '../../../core/requests/states.js'

const request = (state: RequestState): FapiaoRequest => ({
  id: 'FR-2026-00001',
  orderId: '2100450912',
  address: 'a@b.example',
  state,
  history: [{ state, at: '2026-11-18T02:00:00.000Z', by: 'customer' }],
  fapiaoType: 'general',
  titleType: 'enterprise',
  title: 'Acme',
  delivery: { method: 'yunda' },
  needsReview: [],
  dueOn: '2026-11-20',
})

const MOVERS = ['customer', 'staff', 'system'] as const

describe('a request', () => {
  it('reaches every state from the first', () => {
    const reached = new Set<RequestState>(['submitted'])
    for (const state of reached)
      for (const mover of MOVERS) for (const next of statesAfter(state, mover)) reached.add(next)
    expect([...reached].sort()).toEqual([...RequestState.options].sort())
  })

  it('ends only where it was withdrawn', () => {
    const ends = RequestState.options.filter((state) => MOVERS.every((mover) => statesAfter(state, mover).length === 0))
    expect(ends).toEqual(['withdrawn'])
  })

  it('is withdrawn by its customer before work begins, and not after', () => {
    const withdrawable = RequestState.options.filter((state) => statesAfter(state, 'customer').includes('withdrawn'))
    expect(withdrawable).toEqual(['submitted', 'waiting_for_stock', 'needs_review'])
  })

  it('keeps its history when it moves, and stays as it was when it may not', () => {
    const step = { mover: 'staff', by: 'Wang Min', at: '2026-11-18T03:00:00.000Z' } as const
    const moved = move(request('issued'), { ...step, to: 'mailed' }, { trackingNumber: '1' })
    expect(moved).toMatchObject({ ok: true, request: { state: 'mailed', trackingNumber: '1', history: { length: 2 } } })
    expect(move(request('issued'), { ...step, to: 'submitted' })).toEqual({ ok: false, code: 'no_way' })
    expect(move(request('submitted'), { ...step, to: 'rejected', comment: '  ' })).toEqual({
      ok: false,
      code: 'comment_needed',
    })
  })
})
