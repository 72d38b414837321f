// Questions that were not understood or whose answer did not help, alike ones together: what answers are to be written
// next. And how each answer was found.
import type { Store } from '../ports.js'
import type { UnknownQuestion } from '../records/ledger.js'
import type { DeskCommand } from './desk.js'
import { groupQuestions, type QuestionGroup } from './group-questions.js'

type Rated = { label: string; helpful: number; not_helpful: number }

function lineOf({ count, lang, kind, text, nearest }: QuestionGroup) {
  const key = kind === 'not_helpful' ? 'desk.unknown.unhelpful' : 'desk.unknown.line'
  return { key, values: { count, lang, text, nearest: nearest.join(', ') } }
}

/** The least helpful first. */
function ratedOf(questions: UnknownQuestion[]): Rated[] {
  const rated = new Map<string, Rated>()
  for (const { kind, nearest } of questions)
    if (kind === 'helpful' || kind === 'not_helpful')
      for (const label of nearest) {
        const before = rated.get(label) ?? { label, helpful: 0, not_helpful: 0 }
        rated.set(label, { ...before, [kind]: before[kind] + 1 })
      }
  return [...rated.values()].sort((a, b) => b.not_helpful - a.not_helpful || b.helpful - a.helpful)
}

async function questionsIn(store: Store): Promise<UnknownQuestion[]> {
  const questions: UnknownQuestion[] = []
  for await (const { value } of store.all('unknown')) questions.push(value)
  return questions
}

function unanswered(questions: UnknownQuestion[]): QuestionGroup[] {
  return groupQuestions(questions.filter(({ kind }) => kind !== 'helpful'))
}

export async function groupUnknown(store: Store): Promise<QuestionGroup[]> {
  return unanswered(await questionsIn(store))
}

export const unknownQuestions: DeskCommand = {
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
