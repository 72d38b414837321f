// Which letters of the folder are new to us, by UID.
import type { ImapFlow, SearchObject } from 'imapflow'
import type { MailboxPosition } from './mailbox-position.js'

function query(position: MailboxPosition | undefined, uidValidity: string): SearchObject {
  // At first: what nobody has read. Older letters that people have read are answered already.
  if (!position) return { seen: false }
  if (position.uidValidity === uidValidity) return { uid: `${position.lastUid + 1}:*` }
  // The folder was made anew and its numbers mean nothing now. SINCE knows only whole days, the ledger knows the rest.
  return { or: [{ since: new Date(position.since) }, { seen: false }] }
}

/** In ascending order. */
export async function findLetters(
  client: ImapFlow,
  position: MailboxPosition | undefined,
  uidValidity: string,
): Promise<number[]> {
  const found = (await client.search(query(position, uidValidity), { uid: true })) || []
  // "n:*" always matches the last letter, also where its number is below n (RFC 3501 section 6.4.8).
  const after = position?.uidValidity === uidValidity ? position.lastUid : 0
  return found.filter((uid) => uid > after).sort((a, b) => a - b)
}
