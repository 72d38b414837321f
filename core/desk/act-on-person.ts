// Changes that the pages make for a customer himself, made by the desk for him: the same decisions, with the desk's audit line.
import { gather, type Sought } from '../accounts/gather.js'
import { type Decision, lastOfEach, type Occasion } from '../accounts/occasion.js'
import { letterTo, queued } from '../conversation/sends.js'
import { COMMIT_TRIES } from '../limits.js'
import type { Expectation } from '../ports.js'
import type { Change } from '../records/collections.js'
import { auditLine } from './audit-line.js'
import type { DeskParts, Report } from './desk.js'

/** What is committed only with a report that is ok. */
export type PersonDeed = Decision<Report>

function expectAll(read: Expectation[], changes: Change[]): Expectation[] {
  const known = new Set(read.map(({ collection, id }) => `${collection}/${id}`))
  const fresh = changes.filter(({ collection, id }) => !known.has(`${collection}/${id}`))
  return [...read, ...fresh.map(({ collection, id }) => ({ collection, id, rev: 0 }))]
}

export async function actOnPerson(
  parts: DeskParts,
  verb: string,
  sought: Sought,
  decide: (occasion: Occasion) => PersonDeed,
): Promise<Report> {
  const { id, now, lang, store, speller } = parts
  for (let attempt = 0; attempt < COMMIT_TRIES; attempt += 1) {
    const { snapshot, read } = await gather(store, sought)
    const {
      result,
      changes,
      notices = [],
    } = decide({
      id: `desk:${id}`,
      now,
      where: 'cli',
      lang,
      snapshot,
      secrets: speller.secrets,
    })
    if (!result.ok || changes.length === 0) return result
    const letters = notices.map((notice, at) => queued(letterTo(notice, `desk:${id}:${at}`), now))
    const all = lastOfEach([...changes, ...letters])
    const { ok } = await store.commit({ expect: expectAll(read, all), changes: [...all, auditLine(parts, verb)] })
    if (!ok) continue
    if (letters.length > 0) parts.onSends()
    return result
  }
  throw new Error('desk command could not be committed: too many conflicts')
}
