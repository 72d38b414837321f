// Questions that the assistant did not understand, alike ones together: what answers are to be written next. An admin makes
// them examples of an answer, or says that they need none.
import { callCommand } from '../../core/desk/call-command.js'
import type { QuestionGroup } from '../../core/desk/group-questions.js'
import { groupUnknown } from '../../core/desk/unknown-questions.js'
import { maskText } from '../../core/privacy/mask.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { formatDay } from '../../core/wording/format-value.js'
import { titleOf } from '../../core/wording/spell.js'
import type { Desk } from '../account-pages/desk.js'
import type { DeskForm } from './desk-form.js'
import { backTo, type Colleague, deskParts, may, refusalText, showPage } from './staff-desk.js'
import type { StaffDoor } from './staff-door.js'

const PATH = '/desk/questions'

const MOST = 100

const DEEDS = ['teach', 'drop'] as const

type Labels = { value: string; text: string }[]

/** What a question can be an example of: each answer, what can be done, and what is nobody's business here. */
function labelsFor(desk: Desk, { visit }: Colleague): Labels {
  const { content } = desk.renderer.speller()
  const { faq, intents } = content.languages[visit.lang]
  const done = Object.keys(intents).filter((label) => label.startsWith('do.'))
  const labels = [...Object.keys(faq), ...done].map((value) => ({ value, text: titleOf(content, visit.lang, value) }))
  const outside = { value: 'out_of_scope', text: desk.renderer.sayIn(visit.lang)('desk_page.question.outside') }
  return [...labels.sort((a, b) => a.text.localeCompare(b.text, visit.lang)), outside]
}

/** What was typed for this group before it was refused stands there again. */
function formsFor(desk: Desk, { visit }: Colleague, { id, text, nearest }: QuestionGroup, labels: Labels): DeskForm[] {
  const say = desk.renderer.sayIn(visit.lang)
  const isTyped = visit.form.id === id
  const label = (isTyped && visit.form.label) || nearest[0] || ''
  return [
    {
      action: PATH,
      hidden: { deed: 'teach', id },
      fields: [
        {
          name: 'text',
          label: say('desk_page.question.text'),
          hint: say('desk_page.question.text_hint'),
          value: (isTyped && visit.form.text) || maskText(text),
        },
        { name: 'label', label: say('desk_page.question.label'), type: 'select', options: labels, value: label },
      ],
      submit: say('desk_page.question.teach'),
    },
    { action: PATH, hidden: { deed: 'drop', id }, fields: [], submit: say('desk_page.question.drop'), isQuiet: true },
  ]
}

async function showQuestions(desk: Desk, colleague: Colleague, problem?: string): Promise<PlainResponse> {
  const { visit } = colleague
  const say = desk.renderer.sayIn(visit.lang)
  const { content } = desk.renderer.speller()
  const groups = await groupUnknown(desk.parts.store)
  const labels = may(colleague, 'edit_content') ? labelsFor(desk, colleague) : []
  const done = DEEDS.find((deed) => deed === visit.query.done)
  return showPage(desk, colleague, './questions', {
    title: say('desk_page.nav.questions'),
    count: say('desk.unknown.count', { count: groups.length }),
    good: done && say(`desk_page.question.done_${done}`),
    problem,
    status: problem ? 422 : 200,
    rows: groups.slice(0, MOST).map((group) => ({
      text: maskText(group.text),
      lang: group.lang,
      language: say(`page.language_${group.lang}`),
      count: group.count,
      last: formatDay(group.last, visit.lang),
      nearest: group.nearest.map((label) => titleOf(content, visit.lang, label)).join(' · '),
      examples: group.examples.filter((example) => example !== group.text).map(maskText),
      isOpen: visit.form.id === group.id,
      forms: labels.length > 0 ? formsFor(desk, colleague, group, labels) : [],
    })),
  })
}

async function takeDeed(desk: Desk, colleague: Colleague): Promise<PlainResponse> {
  const { form } = colleague.visit
  const deed = DEEDS.find((each) => each === form.deed)
  if (!deed) return showQuestions(desk, colleague)
  const options = deed === 'teach' ? { text: form.text ?? '', label: form.label ?? '' } : {}
  const report = await callCommand(deskParts(desk, colleague), `unknown ${deed}`, { args: [form.id ?? ''], options })
  if (!report.ok) return showQuestions(desk, colleague, refusalText(desk, colleague, report))
  return backTo(desk, colleague, PATH, { done: deed })
}

export function questionPage(desk: Desk, door: StaffDoor): Route[] {
  return [
    door.get(PATH, 'see_figures', (colleague) => showQuestions(desk, colleague)),
    door.post(PATH, 'edit_content', (colleague) => takeDeed(desk, colleague)),
  ]
}
