// A hundred thousand random turns about requests; what each is held to is in test/core/requests/form/random.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyMove } from '../core/requests/form/random/moves.js'
import { playMoves, setTable } from '../core/requests/form/random/play-moves.js'
import { realKnowledge } from '../world/knowledge.js'

const TURNS = 100_000
const SHORTEST = 10
const LONGEST = 40
/** Conversations are 25 turns long on average; a few more make up for short ones. */
const RUNS = (TURNS / ((SHORTEST + LONGEST) / 2)) * 1.05

// Developers meet other turns each time; CI repeats the same ones.
it('100,000 random turns never throw, lose a field, or store what was not confirmed', async () => {
  const table = await setTable(await realKnowledge())
  let turns = 0
  fc.assert(
    fc.property(
      fc.array(anyMove, { minLength: SHORTEST, maxLength: LONGEST, size: 'max' }),
      fc.boolean(),
      (moves, proven) => {
        turns += playMoves(table, moves, proven)
      },
    ),
    { numRuns: RUNS, ...(process.env.CI === 'true' ? { seed: 2026 } : {}) },
  )
  expect(turns).toBeGreaterThanOrEqual(TURNS)
})
