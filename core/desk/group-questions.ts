// Puts questions together that say nearly the same: most of their words are shared, numbers and marks aside.
import type { UnknownQuestion } from '../records/ledger.js'
import { fold } from '../understanding/text/fold.js'
import { tokensOf } from '../understanding/text/tokens.js'

/** A noted question with its record's id. */
export type NotedQuestion = UnknownQuestion & { id: string }

export type QuestionGroup = {
  /** Names the group: the id of its first question. */
  id: string
  /** Of all its questions. */
  ids: string[]
  text: string
  lang: UnknownQuestion['lang']
  kind: UnknownQuestion['kind']
  count: number
  last: string
  nearest: string[]
  examples: string[]
}

type Gathered = { group: QuestionGroup; words: Set<string> }

const EXAMPLES = 5
/** Shared words of all words (Jaccard): "where is my invoice pdf" and "where is my US invoice pdf" are alike. */
const ALIKE = 0.6

/** The most frequent first, then the latest. */
export function groupQuestions(questions: NotedQuestion[]): QuestionGroup[] {
  const gathered = new Map<string, Gathered[]>()
  for (const question of questions) {
    const kin = `${question.lang} ${question.kind === 'not_helpful' ? question.nearest.join() : ''}`
    const groups = gathered.get(kin) ?? []
    gathered.set(kin, groups)
    const words = wordsOf(question.text)
    const place = groups.findIndex((each) => isAlike(each.words, words))
    const before = groups[place]
    if (before) groups[place] = { ...before, group: join(before.group, question) }
    else groups.push({ group: start(question), words })
  }
  return [...gathered.values()]
    .flat()
    .map(({ group }) => group)
    .sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1))
}

/** Words without numbers; a question of nothing else is its own word. */
function wordsOf(text: string): Set<string> {
  const words = tokensOf(fold(text.normalize('NFKC'))).filter((token) => /^\p{L}+$/u.test(token))
  return new Set(words.length > 0 ? words : [text])
}

function isAlike(one: Set<string>, other: Set<string>): boolean {
  if (Math.min(one.size, other.size) < ALIKE * Math.max(one.size, other.size)) return false
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared >= ALIKE * (one.size + other.size - shared)
}

function start({ id, text, lang, kind, at, nearest }: NotedQuestion): QuestionGroup {
  return { id, ids: [id], text, lang, kind, count: 1, last: at, nearest, examples: [text] }
}

function join(group: QuestionGroup, { id, text, at }: NotedQuestion): QuestionGroup {
  const examples = group.examples.includes(text) ? group.examples : [...group.examples, text].slice(0, EXAMPLES)
  return {
    ...group,
    ids: [...group.ids, id],
    count: group.count + 1,
    last: at > group.last ? at : group.last,
    examples,
  }
}
