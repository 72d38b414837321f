// A letter of ours came back: the outbox learns that it never arrived, and what has to be done about it is done.
import { markFailed } from '../../core/outbox.js'
import type { Store } from '../../core/ports.js'
import type { Bounce } from '../screen/verdict.js'

/** Only a permanent failure counts: the sending server goes on trying after the others. Told twice it is marked once. */
export async function markBounced(store: Store, bounce: Bounce, now: string): Promise<void> {
  if (!bounce.permanent) return
  for (const messageId of bounce.messageIds) {
    for (const doc of await store.find('outbox', 'messageId', messageId)) {
      if (doc.value.status !== 'failed') await markFailed(store, doc, `bounced_${bounce.status ?? 'unknown'}`, now)
    }
  }
}
