// What is published to all customers: that blank Fapiao are short, and when mailing is expected again.
import { callCommand } from '../../core/desk/call-command.js'
import { STOCK_NOTICE, StockNotice } from '../../core/records/request-settings.js'
import type { PlainResponse, Route } from '../../core/web.js'
import type { Desk } from '../account-pages/desk.js'
import type { DeskForm } from './desk-form.js'
import { backTo, type Colleague, deskParts, may, refusalText, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const DONE = new Set(['published', 'withdrawn'])

async function showNotices(desk: Desk, colleague: Colleague, problem?: string): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const known = StockNotice.safeParse((await desk.parts.store.get('settings', STOCK_NOTICE))?.value.value)
  const mayPost = may(colleague, 'post_notice')
  const publish: DeskForm = {
    action: '/desk/notices',
    hidden: { deed: 'publish' },
    fields: [
      {
        name: 'until',
        label: say('desk_page.notice.until'),
        type: 'date',
        value: visit.form.until ?? (known.success ? known.data.until : ''),
      },
    ],
    submit: say(known.success ? 'desk_page.notice.change' : 'desk_page.notice.publish'),
  }
  const withdraw: DeskForm = {
    action: '/desk/notices',
    hidden: { deed: 'withdraw' },
    fields: [],
    submit: say('desk_page.notice.withdraw'),
    isDanger: true,
  }
  const done = visit.query.done ?? ''
  const dates = known.success ? { since: { date: known.data.since }, until: { date: known.data.until } } : {}
  return showPage(desk, colleague, './notices', {
    title: say('desk_page.nav.notices'),
    current: known.success ? say('desk.notice.line', dates) : say('desk.notice.none'),
    isPublished: known.success,
    publish: mayPost ? publish : undefined,
    withdraw: mayPost && known.success ? withdraw : undefined,
    good: DONE.has(done) ? say(`desk_page.notice.done_${done}`) : undefined,
    problem,
    status: problem ? 422 : 200,
  })
}

async function takeNotice(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { form } = colleague.visit
  const parts = deskParts(desk, colleague)
  const isWithdrawal = form.deed === 'withdraw'
  const report = isWithdrawal
    ? await callCommand(parts, 'notice in-stock')
    : await callCommand(parts, 'notice out-of-stock', { options: { until: form.until ?? '' } })
  if (!report.ok) return showNotices(desk, colleague, refusalText(desk, colleague, report))
  return backTo(desk, colleague, '/desk/notices', { done: isWithdrawal ? 'withdrawn' : 'published' })
}

export function noticePage(desk: Desk, door: StaffDoor): Route[] {
  return [
    door.get('/desk/notices', 'see_notice', (colleague) => showNotices(desk, colleague)),
    door.post('/desk/notices', 'post_notice', (colleague) => takeNotice(desk, colleague)),
  ]
}
