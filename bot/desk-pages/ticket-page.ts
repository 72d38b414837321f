// One ticket with its conversation, masked; here it is answered, handed to a colleague, and closed.
import { callCommand } from '../../core/desk/call-command.js'
import { maskAddress, maskText } from '../../core/privacy/mask.js'
import type { Ticket } from '../../core/records/ledger.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatInstant } from '../../core/wording/format-value.js'
import type { Desk } from '../account-pages/desk.js'
import type { Say } from '../account-pages/render.js'
import { OneAtATime } from '../one-at-a-time.js'
import type { DeskForm } from './desk-form.js'
import { missingPage } from './request-page.js'
import { backTo, type Colleague, deskParts, refusalText, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'
import { reasonWords } from './ticket-list-page.js'

const DEEDS = ['answer', 'assign', 'close'] as const
type Deed = (typeof DEEDS)[number]

async function staffNames({ parts }: Desk): Promise<string[]> {
  const names: string[] = []
  for await (const { value } of parts.store.all('staff')) names.push(value.name)
  return names
}

type Told = { visit: Colleague['visit']; say: Say; names: string[]; me: string }

function formFor(deed: Deed, ticket: Ticket, { visit, say, names, me }: Told): DeskForm {
  const hidden = { deed, lines: `${ticket.lines.length}` }
  const submit = say(`desk_page.ticket.${deed}`)
  if (deed === 'close') return { action: visit.path, hidden, fields: [], submit, isQuiet: true }
  if (deed === 'assign') {
    const options = names.map((name) => ({ value: name, text: name }))
    const field = { name: 'to', label: say('desk_page.ticket.to'), type: 'select' as const, options }
    return { action: visit.path, hidden, fields: [{ ...field, value: ticket.assignee ?? me }], submit, isQuiet: true }
  }
  const field = {
    name: 'text',
    label: say('desk_page.ticket.text'),
    type: 'textarea' as const,
    hint: say('desk_page.ticket.text_hint'),
    value: visit.form.text ?? '',
  }
  return { action: visit.path, hidden, fields: [field], submit }
}

function linesOf(ticket: Ticket, { visit, say }: Told) {
  return ticket.lines.map(({ at, by, text }) => ({
    by: say(`desk.ticket.by.${by}`),
    side: by,
    at: formatInstant(at, visit.lang),
    text: maskText(text),
  }))
}

async function showTicket(desk: Desk, colleague: Colleague, problem?: string): Promise<PlainResponse> {
  const { visit, staff } = colleague
  const { store } = desk.parts
  const say = desk.renderer.sayIn(visit.lang)
  const id = visit.params.id ?? ''
  const ticket = (await store.get('tickets', id))?.value
  if (!ticket) return missingPage(desk, colleague, 'desk.refused.no_ticket', id)
  const told: Told = { visit, say, names: await staffNames(desk), me: staff.name }
  const requests = ticket.address === undefined ? [] : await store.find('requests', 'address', ticket.address, 20)
  const isClosed = ticket.state === 'closed'
  const done = DEEDS.find((deed) => deed === visit.query.done)
  return showPage(desk, colleague, './ticket', {
    title: id,
    state: say(`desk.ticket.state.${ticket.state}`),
    stateName: ticket.state,
    reason: reasonWords(say, ticket.reason),
    since: formatInstant(ticket.createdAt, visit.lang),
    customer: ticket.address === undefined ? undefined : maskAddress(ticket.address),
    language: say(`page.language_${ticket.lang}`),
    assignee: ticket.assignee,
    requests: requests.map((doc) => ({ id: doc.id, state: say(`state.${doc.value.state}`) })),
    lines: linesOf(ticket, told),
    answer: isClosed ? undefined : formFor('answer', ticket, told),
    assign: isClosed ? undefined : formFor('assign', ticket, told),
    close: isClosed ? undefined : formFor('close', ticket, told),
    good: done && say(`desk_page.ticket.done_${done}`),
    problem,
    status: problem ? 422 : 200,
  })
}

async function takeDeed(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit } = colleague
  const id = visit.params.id ?? ''
  const ticket = (await desk.parts.store.get('tickets', id))?.value
  if (!ticket) return missingPage(desk, colleague, 'desk.refused.no_ticket', id)
  const deed = DEEDS.find((each) => each === visit.form.deed)
  const isStale = deed === 'answer' && visit.form.lines !== `${ticket.lines.length}`
  if (!deed || isStale || ticket.state === 'closed') {
    return showTicket(desk, colleague, desk.renderer.sayIn(visit.lang)('desk_page.ticket.moved_on'))
  }
  const typed = {
    answer: { args: [id, visit.form.text ?? ''] },
    assign: { args: [id], options: { to: visit.form.to ?? '' } },
    close: { args: [id] },
  }
  const report = await callCommand(deskParts(desk, colleague), `ticket ${deed}`, typed[deed])
  if (!report.ok) return showTicket(desk, colleague, refusalText(desk, colleague, report))
  return backTo(desk, colleague, visit.path, { done: deed })
}

export function ticketPage(desk: Desk, door: StaffDoor): Route[] {
  const underWay = new OneAtATime()
  return [
    door.get('/desk/tickets/:id', 'answer_ticket', (colleague) => showTicket(desk, colleague)),
    door.post('/desk/tickets/:id', 'answer_ticket', async (colleague) => {
      // A button pressed twice must not answer twice: the second form speaks of a ticket that has moved on.
      const leave = await underWay.enter(colleague.visit.params.id ?? '')
      try {
        return await takeDeed(desk, colleague)
      } finally {
        leave()
      }
    }),
  ]
}
