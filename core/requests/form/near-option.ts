// A choice that was mistyped: "genral", "yunad". Only where a choice was asked for, and only when one option is near.
import { isQuestion } from '../reading/sentences.js'
import type { FieldName } from '../request-fields.js'

const KEYWORDS: Partial<Record<FieldName, Record<string, readonly string[]>>> = {
  fapiao_type: { general: ['general', 'allmän', 'vanlig'], special: ['special', 'särskild'] },
  title_type: {
    enterprise: ['company', 'enterprise', 'företag'],
    personal: ['personal', 'person', 'privat'],
    institution: ['institution', 'myndighet'],
  },
  method: { yunda: ['yunda'], sf_collect: ['shunfeng'], pickup: ['pickup', 'hämta', 'avhämtning'] },
}

/** What is denied is not chosen. */
const DENIES = /(?<![\p{L}])(?:not|no|don't|without|inte|ej|ingen|inget|utan)(?![\p{L}])/iu

/** Shorter words are one slip away from too many others. */
const SHORTEST = 5
const MOST_SLIPS = 2

/** Insertions, deletions, replacements and swapped pairs between two words (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1]
    for (const [at, counterpart] of [...other].entries()) {
      const replaced = (row[at] ?? 0) + (letter === counterpart ? 0 : 1)
      const isSwapped = at > 0 && place > 0 && letter === other[at - 1] && one[place - 1] === counterpart
      const swapped = isSwapped ? (before[at - 1] ?? 0) + 1 : replaced
      next.push(Math.min(replaced, swapped, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}

function isNear(word: string, keyword: string): boolean {
  return word[0] === keyword[0] && slipsBetween(word, keyword) <= Math.min(MOST_SLIPS, Math.floor(keyword.length / 3))
}

/** "A" to "allmän eller särskild?" */
function byInitial(text: string, field: FieldName): string | undefined {
  const letter = /^\s*(\p{L})\s*[.)!]?\s*$/u.exec(text)?.[1]?.toLowerCase()
  if (!letter) return undefined
  const meant = Object.entries(KEYWORDS[field] ?? {}).filter(([, keywords]) =>
    keywords.some((keyword) => keyword.startsWith(letter)),
  )
  return meant.length === 1 ? meant[0]?.[0] : undefined
}

export function nearOption(text: string, field: FieldName): string | undefined {
  const initial = byInitial(text, field)
  if (initial) return initial
  if (isQuestion(text) || DENIES.test(text)) return undefined
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST)
  if (words.length > 3) return undefined
  const near = Object.entries(KEYWORDS[field] ?? {}).filter(([, keywords]) =>
    keywords.some((keyword) => words.some((word) => isNear(word, keyword))),
  )
  return near.length === 1 ? near[0]?.[0] : undefined
}
