// One piece of an address in Latin letters said anew or forgotten: "Room 7 please", "suite is 1205", "it's the 12th floor",
// "the number is Rock Road 16". A piece of the same kind takes the place of the old one, another goes in front.

import { completeAddresses } from './partial-address.js'

type Unit = {
  /** How it is spoken of. */
  words: string
  /** The number as the address writes it. */
  place: RegExp
}

const ROOM: Unit = {
  words: 'room|rm|suite|ste|unit|flat|apt|apartment|office|rummet|rum|rumsnum(?:ret|mer)|lägenheten|lägenhet|lgh',
  place: /(?<=(?<![\p{L}])(?:room|rm\.?|suite|unit|flat|apt\.?|office|rum|lgh) ?#?)\w{1,6}/iu,
}
const UNITS: readonly Unit[] = [
  ROOM,
  {
    words: 'floor|level|våningen|våning|våningsplanet|planet|plan',
    place:
      /(?<=(?<![\p{L}])(?:floor|level|våning|plan) )\d{1,3}|(?<![\d])\d{1,3}(?:st|nd|rd|th)?(?=\/?F(?![\p{L}])| floor)/iu,
  },
  {
    words: 'building|bldg|tower|block|byggnaden|byggnad|huset|byggnadsnumret',
    place: /(?<=(?<![\p{L}])(?:building|bldg\.?|tower|block|byggnad) )\w{1,4}/iu,
  },
  {
    words: 'house|street|road|husnum(?:ret|mer)|gatunum(?:ret|mer)',
    place: /(?<=^|[,，] ?(?:No\.? ?)?|No\.? ?)\d{1,5}(?= \p{L}[^,]*(?:road|street|avenue|lane|lu|jie))/iu,
  },
]

const IS = '(?: is| should be| must be| has to be| to|:| är| ska vara| skall vara| till)+'

const ORDINAL = /(?<=\d)(?:st|nd|rd|th)$/iu

function ordinal(number: string): string {
  const [, tens = '', last = ''] = /(\d?)(\d)$/u.exec(number) ?? []
  const ending = tens === '1' ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th')
  return number + ending
}

/** "13th" and "13" take the place of "3rd floor" and "floor 3" as these are written. */
function withNumberAt(address: string, place: RegExp, said: string): string {
  const number = said.replace(ORDINAL, '')
  return address.replace(place, (before) => (ORDINAL.test(before) ? ordinal(number) : number))
}

/** "The room number is wrong, it should be 6", somewhere in a sentence. */
export function withSaidNumber(text: string, address: string): string | undefined {
  for (const { words, place } of UNITS) {
    const said = new RegExp(
      `(?<![\\p{L}])(?:${words})(?: number| no\\.?)?(?:(?: is| was| är| var)? (?:wrong|incorrect|fel))?(?:[,.;]? (?:it|that|den|det))?${IS} (\\w{1,6})(?=[\\s.!]*$|[,.;!] |,? (?:not|inte|instead))`,
      'iu',
    ).exec(text)?.[1]
    if (said && isNumber(said) && place.test(address)) return withNumberAt(address, place, said)
  }
  return undefined
}

/** What is said around a piece: politeness, that it was wrong or forgotten, and what to do. */
const LEAD =
  /^(?:(?:sorry|oh|oops|no|nope|wait|actually|thanks|good|but|and|also|please|pls|kindly|correct|correction|change|update|fix|make|put|write|add|use|it|it's|that|that's|this|is|should|must|be|to|the|my|our|in|missing|forgot|i|we|address|delivery|looks|all|right|now|as|on|at|line|lacks|misses|needs|includes?|saknar|förlåt|oj|nej|vänta|men|och|också|snälla|ändra|rätta|lägg|till|skriv|det|den|är|ska|vara|på|i|vår|vårt|glömde|saknas|fel|ändring|adressen)[ :,]+)*/iu
const TAIL =
  /(?:,? (?:please|pls|thanks|thank you|sorry|instead|though|actually|tack|i ?stället|ska det vara|it should be|(?:and )?(?:not|inte|rather than|instead of)(?: [\w#]+){1,2}|(?:to|in|into|at the end of|i|på|till) (?:the |my |our |vår )?(?:delivery |leverans)?add?ress?(?:en)?))*[ .!]*$/iu
/** "The rest is right", "not Room 5", "thanks": changes nothing. */
const BESIDE =
  /^(?:and |och |but |men )?(?:(?:the |all |everything )?(?:rest|else|other\p{L}*|remaining|resten|övriga?t?|allt annat)(?![\p{L}])[^\d]*|(?:not|inte)(?: [\w#]+){1,2}|(?:all |everything )?(?:good|fine|ok|okay|great|looks good|thanks|thank you|sorry|please|tack|bra|förlåt))$/iu
const UNIT_WORDS = UNITS.map(({ words }) => words).join('|')
/** "Change the floor", "fel våning": which piece it is about, said before it. */
const NAMED_ONLY = new RegExp(
  `^(?:(?:ändra|change|fix|fel|wrong) )?(?:the )?(${UNIT_WORDS})(?: (?:är|blev|is|was) (?:fel|wrong))?$`,
  'iu',
)
/** "The room number is missing: …" */
const MISSING = new RegExp(
  `^(?:${UNIT_WORDS})(?: number| no\\.?)?(?: (?:is|was|är|var))?(?: (?:missing|wrong|incorrect|fel|saknas))?(?:[:,] |$)`,
  'iu',
)
const NAMED = new RegExp(`^(${UNIT_WORDS})\\.?(?: number| no\\.?)?(?:${IS})? ?#?(\\w{1,6})$`, 'iu')
const COUNTED = /^(\d{1,3})(?:st|nd|rd|th|:e|:a)? ?(?:\/?F|(floor|våningen|våning))$/iu
const NUMBER_IS = new RegExp(`^(?:house |street |road )?(?:number|no\\.?|numret)${IS} `, 'iu')
const STREET_AND_NUMBER = /^(?:(?:no\.? ?)?\d{1,5}\w? ([\p{L}'’ ]{3,40})|([\p{L}'’ ]{3,40}?) (?:no\.? ?)?\d{1,5}\w?)$/iu
const LONGEST = 90
const WORTH_READING = new RegExp(`(?<![\\p{L}])(?:${UNIT_WORDS}|number|no|numret)(?![\\p{L}])|\\dF\\b`, 'iu')

const isNumber = (said: string) => /\d|^[A-Z]$/u.test(said)

/** Undefined where the message says more than pieces, or the address does not change by them. */
export function withLatinPiece(text: string, address: string): string | undefined {
  if (text.length > LONGEST || /\p{sc=Han}/u.test(text) || !WORTH_READING.test(text)) return undefined
  let changed = address
  let named = ''
  for (const clause of text.replace(/["“”]/gu, '').split(/[,;!\n]+|\.(?= |$)| (?:and|och|but|men) (?=\S)/u)) {
    const bare = clause.trim()
    if (!/\p{sc=Han}/u.test(address) && NAMED_ONLY.test(bare)) named = NAMED_ONLY.exec(bare)?.[1] ?? ''
    if (bare === '' || BESIDE.test(bare) || NAMED_ONLY.test(bare)) continue
    const piece = `${bare.replace(TAIL, '')} `.replace(LEAD, '').trim().replace(MISSING, '')
    if (piece === '') continue
    // "Wrong room, 501": what is counted was said before.
    const next = withPiece(changed, /^\w{0,2}\d\w{0,4}$/u.test(piece) ? `${named} ${piece}`.trim() : piece)
    if (next === undefined) return undefined
    changed = next
  }
  return changed === address ? undefined : changed
}

function withPiece(address: string, piece: string): string | undefined {
  const [, floor] = COUNTED.exec(piece) ?? []
  if (floor) return withNumber(address, UNITS[1] as Unit, floor, piece)
  const [, word = '', number = ''] = NAMED.exec(piece) ?? []
  const unit = UNITS.find(({ words }) => new RegExp(`^(?:${words})$`, 'iu').test(word))
  if (unit && isNumber(number)) return withNumber(address, unit, number, `${word} ${number}`)
  const said = piece.replace(NUMBER_IS, '')
  const [, behind, before] = STREET_AND_NUMBER.exec(said) ?? []
  const street = behind ?? before
  return street && address.toLowerCase().includes(street.toLowerCase())
    ? completeAddresses({ address: said }, { address }).address
    : undefined
}

/** "1203 Kerry Centre": a room without the word. */
const BARE_ROOM = /^\d{2,5}[A-Z]?(?=,? \p{Lu})/u
const ON_STREET =
  /^\d{1,5}[A-Z]? [^,]*(?<![\p{L}])(?:road|rd|street|st|avenue|ave|lane|boulevard|highway|lu|jie|dao)(?![\p{L}])/iu

function withNumber(address: string, unit: Unit, number: string, said: string): string | undefined {
  if (unit.place.test(address)) return withNumberAt(address, unit.place, number)
  if (unit === ROOM && BARE_ROOM.test(address) && !ON_STREET.test(address)) return address.replace(BARE_ROOM, number)
  // A house has its number beside the street, and no other place.
  const isHouse = unit === UNITS.at(-1)
  return isHouse ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${address}`
}
