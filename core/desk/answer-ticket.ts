// What staff writes in a ticket reaches the customer where he asked: in his chat, or as a letter in his thread.
import { message } from '../conversation/scene.js'
import { queued } from '../conversation/sends.js'
import type { Destination, Send } from '../outcome.js'
import type { Doc } from '../ports.js'
import type { Change } from '../records/collections.js'
import type { Conversation } from '../records/conversation.js'
import type { Ticket } from '../records/ledger.js'

/** The letter that a failed chat is made up for by; without an address there is none. */
export function ticketLetterTo(ticket: Ticket, address: string): Destination {
  return { channel: 'mail', conversation: ticket.conversation, address, reference: {} }
}

function destinationOf(ticket: Ticket, talk: Doc<Conversation> | undefined): Destination | undefined {
  const value = talk?.value
  if (value && value.channel !== 'mail') {
    return { channel: value.channel, conversation: ticket.conversation, reference: value.reference }
  }
  const address = ticket.address ?? (value?.user.includes('@') ? value.user : undefined)
  if (!address) return undefined
  const letter = ticketLetterTo(ticket, address)
  return value ? { ...letter, reference: value.reference } : letter
}

/** The n-th line of the ticket, which is written once. Undefined where the customer can be reached in no way. */
export function answerSend(ticket: Ticket, talk: Doc<Conversation> | undefined): Send | undefined {
  const to = destinationOf(ticket, talk)
  const text = ticket.lines.at(-1)?.text
  if (!to || text === undefined) return undefined
  return {
    id: `ticket:${ticket.id}:${ticket.lines.length}`,
    kind: 'notice',
    to,
    lang: ticket.lang,
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('notice.ticket.subject', { ticket: ticket.id }),
      blocks: [
        { kind: 'text', message: message('notice.ticket.intro', { ticket: ticket.id }) },
        { kind: 'text', message: message('plain', { text }) },
      ],
      choices: [],
      byStaff: true,
    },
  }
}

/** The bot takes over again; said, so that nobody waits for a person who has gone. */
export function closedSend(ticket: Ticket, talk: Doc<Conversation> | undefined): Send | undefined {
  const to = destinationOf(ticket, talk)
  if (!to) return undefined
  return {
    id: `ticket:${ticket.id}:closed:${ticket.lines.length}`,
    kind: 'notice',
    to,
    lang: ticket.lang,
    about: { orderIds: [], requestIds: [] },
    reply: {
      subject: message('notice.ticket.subject', { ticket: ticket.id }),
      blocks: [{ kind: 'text', message: message('notice.ticket.closed', { ticket: ticket.id }) }],
      choices: [],
    },
  }
}

export function putTicket(ticket: Ticket): Change {
  return { op: 'put', collection: 'tickets', id: ticket.id, value: ticket }
}

export function queuedOrNone(send: Send | undefined, now: string): Change[] {
  return send ? [queued(send, now)] : []
}
