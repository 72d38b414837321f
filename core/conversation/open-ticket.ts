// Hands a matter to the service centre: one open ticket for a reason and conversation, further words are added to it.

import { TICKET_LINES } from '../limits.js'
import type { Change } from '../records/collections.js'
import { withFilesOf } from '../records/kept-file.js'
import { recordsWhere } from '../snapshot.js'
import type { Scene } from './scene.js'

const LONGEST_LINE = 2_000

/** Why a person has to take over; the desk sorts by it. */
export type TicketReason =
  | 'asked_for_person'
  | 'title_change'
  | 'withdrawal'
  | 'split'
  | 'order_approval'
  | 'going_in_circles'

/** Short enough to be read out on the telephone, and the same when the turn is decided again. */
function ticketId({ knowledge, turn }: Scene, reason: TicketReason): string {
  const hash = knowledge.secrets.hash(reason === 'asked_for_person' ? turn.id : `${turn.id}:${reason}`)
  const letters = hash.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  return `T-${letters.slice(0, 8)}`
}

/** What was sent along, and where staff finds it. */
function filesOf(turn: Scene['turn']): string[] {
  return (withFilesOf(turn).files ?? []).map(({ name, keptAs }) => `${name} (${keptAs})`)
}

export function openTicket(scene: Scene, reason: TicketReason, text: string): { id: string; change: Change } {
  const { turn, reading, snapshot, identity } = scene
  const [open] = recordsWhere(snapshot, 'tickets', (ticket) => ticket.state !== 'closed' && ticket.reason === reason)
  const line = {
    at: turn.now,
    by: 'customer' as const,
    text: [text.slice(0, LONGEST_LINE), ...filesOf(turn)].join('\n'),
  }
  const id = open?.value.id ?? ticketId(scene, reason)
  const value = open
    ? { ...open.value, lines: [...open.value.lines, line].slice(0, TICKET_LINES) }
    : {
        id,
        reason,
        ...(identity.address ? { address: identity.address } : {}),
        conversation: turn.conversation,
        lang: reading.lang,
        state: 'open' as const,
        createdAt: turn.now,
        lines: [line],
      }
  return { id, change: { op: 'put', collection: 'tickets', id, value } }
}
