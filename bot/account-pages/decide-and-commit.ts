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
    // A hundred requests about one account would otherwise conflict a hundred times over.
    const leave = await underWay.enter(sought.addresses?.[0] ?? sought.records?.[0]?.join('/') ?? visit.id)
    try {
      for (let attempt = 0; attempt < COMMIT_TRIES; attempt += 1) {
        const done = await tryOnce(visit, sought, decide)
        if (done) return done.result
      }
    } finally {
      leave()
    }
    throw new Error('page could not be committed: too many conflicts')
  }
}
