// How far a mailbox has been read, kept in the store over restarts. Only saves work: the ledger of letters is what
// keeps a letter from being answered twice.
import { z } from 'zod'
import type { Store } from '../../../core/ports.js'

const MailboxPosition = z.object({
  uidValidity: z.string(),
  lastUid: z.int(),
  /** When the assistant first saw this mailbox: what is older and was read by people is theirs. */
  since: z.string(),
})
export type MailboxPosition = z.infer<typeof MailboxPosition>

export async function loadPosition(store: Store, key: string): Promise<MailboxPosition | undefined> {
  const doc = await store.get('settings', key)
  const position = MailboxPosition.safeParse(doc?.value.value)
  return position.success ? position.data : undefined
}

/** There is one reader of a mailbox, so the last word is right. */
export async function savePosition(store: Store, key: string, position: MailboxPosition): Promise<void> {
  await store.commit({
    expect: [],
    changes: [{ op: 'put', collection: 'settings', id: key, value: { value: position } }],
  })
}
