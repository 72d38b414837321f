// A letter of ours came back: the outbox learns that it never arrived, so that staff see it.
import type { Store } from '../../core/ports.js'
import type { Bounce } from '../screen/verdict.js'

/** Only a permanent failure counts: the sending server goes on trying after the others. */
export async function markBounced(store: Store, bounce: Bounce, now: string): Promise<void> {
  if (!bounce.permanent) return
  for (const messageId of bounce.messageIds) {
    for (const { id, rev, value } of await store.find('outbox', 'messageId', messageId)) {
      const reason = `bounced_${bounce.status ?? 'unknown'}`
      await store.commit({
        expect: [{ collection: 'outbox', id, rev }],
        changes: [
          {
            op: 'put',
            collection: 'outbox',
            id,
            value: { ...value, status: 'failed', reason, sentAt: value.sentAt ?? now },
          },
        ],
      })
    }
  }
}
