// Fetches letters in batches bounded by count and bytes, the next one under way while the last is dealt with.
import type { ImapFlow } from 'imapflow'
import type { IncomingLetter } from '../mailbox.js'

/** Larger ones gain nothing and lose more when the line breaks. */
const BATCH_LETTERS = 100
/** Bounds what the three batches weigh that are in memory: two dealt with, one being fetched. */
const BATCH_BYTES = 16 * 1024 * 1024

export type Batch = {
  letters: IncomingLetter[]
  /** Every number the batch stands for, those included that somebody deleted meanwhile. */
  uids: number[]
}

type Sized = { uid: number; size: number }

/** Cuts before a group grows too heavy; a single heavy letter is a group of its own. */
function groupBySize(sized: Sized[]): Sized[][] {
  const groups: Sized[][] = []
  let bytes = 0
  for (const letter of sized) {
    const group = groups.at(-1)
    if (group && bytes + letter.size <= BATCH_BYTES) group.push(letter)
    else {
      groups.push([letter])
      bytes = 0
    }
    bytes += letter.size
  }
  return groups
}

async function fetchGroup(client: ImapFlow, group: Sized[], maxLetterBytes: number): Promise<IncomingLetter[]> {
  const tooLong = group.some((letter) => letter.size > maxLetterBytes)
  const source = tooLong ? { maxLength: maxLetterBytes } : true
  const uids = group.map((letter) => letter.uid)
  const messages = await client.fetchAll(uids, { source, internalDate: true }, { uid: true })
  return messages.flatMap(({ uid, source: raw, internalDate }) =>
    raw ? [{ uid: String(uid), raw, receivedAt: new Date(internalDate ?? 0).toISOString() }] : [],
  )
}

async function* fetchInOrder(client: ImapFlow, uids: number[], maxLetterBytes: number): AsyncGenerator<Batch> {
  for (let start = 0; start < uids.length; start += BATCH_LETTERS) {
    const slice = uids.slice(start, start + BATCH_LETTERS)
    const found = await client.fetchAll(slice, { size: true }, { uid: true })
    const sized = found.map(({ uid, size = 0 }) => ({ uid, size })).sort((a, b) => a.uid - b.uid)
    for (const group of groupBySize(sized)) {
      yield { letters: await fetchGroup(client, group, maxLetterBytes), uids: group.map((letter) => letter.uid) }
    }
    yield { letters: [], uids: slice }
  }
}

/** The batches of `fetchInOrder`, each already asked for when the one before it is handed over. */
export async function* fetchLetters(client: ImapFlow, uids: number[], maxLetterBytes: number): AsyncGenerator<Batch> {
  const batches = fetchInOrder(client, uids, maxLetterBytes)
  let next = batches.next()
  try {
    for (;;) {
      const { value, done } = await next
      if (done) return
      next = batches.next()
      next.catch(() => undefined) // is awaited in the next turn of the loop, or never
      yield value
    }
  } finally {
    await next.catch(() => undefined)
  }
}
