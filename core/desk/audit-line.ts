// The desk's audit: who did what and when. Of customers it knows numbers of requests and tickets, never what they say.
import type { Change } from '../records/collections.js'
import { DESK_TALK } from '../records/ledger.js'
import type { DeskParts } from './desk.js'

/** `about`: the number of the request or ticket. */
export function auditLine({ id, by, now }: Pick<DeskParts, 'id' | 'by' | 'now'>, verb: string, about?: string): Change {
  return {
    op: 'put',
    collection: 'turns',
    id: `desk:${id}`,
    value: {
      conversation: `${DESK_TALK}${by}`,
      at: now,
      intents: [`desk.${verb}`],
      assurance: 'staff',
      sendIds: [],
      ...(about === undefined ? {} : { about }),
    },
  }
}
