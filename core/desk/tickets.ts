// Tickets (工单): what customers left to a person. Listed, read, assigned, answered, closed.
import type { Ticket } from '../records/ledger.js'
import type { Message } from '../reply.js'
import { act, type Deed, type Reader, refusal } from './act.js'
import { answerSend, closedSend, putTicket, queuedOrNone } from './answer-ticket.js'
import { type DeskCommand, type DeskParts, type Report, refuse } from './desk.js'

const LONGEST_ANSWER = 4_000

function lineOf(ticket: Ticket): Message {
  return {
    key: 'desk.ticket.line',
    values: {
      id: ticket.id,
      state: { words: `desk.ticket.state.${ticket.state}` },
      reason: ticket.reason,
      since: { instant: ticket.createdAt },
      assignee: ticket.assignee ?? '',
      text: ticket.lines.at(-1)?.text.slice(0, 80) ?? '',
    },
  }
}

const byAge = (a: Ticket, b: Ticket) => (a.createdAt < b.createdAt ? -1 : 1)

const list: DeskCommand = {
  name: 'ticket list',
  args: [],
  options: { all: '' },
  async run({ parts: { store }, options }) {
    const found: Ticket[] = []
    for await (const { value } of store.all('tickets')) if (options.all || value.state !== 'closed') found.push(value)
    found.sort(byAge)
    const count: Message = { key: 'desk.ticket.count', values: { count: found.length } }
    return { ok: true, lines: [...found.map(lineOf), count], data: found }
  },
}

const show: DeskCommand = {
  name: 'ticket show',
  args: ['ID'],
  options: {},
  async run({ parts: { store }, args: [id = ''] }) {
    const ticket = (await store.get('tickets', id))?.value
    if (!ticket) return refuse('no_ticket', { id })
    const said = ticket.lines.map(
      ({ at, by, text }): Message => ({
        key: 'desk.ticket.said',
        values: { at: { instant: at }, by: { words: `desk.ticket.by.${by}` }, text },
      }),
    )
    const customer: Message = { key: 'desk.ticket.customer', values: { address: ticket.address ?? '' } }
    return { ok: true, lines: [lineOf(ticket), customer, ...said], data: ticket }
  },
}

/** Reads the ticket, lets `decide` change it, says what became of it. */
function onTicket(
  parts: DeskParts,
  verb: string,
  id: string,
  decide: (ticket: Ticket, reader: Reader) => Promise<Deed> | Deed,
): Promise<Report> {
  const decideOnIt = async (reader: Reader) => {
    const ticket = (await reader.get('tickets', id))?.value
    return ticket ? decide(ticket, reader) : refusal(refuse('no_ticket', { id }))
  }
  return act(parts, `ticket_${verb}`, decideOnIt, id)
}

const answer: DeskCommand = {
  name: 'ticket answer',
  args: ['ID', 'TEXT'],
  options: {},
  async run({ parts, args: [id = '', ...words] }) {
    const text = words.join(' ').trim().slice(0, LONGEST_ANSWER)
    if (text === '') return refuse('no_text')
    return onTicket(parts, 'answer', id, async (ticket, reader) => {
      const line = { at: parts.now, by: 'staff' as const, text }
      const answered: Ticket = {
        ...ticket,
        state: 'answered',
        assignee: ticket.assignee ?? parts.by,
        lines: [...ticket.lines, line],
      }
      const send = answerSend(answered, await reader.get('conversations', ticket.conversation))
      if (!send) return refusal(refuse('no_way_to_customer', { id }))
      const said: Message = { key: 'desk.ticket.answered', values: { id, channel: send.to.channel } }
      const report = { ok: true, lines: [said], data: { id, state: 'answered', channel: send.to.channel } }
      return { report, changes: [putTicket(answered), ...queuedOrNone(send, parts.now)] }
    })
  },
}

const assign: DeskCommand = {
  name: 'ticket assign',
  args: ['ID'],
  options: { to: 'NAME' },
  run({ parts, args: [id = ''], options }) {
    const assignee = options.to ?? parts.by
    return onTicket(parts, 'assign', id, (ticket) => ({
      report: { ok: true, lines: [{ key: 'desk.ticket.assigned', values: { id, assignee } }], data: { id, assignee } },
      changes: [putTicket({ ...ticket, assignee })],
    }))
  },
}

const close: DeskCommand = {
  name: 'ticket close',
  args: ['ID'],
  options: {},
  run({ parts, args: [id = ''] }) {
    return onTicket(parts, 'close', id, async (ticket, reader) => {
      const report = { ok: true, lines: [{ key: 'desk.ticket.closed', values: { id } }], data: { id, state: 'closed' } }
      if (ticket.state === 'closed') return refusal(report)
      // Where no person has spoken there is nobody to take leave of.
      const talk = await reader.get('conversations', ticket.conversation)
      const hasSpoken = ticket.lines.some(({ by }) => by === 'staff')
      const send = hasSpoken ? closedSend(ticket, talk) : undefined
      return { report, changes: [putTicket({ ...ticket, state: 'closed' }), ...queuedOrNone(send, parts.now)] }
    })
  },
}

export const TICKET_COMMANDS: readonly DeskCommand[] = [list, show, answer, assign, close]
