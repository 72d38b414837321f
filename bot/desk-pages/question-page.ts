// Questions that the assistant did not understand, alike ones together: what answers are to be written next.
import { groupUnknown } from '../../core/desk/unknown-questions.js'
import { maskText } from '../../core/privacy/mask.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatDay } from '../../core/wording/format-value.js'
import { titleOf } from '../../core/wording/spell.js'
import type { Desk } from '../account-pages/desk.js'
import { type Colleague, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const MOST = 100

async function showQuestions(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const { content } = desk.renderer.speller()
  const groups = await groupUnknown(desk.parts.store)
  return showPage(desk, colleague, './questions', {
    title: say('desk_page.nav.questions'),
    count: say('desk.unknown.count', { count: groups.length }),
    rows: groups.slice(0, MOST).map(({ text, lang, count, last, nearest, examples }) => ({
      text: maskText(text),
      lang,
      language: say(`page.language_${lang}`),
      count,
      last: formatDay(last, visit.lang),
      nearest: nearest.map((label) => titleOf(content, visit.lang, label)).join(' · '),
      examples: examples.filter((example) => example !== text).map(maskText),
    })),
  })
}

export function questionPage(desk: Desk, door: StaffDoor): Route[] {
  return [door.get('/desk/questions', 'see_figures', (colleague) => showQuestions(desk, colleague))]
}
