// Public bodies and schools named in Latin letters where the sentence shows that they are the buyer: "The Embassy of Norway
// needs …", "… för Svenska Skolan i Peking". Elsewhere such a name may be part of an address.
import { allMatches } from '../../all-matches.js'
import { hasPlace, PLACES_AS_WRITTEN } from './places.js'
import type { Span } from './sheet.js'

const NAMED_PLACES = PLACES_AS_WRITTEN.join('|')
const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`
const BODY = `(?:Embassy|Consulate(?: General)?|Permanent Mission|Ministry|University|Institute|College|School|Academy|Chamber of Commerce|Delegation|Federation|Association)`
const SORT = `(?:University|School|College|Kindergarten|Hospital|Clinic|Embassy|Consulate(?: General)?|Museum|Library|Institute|Academy|Foundation|Association|Chamber of Commerce|Church|Council|Cent(?:re|er)|Club|Society|Union|Committee|Trust|Orchestra|Theatre)`
const SWEDISH_SORT = `(?:[Aa]mbassad(?:en)?|[Kk]onsulat(?:et)?|[Uu]niversitet(?:et)?|[Ss]kola(?:n)?|[Ss]jukhus(?:et)?|[Ff]örening(?:en)?|[Ff]örbund(?:et)?|[Ff]örsamling(?:en)?|[Ss]ällskap(?:et)?|[Kk]lubb(?:en)?|[Ss]tiftelse(?:n)?|[Kk]ammare(?:n)?|[Mm]useum|[Mm]useet|[Ii]nstitut(?:et)?|[Kk]yrka(?:n)?|[Mm]yndighet(?:en)?|(?<=\\p{L}{3})verk(?:et)?)`
const SWEDISH = String.raw`\p{L}*${SWEDISH_SORT}`
const IN_PLACE = String.raw`(?: (?:in|i|of) ${WORD}(?: ${WORD})?|(?: (?:${NAMED_PLACES}))+(?![\p{L}]))?`
const NAME = String.raw`(?:${WORD} ){0,3}${BODY} of (?:the )?${WORD}(?: (?:(?:of|and|the) )?${WORD}){0,4}|(?:${WORD} ){1,5}${SORT}${IN_PLACE}|(?:${WORD} ){0,3}(?=\p{Lu}|(?<= )\p{Ll})${SWEDISH}${IN_PLACE}`

const WHOLE = new RegExp(
  String.raw`^(?:[Tt]he )?(?:${WORD} ){0,5}(?:${SORT}|${SWEDISH}|${BODY} of (?:the )?${WORD})(?:(?: (?:in|i|of|and|for))? ${WORD}){0,4}$`,
  'u',
)

/** A chunk that is nothing but such a name: "The German School Shanghai". */
export function isLatinInstitution(chunk: string): boolean {
  return / /u.test(chunk) && WHOLE.test(chunk)
}

const NEEDS = String.raw`(?= (?:also |now |urgently |hereby )?(?:needs?|requires?|would|wants?|wishes|has|have|bought|ordered|purchased|asks?|behöver|vill|önskar|ska|skulle|har|köpte|beställde|begär|ber)(?![\p{L}]))`
const FOR = String.raw`(?<=(?:[Ff]apiaon?|invoice|faktura|out|utställ[dt]|ordered|title|behalf)[^.!?\n\uE000]{0,40} (?:to|for|of|till|för|åt|på) (?:[Tt]he )?)`
const WE_ARE = String.raw`(?<=(?<![\p{L}])(?:[Ww]e(?: are|'re)|[Vv]i är|[Vv]i heter) (?:the )?)`
const OURS = String.raw`(?<=(?<![\p{L}])(?:[Oo]ur|[Vv]årt?) \p{Ll}+(?: \p{Ll}+)?,? (?:called |named |the |heter )?)`
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:The |the )?(?:(${NAME})${NEEDS}|${FOR}(${NAME})|${WE_ARE}(${NAME})|${OURS}(${NAME}))(?![\p{L}])`,
  'gu',
)

/** Without the word for such a body none is named. */
const HAS_SORT = new RegExp(`${BODY}|${SORT}|${SWEDISH_SORT}`, 'u')

export function findLatinInstitutions(text: string): Span[] {
  if (!HAS_SORT.test(text)) return []
  return allMatches(text, NAMED).map((match) => {
    const value = ((match[1] ?? match[2] ?? match[3] ?? match[4]) as string).replace(/\.$/u, '')
    const start = match.index + match[0].indexOf(value)
    return { start, end: start + value.length, value }
  })
}

const SMALL = '(?:i|av|of|och|and|för|for|the|de|du|von|&)'
/** Behind the words that lead to a name, or behind what kind of body it is: "we are a charity, Friends of Nanjing". */
const LED_TO = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:på|till|åt|för|to|for|heter|called|named) (?:the )?|(?<![\p{L}])(?:a|an|en|ett) (?:\p{L}+ ){0,2}\p{Ll}+, (?:the )?|\uE000, ?(?:the )?)(\p{Lu}[\p{L}'’-]*(?: (?:${SMALL} )?\p{Lu}[\p{L}'’-]*){0,5})(?= ?(?:[,.;!\n(\uE000]|$))`,
  'gu',
)

/** Of a body whose kind is said its name, whatever it is; the only one there is. */
export function findNamedBody(text: string): Span | undefined {
  const found = allMatches(text, LED_TO).map((match) => {
    const value = match[1] as string
    const start = match.index + match[0].length - value.length
    return { start, end: start + value.length, value }
  })
  const names = found.filter(({ value }) => !hasPlace(value.split(' ')[0] ?? ''))
  return names.length === 1 ? names[0] : undefined
}
