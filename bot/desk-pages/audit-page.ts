// Who of the staff did what and when, the latest first; for admins.
import { DAY_MS } from '../../core/limits.js'
import { DESK_TALK } from '../../core/records/ledger.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatInstant } from '../../core/wording/format-value.js'
import type { Desk } from '../account-pages/desk.js'
import { type Colleague, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const DAYS = 7

const MOST = 300

async function showAudit(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const from = new Date(Date.parse(visit.now) - DAYS * DAY_MS).toISOString()
  const found = await desk.parts.store.range('turns', 'desk', { from, limit: Number.POSITIVE_INFINITY })
  const wordsOf = (verb: string) => {
    const key = `desk_page.audit.${verb.replace('desk.', '')}`
    const words = say(key)
    return words === key ? verb : words
  }
  return showPage(desk, colleague, './audit', {
    title: say('desk_page.nav.audit'),
    intro: say('desk_page.audit_intro', { days: DAYS }),
    rows: found
      .reverse()
      .slice(0, MOST)
      .map(({ value }) => ({
        at: formatInstant(value.at, visit.lang),
        by: value.conversation.slice(DESK_TALK.length),
        did: value.intents.map(wordsOf).join(', '),
        about: value.about ?? '',
      })),
  })
}

export function auditPage(desk: Desk, door: StaffDoor): Route[] {
  return [door.get('/desk/audit', 'see_audit', (colleague) => showAudit(desk, colleague))]
}
