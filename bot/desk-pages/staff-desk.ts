// What every page of the staff's desk works with: the account pages' guard and renderer, with a cookie and a look of its own.
import type { DeskParts, Report } from '../../core/desk/desk.js'
import { type Action, permit } from '../../core/permissions/permissions.js'
import type { Message } from '../../core/reply.js'
import type { SignedInStaff } from '../../core/staff/staff-session.js'
import type { PlainResponse } from '../../core/web.js'
import { spellMessage } from '../../core/wording/spell.js'
import { type Desk, openDesk } from '../account-pages/desk.js'
import { linkFor } from '../account-pages/link-for.js'
import type { PageParts, Site } from '../account-pages/parts.js'
import type { Visit } from '../account-pages/visit.js'

const DESK_SITE: Site = {
  // A cookie apart: whoever is a customer as well is signed in twice, and neither leads to the other.
  cookie: 'fapiao-desk',
  views: 'desk-pages/views',
  styles: ['account-pages/views/account.css', 'desk-pages/views/desk.css'],
  home: '/desk',
  formBytes: 64 * 1024,
}

export function openStaffDesk(parts: PageParts): Desk {
  return openDesk({ ...parts, site: DESK_SITE })
}

/** Somebody of the staff who is signed in, on one visit. */
export type Colleague = { visit: Visit; staff: SignedInStaff }

export function may({ staff }: Colleague, action: Action): boolean {
  return permit(action, 'staff', staff.role) === 'yes'
}

const NAV: { path: string; words: string; needs: Action }[] = [
  { path: '/desk/requests', words: 'desk_page.nav.requests', needs: 'see_queue' },
  { path: '/desk/tickets', words: 'desk_page.nav.tickets', needs: 'answer_ticket' },
  { path: '/desk/notices', words: 'desk_page.nav.notices', needs: 'see_notice' },
  { path: '/desk/questions', words: 'desk_page.nav.questions', needs: 'see_figures' },
  { path: '/desk/figures', words: 'desk_page.nav.figures', needs: 'see_figures' },
  { path: '/desk/staff', words: 'desk_page.nav.staff', needs: 'manage_staff' },
  { path: '/desk/audit', words: 'desk_page.nav.audit', needs: 'see_audit' },
]

/** A page of the desk, with the way to the others. */
export function showPage(
  { renderer }: Desk,
  colleague: Colleague,
  view: string,
  data: { title: string; status?: number } & Record<string, unknown>,
): PlainResponse {
  const { visit, staff } = colleague
  const link = linkFor(visit)
  const nav = NAV.filter(({ needs }) => may(colleague, needs)).map(({ path, words }) => ({
    href: link(path),
    text: renderer.sayIn(visit.lang)(words),
    isHere: visit.path === path || visit.path.startsWith(`${path}/`),
  }))
  return renderer.view(visit, view, { ...data, nav, staffName: staff.name, link }, data.status ?? 200)
}

export function backTo({ renderer }: Desk, { visit }: Colleague, path: string, query: Record<string, string> = {}) {
  return renderer.redirect(visit, linkFor(visit)(path, query))
}

/** What a command of the desk is given: done by this colleague, now. */
export function deskParts({ parts, renderer }: Desk, { visit, staff }: Colleague): DeskParts {
  return {
    store: parts.store,
    speller: renderer.speller(),
    now: visit.now,
    by: staff.name,
    lang: visit.lang,
    id: visit.id,
    onSends: parts.onSends,
    teach: parts.teach,
  }
}

/** Refusals whose sentence on the command line speaks of options; a form has fields. */
const OWN_WORDS = new Set([
  'comment_needed',
  'fapiao_number',
  'carrier',
  'tracking',
  'no_text',
  'staff_known',
  'not_a_date',
])

export function refusalText({ renderer }: Desk, { visit }: Colleague, report: Report): string {
  const { error } = report.data as { error?: string }
  const [line] = report.lines
  const key = error !== undefined && OWN_WORDS.has(error) ? `desk_page.refused.${error}` : (line?.key ?? '')
  const message: Message = { key, ...(line?.values ? { values: line.values } : {}) }
  return spellMessage(renderer.speller(), visit.lang, message)
}
