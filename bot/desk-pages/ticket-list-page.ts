// Tickets, oldest first: what customers left to a person. What they wrote is masked.
import { maskAddress, maskText } from '../../core/privacy/mask.js'
import type { Ticket } from '../../core/records/ledger.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatInstant } from '../../core/wording/format-value.js'
import type { Desk } from '../account-pages/desk.js'
import { linkFor } from '../account-pages/link-for.js'
import type { Say } from '../account-pages/render.js'
import { type Colleague, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const SHOWN = ['open', 'answered', 'mine', 'closed'] as const
type Shown = (typeof SHOWN)[number]

const MOST = 200

const LONGEST_GIST = 120

/** Reasons that have no words yet are shown as they are. */
export function reasonWords(say: Say, reason: string): string {
  const key = `desk_page.reason.${reason}`
  const words = say(key)
  return words === key ? reason : words
}

async function ticketsOf({ parts }: Desk, show: Shown, name: string): Promise<Ticket[]> {
  const states = show === 'mine' ? ['open', 'answered'] : [show]
  const found = await Promise.all(states.map((state) => parts.store.find('tickets', 'state', state)))
  const tickets = found.flat().map((doc) => doc.value)
  const wanted = show === 'mine' ? tickets.filter(({ assignee }) => assignee === name) : tickets
  // What waits longest comes first; of what is over, the latest.
  const sign = show === 'closed' ? -1 : 1
  return wanted.sort((a, b) => (a.createdAt < b.createdAt ? -sign : sign))
}

async function showTickets(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit, staff } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const show = SHOWN.find((each) => each === visit.query.show) ?? 'open'
  const lists = await Promise.all(SHOWN.map((each) => ticketsOf(desk, each, staff.name)))
  const found = lists[SHOWN.indexOf(show)] ?? []
  return showPage(desk, colleague, './tickets', {
    title: say('desk_page.nav.tickets'),
    tabs: SHOWN.map((each, at) => ({
      href: linkFor(visit)('/desk/tickets', { show: each }),
      text: say(`desk_page.tickets.${each}`),
      count: lists[at]?.length ?? 0,
      isHere: each === show,
    })),
    rows: found.slice(0, MOST).map((ticket) => ({
      id: ticket.id,
      reason: reasonWords(say, ticket.reason),
      since: formatInstant(ticket.createdAt, visit.lang),
      customer: ticket.address === undefined ? '–' : maskAddress(ticket.address),
      assignee: ticket.assignee ?? '–',
      gist: maskText((ticket.lines.at(-1)?.text ?? '').slice(0, LONGEST_GIST)),
    })),
    hidden: Math.max(0, found.length - MOST),
  })
}

export function ticketListPage(desk: Desk, door: StaffDoor): Route[] {
  return [door.get('/desk/tickets', 'answer_ticket', (colleague) => showTickets(desk, colleague))]
}
