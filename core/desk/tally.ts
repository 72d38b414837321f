// What became of the lines of a table: how many of each kind, and which were refused why.
import { z } from 'zod'
import type { Message } from '../reply.js'

const Refused = z.array(z.object({ line: z.int(), problem: z.string() }))

/** `problem` is a code that has words. */
export type Tally = { refused: z.infer<typeof Refused>; counts: Record<string, number> }

/** The words of `desk.<name>.…`. */
export type TallyWords = 'import' | 'results'

/** As --json prints it: the counts by their names, beside what was refused. */
const Printed = z.object({ refused: Refused }).catchall(z.unknown())

export function printTally({ counts, refused }: Tally): Record<string, unknown> {
  return { ...counts, refused }
}

export function readTally(printed: unknown): Tally | undefined {
  const read = Printed.safeParse(printed)
  if (!read.success) return undefined
  const counts = Object.entries(read.data).flatMap(([name, count]): [string, number][] =>
    typeof count === 'number' ? [[name, count]] : [],
  )
  return { refused: read.data.refused, counts: Object.fromEntries(counts) }
}

export function addTallies(sum: Tally, part: Tally): Tally {
  const added = Object.entries(part.counts).map(([name, count]) => [name, (sum.counts[name] ?? 0) + count])
  return { counts: Object.fromEntries(added), refused: [...sum.refused, ...part.refused] }
}

/** The file's own lines and columns are named; what stands in them is not repeated. */
export function describeTally(words: TallyWords, { refused, counts }: Tally): Message[] {
  return [
    ...refused.map(({ line, problem }) => ({
      key: `desk.${words}.refused_line`,
      values: { line, problem: { words: `desk.${words}.problem.${problem}` } },
    })),
    { key: `desk.${words}.done`, values: { ...counts, refused: refused.length } },
  ]
}
