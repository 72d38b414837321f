// Hands a batch over and says how far we may say we are: never past a letter that was not dealt with.
import type { Log } from '../../../core/ports.js'
import type { TakeLetter } from '../mailbox.js'
import type { Batch } from './fetch-letters.js'

export type TakenBatch = { done: number[]; upTo: number; failed: boolean }

export async function takeBatch(batch: Batch, take: TakeLetter, log: Log): Promise<TakenBatch> {
  const results = await Promise.allSettled(batch.letters.map((letter) => take(letter)))
  const failed = new Set<number>()
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue
    failed.add(Number(batch.letters[index]?.uid))
    log.error('mail.letter_not_taken', { error: result.reason instanceof Error ? result.reason.name : 'unknown' })
  }
  const firstFailed = Math.min(...failed)
  return {
    done: batch.letters.map((letter) => Number(letter.uid)).filter((uid) => !failed.has(uid)),
    upTo: Math.max(0, ...batch.uids.filter((uid) => uid < firstFailed)),
    failed: failed.size > 0,
  }
}
