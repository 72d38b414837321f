// Whatever somebody says, presses and sends, in any order: nothing is lost, doubled, or handed in without a yes.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { realKnowledge } from '../../../world/knowledge.js'
import { anyMove } from './random/moves.js'
import { playMoves, setTable } from './random/play-moves.js'

const LONGEST = 40
/** About fifteen hundred turns; the faults suite plays a hundred thousand. */
const RUNS = 60

it('random talk never throws, loses a field, or stores what was not confirmed', async () => {
  const table = await setTable(await realKnowledge())
  let turns = 0
  fc.assert(
    fc.property(
      fc.array(anyMove, { minLength: 10, maxLength: LONGEST, size: 'max' }),
      fc.boolean(),
      (moves, proven) => {
        turns += playMoves(table, moves, proven)
      },
    ),
    { numRuns: RUNS },
  )
  expect(turns).toBeGreaterThan(1_000)
})
