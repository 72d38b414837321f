// decide is total and repeatable, whatever a turn says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTurn } from '../../core/conversation/reading.js'
import { decide } from '../../core/decide.js'
import type { Snapshot } from '../../core/snapshot.js'
import type { Turn } from '../../core/turn.js'
import { WEDNESDAY } from '../world/clock.js'
import { realKnowledge } from '../world/knowledge.js'

const EMPTY: Snapshot = { docs: new Map() }

const nasty = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udc00 lone',
    '‮订单２１００４５１１７７',
    '👍🏽',
    'a'.repeat(100_000),
    '<'.repeat(20_000),
    '@',
    '123456',
  ),
  fc.string({ maxLength: 20 }).map((text) => `订单 2100451177 ${text}`),
)

const anyTurn: fc.Arbitrary<Turn> = fc.record({
  id: fc.uuid(),
  channel: fc.constantFrom('chat', 'mail', 'cli'),
  conversation: fc.constant('c'),
  kind: fc.constantFrom('message', 'welcome'),
  sender: fc.record({
    user: fc.constant('u'),
    assurance: fc.constantFrom('anonymous', 'claimed', 'proven', 'staff'),
    address: fc.constant('a@b.example'),
  }),
  audience: fc.constantFrom('private', 'shared'),
  text: nasty,
  attachments: fc.constant([]),
  reference: fc.constant({}),
  now: fc.constant(WEDNESDAY),
})

describe('decide', async () => {
  const knowledge = await realKnowledge()
  const outcomeOf = (turn: Turn) => decide(EMPTY, turn, knowledge, readTurn(turn, undefined, knowledge.model))

  it('answers every turn, with distinct send ids, and never throws', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        const { sends, changes } = outcomeOf(turn)
        expect(sends[0]?.reply.blocks.length).toBeGreaterThan(0)
        expect(new Set(sends.map((send) => send.id)).size).toBe(sends.length)
        expect(changes.filter((change) => change.collection === 'turns')).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  it('decides the same on the same, byte for byte', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        expect(JSON.stringify(outcomeOf(turn))).toBe(JSON.stringify(outcomeOf(turn)))
      }),
      { numRuns: 100 },
    )
  })
})
