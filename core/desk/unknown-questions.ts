// Questions that were not understood or whose answer did not help, alike ones together: what answers are to be written
// next. And how each answer was found.
import type { Store } from '../ports.js'
import { maskText } from '../privacy/mask.js'
import { act, refusal } from './act.js'
import { type DeskCommand, type DeskParts, type Report, refuse } from './desk.js'
import { groupQuestions, type NotedQuestion, type QuestionGroup } from './group-questions.js'

type Rated = { label: string; helpful: number; not_helpful: number }

function lineOf({ id, count, lang, kind, text, nearest }: QuestionGroup) {
  const key = kind === 'not_helpful' ? 'desk.unknown.unhelpful' : 'desk.unknown.line'
  return { key, values: { id, count, lang, text, nearest: nearest.join(', ') } }
}

/** The least helpful first. */
function ratedOf(questions: NotedQuestion[]): Rated[] {
  const rated = new Map<string, Rated>()
  for (const { kind, nearest } of questions)
    if (kind === 'helpful' || kind === 'not_helpful')
      for (const label of nearest) {
        const before = rated.get(label) ?? { label, helpful: 0, not_helpful: 0 }
        rated.set(label, { ...before, [kind]: before[kind] + 1 })
      }
  return [...rated.values()].sort((a, b) => b.not_helpful - a.not_helpful || b.helpful - a.helpful)
}

async function questionsIn(store: Store): Promise<NotedQuestion[]> {
  const questions: NotedQuestion[] = []
  for await (const { id, value } of store.all('unknown')) questions.push({ ...value, id })
  return questions
}

function unanswered(questions: NotedQuestion[]): QuestionGroup[] {
  return groupQuestions(questions.filter(({ kind }) => kind !== 'helpful'))
}

export async function groupUnknown(store: Store): Promise<QuestionGroup[]> {
  return unanswered(await questionsIn(store))
}

const list: DeskCommand = {
  name: 'unknown',
  args: [],
  options: {},
  async run({ parts }) {
    const questions = await questionsIn(parts.store)
    const found = unanswered(questions)
    const rated = ratedOf(questions)
    return {
      ok: true,
      lines: [
        ...found.map(lineOf),
        ...rated.map((values) => ({ key: 'desk.unknown.feedback', values })),
        { key: 'desk.unknown.count', values: { count: found.length } },
      ],
      data: found,
    }
  },
}

/** The group is settled: its questions need nobody's look any more. */
function settle(parts: DeskParts, verb: string, { ids }: QuestionGroup, report: Report): Promise<Report> {
  return act(parts, `unknown_${verb}`, async (reader) => {
    const known = await Promise.all(ids.map((id) => reader.get('unknown', id)))
    const changes = known.flatMap((doc) => (doc ? [{ op: 'delete', collection: 'unknown', id: doc.id } as const] : []))
    return changes.length > 0 ? { report, changes } : refusal(report)
  })
}

async function groupWith(parts: DeskParts, id: string): Promise<QuestionGroup | undefined> {
  return (await groupUnknown(parts.store)).find((group) => group.ids.includes(id))
}

/** The question, or what an editor made of it, becomes an example of an answer or of what is outside. */
const teach: DeskCommand = {
  name: 'unknown teach',
  args: ['ID'],
  options: { label: 'LABEL', text: 'TEXT' },
  async run({ parts, args: [id = ''], options }) {
    const group = await groupWith(parts, id)
    if (!group) return refuse('no_question', { id })
    const text = (options.text ?? group.text).replace(/\s+/g, ' ').trim()
    const label = options.label ?? ''
    // Content is read by everybody: nobody's number or address belongs there.
    if (maskText(text) !== text) return refuse('personal_example', { text: maskText(text) })
    const taught = await parts.teach({ lang: group.lang, label, text })
    if (!taught.ok) return refuse(taught.code, { label, text })
    const line = { key: 'desk.unknown.taught', values: { text, label } }
    return settle(parts, 'teach', group, { ok: true, lines: [line], data: { id, label, text } })
  },
}

const drop: DeskCommand = {
  name: 'unknown drop',
  args: ['ID'],
  options: {},
  async run({ parts, args: [id = ''] }) {
    const group = await groupWith(parts, id)
    if (!group) return refuse('no_question', { id })
    const line = { key: 'desk.unknown.dropped', values: { count: group.count } }
    return settle(parts, 'drop', group, { ok: true, lines: [line], data: { id, count: group.count } })
  },
}

export const QUESTION_COMMANDS: readonly DeskCommand[] = [list, teach, drop]
