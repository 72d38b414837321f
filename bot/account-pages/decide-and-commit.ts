// The commit loop of the pages: decides on what is stored, commits on all that was read, or decides again.
import { gather, type Sought } from '../../core/accounts/gather.js'
import { type Decision, lastOfEach, type Occasion } from '../../core/accounts/occasion.js'
import { letterTo, queued } from '../../core/conversation/sends.js'
import { COMMIT_TRIES } from '../../core/limits.js'
import { OneAtATime } from '../one-at-a-time.js'
import type { PageParts } from './parts.js'
import { occasionAt, type Visit } from './visit.js'

export type Decide<R> = (occasion: Occasion) => Decision<R>

export type Committer = <R>(visit: Visit, sought: Sought, decide: Decide<R>) => Promise<R>

/**
 * What many requests at a time have in common: the account, and what counts for all who come from one place. A hundred of
 * them would otherwise conflict a hundred times over.
 */
function sharedBy(visit: Visit, { addresses = [], records = [] }: Sought): string[] {
  const limits = records.filter(([collection]) => collection === 'limits').map((record) => record.join('/'))
  const shared = [...new Set([...addresses, ...limits])]
  // Always in the same order: nobody holds what another waits for while he waits for what that one holds.
  return shared.length > 0 ? shared.sort() : [records[0]?.join('/') ?? visit.id]
}

export function createCommitter(parts: PageParts): Committer {
  const underWay = new OneAtATime()
  const { store } = parts

  async function tryOnce<R>(visit: Visit, sought: Sought, decide: Decide<R>): Promise<{ result: R } | undefined> {
    const { snapshot, read } = await gather(store, sought)
    const { result, changes, notices = [] } = decide(occasionAt(parts, visit, snapshot))
    const sends = notices.map((notice, at) => letterTo(notice, `${visit.id}:${at}`))
    const all = lastOfEach([...changes, ...sends.map((send) => queued(send, visit.now))])
    if (all.length === 0) return { result }
    const known = new Set(read.map(({ collection, id }) => `${collection}/${id}`))
    const fresh = all.filter(({ collection, id }) => !known.has(`${collection}/${id}`))
    const expect = [...read, ...fresh.map(({ collection, id }) => ({ collection, id, rev: 0 }))]
    const { ok } = await store.commit({ expect, changes: all })
    if (!ok) return undefined
    if (sends.length > 0) parts.onSends()
    return { result }
  }

  return async (visit, sought, decide) => {
    const leave: (() => void)[] = []
    try {
      for (const shared of sharedBy(visit, sought)) leave.push(await underWay.enter(shared))
      for (let attempt = 0; attempt < COMMIT_TRIES; attempt += 1) {
        const done = await tryOnce(visit, sought, decide)
        if (done) return done.result
      }
    } finally {
      for (const each of leave) each()
    }
    throw new Error('page could not be committed: too many conflicts')
  }
}
