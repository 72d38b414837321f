// Finds the words of labels.ts in a text.
import { allMatches } from '../../all-matches.js'
import { ENTRIES, type Label } from './labels.js'

type Found = Label & { start: number; end: number }

// 公司 in 有限公司 is none; 我们公司 is.
const HAN = new RegExp(
  ENTRIES.map(({ han, weak }) => `(${weak ? '(?<!(?<![们的])\\p{sc=Han})' : ''}(?:${han}))`).join('|'),
  'gu',
)
const LATIN = new RegExp(
  `(?<![\\p{L}\\d])(?:${ENTRIES.map(({ latin = '(?!)' }) => `(${latin})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
)
/** Dozens of words are not looked for in a text that cannot hold them. */
const HAS_HAN = /\p{sc=Han}/u

/** All labels in a text, in its order. Chinese has no word boundaries, Latin words must stand alone. */
export function findLabels(text: string): Found[] {
  const han = HAS_HAN.test(text) ? labelsBy(HAN, text) : []
  return [...han, ...labelsBy(LATIN, text)].sort((one, other) => one.start - other.start)
}

/** …有限公司税号: the word belongs to the name in front of it. */
const NAME_ENDS_HERE = /(?:有限|责任|股份|集团|[分总])$/u

function labelsBy(words: RegExp, text: string): Found[] {
  return allMatches(text, words).map((match) => {
    const isName = match[0].startsWith('公司') && NAME_ENDS_HERE.test(text.slice(0, match.index))
    const group = match.findIndex((word, at) => at > 0 && word !== undefined)
    const { kinds, side, weak } = ENTRIES[group - 1] as Label
    return {
      kinds,
      ...(side && { side }),
      ...(weak && { weak }),
      start: match.index + (isName ? 2 : 0),
      end: match.index + match[0].length,
    }
  })
}
