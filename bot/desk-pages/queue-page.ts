// The queue: what is to be done, oldest due date first, page by page. Persons are masked here.
import { beijingDate } from '../../core/calendar/working-days.js'
import { daysLeft, type ListWish, listRequests, needsLook, type Shown } from '../../core/desk/request-list.js'
import { maskAddress, maskName } from '../../core/privacy/mask.js'
import { type FapiaoRequest, RequestState } from '../../core/records/request.js'
import type { PlainResponse, Route } from '../../core/web.js'
import type { Desk } from '../account-pages/desk.js'
import { linkFor } from '../account-pages/link-for.js'
import type { Say } from '../account-pages/render.js'
import { type Colleague, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const TABS = ['open', 'late', 'review'] as const

const SHOWN: readonly Shown[] = [...TABS, 'all', ...RequestState.options]

function wishOf({ query }: Colleague['visit']): ListWish {
  const text = (query.text ?? '').slice(0, 100)
  const show = SHOWN.find((each) => each === query.show) ?? 'open'
  return { show, text, page: Math.trunc(Number(query.page)) || 1 }
}

/** In words of the working day: late by, due today, due in. */
export function dueWords(
  say: Say,
  request: FapiaoRequest,
  now: string,
): { text: string; isLate: boolean; isNear: boolean } {
  const left = daysLeft(request, beijingDate(now))
  const { state, stockExpectedOn } = request
  const waitsUntil = state === 'waiting_for_stock' ? stockExpectedOn : undefined
  if (waitsUntil) return { text: say('desk_page.due.stock', { day: waitsUntil }), isLate: false, isNear: false }
  if (left === undefined) return { text: '', isLate: false, isNear: false }
  const kind = left < -1 ? 'late' : left === -1 ? 'late_one' : left === 0 ? 'today' : left === 1 ? 'tomorrow' : 'in'
  return { text: say(`desk_page.due.${kind}`, { days: Math.abs(left) }), isLate: left < 0, isNear: left === 0 }
}

function rowOf(say: Say, request: FapiaoRequest, now: string) {
  const isPerson = request.titleType === 'personal'
  return {
    id: request.id,
    state: say(`state.${request.state}`),
    stateName: request.state,
    order: request.orderId,
    title: isPerson ? maskName(request.title) : request.title,
    customer: maskAddress(request.address),
    due: dueWords(say, request, now),
    // Waiting for blank Fapiao, another day than the promised one counts.
    dueOn: request.state === 'waiting_for_stock' ? '' : request.dueOn,
    // The state itself says it.
    needsLook: needsLook(request) && request.state !== 'needs_review',
  }
}

function optionWords(say: Say, show: Shown): string {
  return RequestState.options.some((state) => state === show) ? say(`state.${show}`) : say(`desk_page.show.${show}`)
}

async function showQueue(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const link = linkFor(visit)
  const wish = wishOf(visit)
  const list = await listRequests(desk.parts.store, wish, visit.now)
  const at = (page: number) =>
    link('/desk/requests', { show: wish.show, ...(wish.text ? { text: wish.text } : {}), page })
  return showPage(desk, colleague, './queue', {
    title: say('desk_page.nav.requests'),
    tabs: TABS.map((show) => ({
      href: link('/desk/requests', { show }),
      text: say(`desk_page.show.${show}`),
      count: list.counts[show],
      isHere: wish.show === show && wish.text === '',
    })),
    options: SHOWN.map((show) => ({ value: show, text: optionWords(say, show), isChosen: show === wish.show })),
    text: wish.text,
    langAsked: visit.langIsAsked,
    count: say(list.count === 1 ? 'desk_page.queue.count_one' : 'desk_page.queue.count', { count: list.count }),
    rows: list.rows.map((request) => rowOf(say, request, visit.now)),
    paging: say('desk_page.queue.page', { page: list.page, pages: list.pages }),
    pages: list.pages,
    before: list.page > 1 ? at(list.page - 1) : undefined,
    after: list.page < list.pages ? at(list.page + 1) : undefined,
  })
}

export function queuePage(desk: Desk, door: StaffDoor): Route[] {
  return [
    door.get('/desk', 'any', async ({ visit }) => desk.renderer.redirect(visit, linkFor(visit)('/desk/requests'))),
    door.get('/desk/requests', 'see_queue', (colleague) => showQueue(desk, colleague)),
  ]
}
