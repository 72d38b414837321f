// Something is being done about an account: what a decision needs, whether it is made in a conversation or on a page.
import type { Lang } from '../content.js'
import type { Notice, Scene } from '../conversation/scene.js'
import type { Secrets } from '../ports.js'
import type { Change } from '../records/collections.js'
import type { Snapshot } from '../snapshot.js'
import type { Channel } from '../turn.js'

export type Occasion = {
  /** The turn's id, or a page request's own: links and letters of this occasion are named after it. */
  id: string
  now: string
  /** Where it is done, as letters about it say. */
  where: Channel | 'page'
  /** The language of the person who acts; letters to an account go out in the account's own. */
  lang: Lang
  snapshot: Snapshot
  secrets: Secrets
}

/** What is to be committed, the letters that go out with it, and what the person is told. */
export type Decision<R> = { result: R; changes: Change[]; notices?: Notice[] }

export function occasionOf(scene: Scene): Occasion {
  const { turn, reading, snapshot, knowledge } = scene
  return { id: turn.id, where: turn.channel, now: turn.now, lang: reading.lang, snapshot, secrets: knowledge.secrets }
}

export function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString()
}

/** One change for each document; the last one wins. */
export function lastOfEach(changes: Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.collection}/${change.id}`, change])).values()]
}
