// A correction that says one piece for another inside of a value that stands: "the house number is 81, not 18",
// "Anna instead of Anne", "Lucy, inte Sara". Which value is meant shows where the wrong piece stands.
import { allMatches } from '../../all-matches.js'
import { CHOSEN, FIELD_NAMES, type RequestFields } from '../request-fields.js'
import { withLatinPiece, withSaidNumber } from './latin-address-piece.js'
import { isPerson } from './person-name.js'

const PIECE = String.raw`["“'‘]?((?!(?:is|be|are|it|its|the|not|he|she|inte|är|vara|det|den|hon|han)(?![\p{L}]))[\p{L}\d][\p{L}\d.'’-]{0,30}(?: [\p{L}\d][\p{L}\d.'’-]{0,30}){0,2}?)["”'’]?`
const END = String.raw`(?=[\s,.;!?)]*$| (?:in|i|on|på) (?:the |our |my |vår |vårt )?(?:company |fapiao )?(?:title|name|address|bank|remark|recipient|titeln?|namnet|adressen|anmärkningen)(?![\\p{L}])|, (?:the )?(?:same|samma|keep|rest|all)(?![\\p{L}])|[,.;!]? (?:please|thanks|sorry|tack|sen|och|and) ?)`
const IS = String.raw`(?:is|it's|its|be|are|should be|must be|now|är|ska vara|blir|heter|vara|stå|heta|read|say|number|numret|nummer|nr\.?|no\.?)`

/** Each with the wanted piece first or second. */
const WAYS: readonly (readonly [RegExp, wanted: 1 | 2])[] = [
  [
    new RegExp(
      `(?<![\\p{L}])${IS} ${PIECE},? (?:and )?(?:och )?(?:not|inte|ej|instead of|rather than|i ?stället för) ${PIECE}${END}`,
      'iu',
    ),
    1,
  ],
  [new RegExp(`^${PIECE},? (?:not|inte|ej|instead of|i ?stället för) ${PIECE}${END}`, 'iu'), 1],
  [new RegExp(`(?<![\\p{L}])(?:not|inte|ej) ${PIECE},? (?:but|utan) ${PIECE}${END}`, 'iu'), 2],
  [
    new RegExp(
      `^(?:(?:no|nej|sorry|oj)[,]? ){0,2}(?:not|inte|ej) ${PIECE}[,.;:]+ (?:it's |it is |det är )?${PIECE}${END}`,
      'iu',
    ),
    2,
  ],
  [
    new RegExp(
      `(?<![\\p{L}])(?:change|replace|swap|switch|ändra|byt(?: ut)?|ersätt) ${PIECE} (?:to|with|by|for|into|till|mot) ${PIECE}${END}`,
      'iu',
    ),
    2,
  ],
  [
    new RegExp(
      `^${PIECE} (?:ska(?:ll)? (?:bytas(?: ut)?|ändras|ersättas)|(?:should|must|has to) be (?:replaced|changed|swapped)) (?:mot|till|med|by|with|for|to|into) ${PIECE}${END}`,
      'iu',
    ),
    2,
  ],
  [
    new RegExp(
      `^(?:(?:the|sorry|oh|oj|no|nej|and|och|but|men)[,]? ){0,3}${PIECE} (?:should be|must be|should read|ska vara|skall vara|ska bli) ${PIECE}${END}`,
      'iu',
    ),
    2,
  ],
]

/** "yunda not SF" is a choice, and no piece of what was written. */
const WRITTEN = FIELD_NAMES.filter((field) => !CHOSEN.has(field))

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The value put right; undefined where no value, or more than one, holds the wrong piece as a word of its own. */
export function swapPart(text: string, current: RequestFields): RequestFields | undefined {
  const numbered = current.address && (withLatinPiece(text, current.address) ?? withSaidNumber(text, current.address))
  if (numbered) return { address: numbered }
  for (const [way, wanted] of WAYS) {
    const match = way.exec(text.trim())
    if (!match) continue
    const [right, wrong] = wanted === 1 ? [match[1], match[2]] : [match[2], match[1]]
    const fixed = withPiece(current, wrong as string, right as string)
    if (fixed) return fixed
  }
  return undefined
}

function withPiece(current: RequestFields, wrong: string, right: string): RequestFields | undefined {
  // "Room 6 instead of 5": what stands before the number stays.
  const head = right.split(' ').slice(0, -1).join(' ')
  if (head && !wrong.includes(' ') && /^\w*\d\w*$/u.test(wrong)) {
    const holds = WRITTEN.some((field) =>
      (current[field] ?? '').toLowerCase().includes(`${head} ${wrong}`.toLowerCase()),
    )
    if (holds) return withPiece(current, wrong, right.slice(head.length + 1))
  }
  const word = new RegExp(`(?<![\\p{Script=Latin}\\d])${quoted(wrong)}(?![\\p{Script=Latin}\\d])`, 'giu')
  const holders = WRITTEN.filter((field) => allMatches(current[field] ?? '', word).length === 1)
  const [field] = holders
  if (!field || holders.length > 1) return undefined
  // A whole name takes the place of a whole name: "not Maja, Oscar Finn".
  if (isPerson(right) && isPerson(current[field] as string)) return { [field]: right }
  return { [field]: (current[field] as string).replace(word, () => right) }
}
