// Questions that were not understood, alike ones together, the most frequent first: what answers are to be written next.
import type { Store } from '../ports.js'
import type { UnknownQuestion } from '../records/ledger.js'
import type { DeskCommand } from './desk.js'

type Group = { text: string; lang: string; count: number; last: string; nearest: string[]; examples: string[] }

const EXAMPLES = 5

/** What is left of a question without case, marks and numbers: the same for two that differ in an order number. */
function keyOf({ text, lang }: UnknownQuestion): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\d*]+/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return `${lang} ${plain || text}`
}

function join(group: Group | undefined, { text, lang, at, nearest }: UnknownQuestion): Group {
  if (!group) return { text, lang, count: 1, last: at, nearest, examples: [text] }
  const examples = group.examples.includes(text) ? group.examples : [...group.examples, text].slice(0, EXAMPLES)
  return { ...group, count: group.count + 1, last: at > group.last ? at : group.last, examples }
}

export async function groupUnknown(store: Store): Promise<Group[]> {
  const groups = new Map<string, Group>()
  for await (const { value } of store.all('unknown')) {
    const key = keyOf(value)
    groups.set(key, join(groups.get(key), value))
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1))
}

export const unknownQuestions: DeskCommand = {
  name: 'unknown',
  args: [],
  options: {},
  async run({ parts }) {
    const found = await groupUnknown(parts.store)
    return {
      ok: true,
      lines: [
        ...found.map(({ count, lang, text, nearest }) => ({
          key: 'desk.unknown.line',
          values: { count, lang, text, nearest: nearest.join(', ') },
        })),
        { key: 'desk.unknown.count', values: { count: found.length } },
      ],
      data: found,
    }
  },
}
