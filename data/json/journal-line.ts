// One line of the journal: a checksum and one whole commit. Knows nothing of files.
import { checksum, spellChecksum } from './checksum.js'
import type { Write } from './model.js'

export type JournalLine = {
  /** Commits are numbered without gaps, over all journals. */
  commit: number
  /**
   * The last commit that was durable when this line was written. It tells the torn end of a journal (nobody was promised
   * those lines) from damage in its middle (somebody was).
   */
  safe: number
  writes: readonly Write[]
}

const CHECKSUM = 8
const NEWLINE = 0x0a

export function writeLine(line: JournalLine): string {
  const json = JSON.stringify(line)
  return `${spellChecksum(checksum(json))} ${json}\n`
}

/** undefined: not what was written. */
function readLine(bytes: Buffer): JournalLine | undefined {
  const json = bytes.subarray(CHECKSUM + 1)
  if (bytes.toString('latin1', 0, CHECKSUM + 1) !== `${spellChecksum(checksum(json))} `) return undefined
  try {
    return JSON.parse(json.toString('utf8')) as JournalLine
  } catch {
    return undefined
  }
}

/** The lines of a journal with the offset behind each. A last line without its end is one that cannot be read. */
export function* readLines(journal: Buffer): Generator<{ line: JournalLine | undefined; end: number }> {
  let start = 0
  while (start < journal.length) {
    const newline = journal.indexOf(NEWLINE, start)
    if (newline < 0) {
      yield { line: undefined, end: journal.length }
      return
    }
    yield { line: readLine(journal.subarray(start, newline)), end: newline + 1 }
    start = newline + 1
  }
}
