// A correction that says one piece for another inside of a value that stands: "the house number is 81, not 18",
// "Anna instead of Anne", "Lucy, inte Sara". Which value is meant shows where the wrong piece stands.
import { allMatches } from '../../all-matches.js'
import { CHOSEN, FIELD_NAMES, type RequestFields } from '../request-fields.js'
import { isPerson } from './person-name.js'

const PIECE = String.raw`["“'‘]?((?!(?:is|be|are|it|its|the|not|inte|är|vara|det)(?![\p{L}]))[\p{L}\d][\p{L}\d.'’-]{0,30}(?: [\p{L}\d][\p{L}\d.'’-]{0,30}){0,2}?)["”'’]?`
const END = String.raw`(?=[\s,.;!?)]*$| (?:in|i) (?:the |our |vår )?(?:title|address|name|titeln?|adressen|namnet)(?![\\p{L}])|, (?:the )?(?:same|samma|keep|rest|all)(?![\\p{L}])|[,.;!]? (?:please|thanks|sorry|tack|sen|och|and) ?)`
const IS = String.raw`(?:is|it's|its|be|are|should be|must be|now|är|ska vara|blir|heter|vara|number|numret|nummer|nr\.?|no\.?)`

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
  const numbered = withOtherNumber(text, current)
  if (numbered) return numbered
  for (const [way, wanted] of WAYS) {
    const match = way.exec(text.trim())
    if (!match) continue
    const [right, wrong] = wanted === 1 ? [match[1], match[2]] : [match[2], match[1]]
    const fixed = withPiece(current, wrong as string, right as string)
    if (fixed) return fixed
  }
  return undefined
}

/** Each with how the address writes it: "the room number is 6", "våningen ska vara 12". */
const COUNTED: readonly (readonly [string, RegExp])[] = [
  [
    'room|rum|suite|unit|flat|apartment|rummet|rumsnum(?:ret|mer)|lägenhet|lägenheten',
    /(?<=(?<![\p{L}])(?:room|rm\.?|suite|unit|flat|apt\.?|rum|lgh) ?#?)\w{1,6}/iu,
  ],
  [
    'floor|våning|våningen|våningsplanet|plan|planet',
    /(?<=(?<![\p{L}])(?:floor|level|våning|plan) )\d{1,3}|(?<![\d])\d{1,3}(?=\/?F(?![\p{L}])|(?:st|nd|rd|th)? floor)/iu,
  ],
  [
    'building|tower|block|byggnad|byggnaden|huset|byggnadsnumret',
    /(?<=(?<![\p{L}])(?:building|bldg\.?|tower|block|byggnad) )\w{1,4}/iu,
  ],
  [
    'house|street|road|husnum(?:ret|mer)|gatunum(?:ret|mer)',
    /(?<=^|[,，] ?(?:No\.? ?)?|No\.? ?)\d{1,5}(?= \p{L}[^,]*(?:road|street|avenue|lane|lu|jie))/iu,
  ],
]

/** "It is Room 6", "rum 6, inte 5": the piece by itself. */
const PIECE_ALONE =
  /^(?:(?:no|nej|sorry|förlåt|oj|oops|it'?s|it is|that'?s|should be|det är|det ska vara|ska vara|är)[,.!]? )*(\p{L}{3,12})\.? ?#?(\w{0,2}\d\w{0,4})(?:,? (?:not|inte|ej|instead of|i ?stället för) (?:\p{L}+ )?\w{1,6})?(?: (?:ska det vara|it should be|it is|please|tack))?[.!]*$/iu

function withPieceAlone(text: string, address: string): RequestFields | undefined {
  const [, noun = '', number = ''] = PIECE_ALONE.exec(text.trim()) ?? []
  const place = COUNTED.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(noun))?.[1]
  return place?.test(address) ? { address: address.replace(place, number) } : undefined
}

function withOtherNumber(text: string, current: RequestFields): RequestFields | undefined {
  const { address } = current
  if (!address) return undefined
  const alone = withPieceAlone(text, address)
  if (alone) return alone
  for (const [words, place] of COUNTED) {
    const said = new RegExp(
      `(?<![\\p{L}])(?:${words})(?: number| no\\.?)?(?:(?: is| was| är| var)? (?:wrong|incorrect|fel))?(?:[,.;]? (?:it|that|den|det))?(?: is| should be| must be| has to be| to|:| är| ska vara| skall vara| till)+ (\\w{1,6})(?=[\\s.!]*$|[,.;!] |,? (?:not|inte|instead))`,
      'iu',
    ).exec(text)?.[1]
    if (said && /\d|^[A-Z]$/u.test(said) && place.test(address)) return { address: address.replace(place, said) }
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
