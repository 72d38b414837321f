// The figures of the day, with small charts; every chart stands beside its numbers in a table.
import { type Figures, figuresOf, SPANS } from '../../core/desk/figures.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatDate } from '../../core/wording/format-value.js'
import type { Desk } from '../account-pages/desk.js'
import { linkFor } from '../account-pages/link-for.js'
import type { Say } from '../account-pages/render.js'
import { barChart } from './chart.js'
import { type Colleague, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

function tilesOf(say: Say, figures: Figures, link: ReturnType<typeof linkFor>) {
  const { today } = figures
  const tile = (name: string, value: number, href?: string) => ({ text: say(`desk_page.figure.${name}`), value, href })
  return [
    tile('open', figures.open, link('/desk/requests', { show: 'open' })),
    tile('late', figures.late, link('/desk/requests', { show: 'late' })),
    tile('review', figures.review, link('/desk/requests', { show: 'review' })),
    tile('tickets', figures.tickets, link('/desk/tickets')),
    tile('received', today.received),
    tile('done', today.done),
    tile('questions', today.questions, link('/desk/questions')),
  ]
}

/** Horizontal bars need no drawing: a meter is one. */
function metersOf(rows: { name: string; count: number }[]) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return rows.map((row) => ({ ...row, most }))
}

async function showFigures(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const figures = await figuresOf(desk.parts.store, visit.now)
  const series = [say('desk_page.figure.received_all'), say('desk_page.figure.done_all')]
  const bars = figures.days.map(({ date, received, done }) => ({
    label: `${Number(date.slice(8))}`,
    values: [received, done],
  }))
  return showPage(desk, colleague, './figures', {
    title: say('desk_page.nav.figures'),
    now: say('desk_page.figure.now', { now: { instant: visit.now } }),
    tiles: tilesOf(say, figures, linkFor(visit)),
    series,
    chart: barChart(say('desk_page.figure.days'), bars),
    days: figures.days.map(({ date, received, done }) => ({ day: formatDate(date, visit.lang), received, done })),
    spans: metersOf(SPANS.map((span) => ({ name: say(`desk_page.span.${span}`), count: figures.bySpan[span] }))),
    states: metersOf(figures.byState.map(({ state, count }) => ({ name: say(`state.${state}`), count }))),
  })
}

export function figuresPage(desk: Desk, door: StaffDoor): Route[] {
  return [door.get('/desk/figures', 'see_figures', (colleague) => showFigures(desk, colleague))]
}
