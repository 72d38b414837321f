// Letters that could not be read, or that nobody could be answered on, for staff: one ticket, open again whenever another
// one is put aside. It names files, never people.
import { COMMIT_TRIES, TICKET_LINES } from '../limits.js'
import type { Store } from '../ports.js'
import type { Ticket } from '../records/ledger.js'

const TICKET_ID = 'T-LETTERS'

export type PutAside = {
  /** Why, as the ledger names it. */
  reason: string
  /** Where the raw letter lies. */
  file: string
  now: string
}

function ticketWith(known: Ticket | undefined, { reason, file, now }: PutAside): Ticket {
  const ticket: Ticket = known ?? {
    id: TICKET_ID,
    reason: 'letter_put_aside',
    conversation: 'mail:put_aside',
    lang: 'zh',
    state: 'open',
    createdAt: now,
    lines: [],
  }
  const line = { at: now, by: 'assistant' as const, text: `${reason} ${file}` }
  return { ...ticket, state: 'open', lines: [...ticket.lines, line].slice(-TICKET_LINES) }
}

/** Resolves when it is durable. The same letter is told once, however often it comes. */
export async function tellPutAside(store: Store, aside: PutAside): Promise<void> {
  for (let attempt = 0; attempt < COMMIT_TRIES; attempt += 1) {
    const known = await store.get('tickets', TICKET_ID)
    if (known?.value.lines.some(({ text }) => text.endsWith(` ${aside.file}`))) return
    const value = ticketWith(known?.value, aside)
    const { ok } = await store.commit({
      expect: [{ collection: 'tickets', id: TICKET_ID, rev: known?.rev ?? 0 }],
      changes: [{ op: 'put', collection: 'tickets', id: TICKET_ID, value }],
    })
    if (ok) return
  }
  throw new Error('a letter put aside could not be told: too many conflicts')
}
