// While somebody of the service centre is talking here the assistant says nothing: what the customer writes goes to the ticket.
import { PERSON_TALKS_MS } from '../limits.js'
import type { Ticket } from '../records/ledger.js'
import { recordsWhere } from '../snapshot.js'
import type { Answer, Scene } from './scene.js'

const LONGEST_LINE = 2_000

function isTalking(ticket: Ticket, now: string): boolean {
  const last = ticket.lines.findLast((line) => line.by === 'staff')
  return ticket.state !== 'closed' && last !== undefined && Date.parse(last.at) + PERSON_TALKS_MS > Date.parse(now)
}

/** Undefined where the assistant is to answer: buttons are its own, and so is a code that it waits for. */
export function leaveToPerson({ turn, snapshot, conversation }: Scene): Answer | undefined {
  const { pending } = conversation
  if (turn.kind === 'welcome' || turn.action || turn.form || pending?.kind === 'code') return undefined
  const [talking] = recordsWhere(snapshot, 'tickets', (ticket) => isTalking(ticket, turn.now))
  if (!talking) return undefined
  const text = (turn.text.trim() || turn.subject || '').slice(0, LONGEST_LINE)
  const lines = [...talking.value.lines, { at: turn.now, by: 'customer' as const, text }]
  const value: Ticket = { ...talking.value, state: 'open', lines }
  return {
    blocks: [],
    changes: [{ op: 'put', collection: 'tickets', id: value.id, value }],
    ...(pending ? { pending } : {}),
  }
}
