// One look into the folder: finds what is new, hands it over batch by batch, marks it and remembers how far it came.
import type { ImapFlow } from 'imapflow'
import type { Clock, Log, Store } from '../../../core/ports.js'
import type { TakeLetter } from '../mailbox.js'
import { fetchLetters } from './fetch-letters.js'
import { findLetters } from './find-letters.js'
import { loadPosition, type MailboxPosition, savePosition } from './mailbox-position.js'
import { type Connection, ConnectionProblem } from './open-connection.js'
import { type TakenBatch, takeBatch } from './take-batch.js'

export type TakeParts = {
  store: Store
  clock: Clock
  log: Log
  positionKey: string
  maxLetterBytes: number
  take: TakeLetter
  stopped: () => boolean
}

/** Throws where the line breaks or a letter was not taken; what was taken before is settled. */
export async function takeNewLetters(parts: TakeParts, { client, uidValidity }: Connection): Promise<void> {
  const last = await loadPosition(parts.store, parts.positionKey)
  const uids = await findLetters(client, last, uidValidity)
  const known = last?.uidValidity === uidValidity
  let position = { uidValidity, lastUid: known ? last.lastUid : 0, since: last?.since ?? parts.clock.now() }
  let settled = known ? Promise.resolve() : savePosition(parts.store, parts.positionKey, position)
  const finish = async (taking: Promise<TakenBatch>): Promise<void> => {
    const { done, upTo, failed } = await taking
    await settled
    position = { ...position, lastUid: Math.max(position.lastUid, upTo) }
    settled = settle(parts, client, done, position)
    settled.catch(() => undefined) // is awaited after the next batch, or below
    if (!failed) return
    await settled
    throw new ConnectionProblem('not_taken', 'letter_not_taken')
  }
  // A batch begins while the last letters of the one before are written down, so that no thread waits for the disk.
  let before: Promise<TakenBatch> | undefined
  for await (const batch of fetchLetters(client, uids, parts.maxLetterBytes)) {
    const taking = takeBatch(batch, parts.take, parts.log)
    if (before) await finish(before)
    before = taking
    if (parts.stopped()) break
  }
  if (before) await finish(before)
  await settled
}

/** Marks for the people who look into the folder; then the position, so that no mark is forgotten. */
async function settle(parts: TakeParts, client: ImapFlow, uids: number[], position: MailboxPosition): Promise<void> {
  if (uids.length > 0) {
    const marked = await client.messageFlagsAdd(uids, ['\\Seen'], { uid: true })
    if (!marked && !client.usable) throw new ConnectionProblem('unreachable', 'connection_closed')
    // Refused, for want of rights or quota: people see the letters as unread, we remember them all the same.
    if (!marked) parts.log.warn('mail.mark_refused')
  }
  await savePosition(parts.store, parts.positionKey, position)
}
