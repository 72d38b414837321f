// Public bodies and schools named in Latin letters where the sentence shows that they are the buyer: "The Embassy of Norway
// needs …", "… för Svenska Skolan i Peking". Elsewhere such a name may be part of an address.
import { allMatches } from '../../all-matches.js'
import { LATIN_PLACES } from './places.js'
import type { Span } from './sheet.js'

const NAMED_PLACES = LATIN_PLACES.split('|')
  .filter((place) => /^[a-z]+$/u.test(place))
  .map((place) => place.charAt(0).toUpperCase() + place.slice(1))
  .join('|')
const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`
const BODY = `(?:Embassy|Consulate(?: General)?|Permanent Mission|Ministry|University|Institute|College|School|Academy|Chamber of Commerce|Delegation|Federation|Association)`
const SORT = `(?:University|School|College|Kindergarten|Hospital|Clinic|Embassy|Consulate(?: General)?|Museum|Library|Institute|Academy|Foundation|Association|Chamber of Commerce|Church|Council|Cent(?:re|er)|Club|Society|Union|Committee|Trust|Orchestra|Theatre)`
const SWEDISH = `(?:[Aa]mbassad(?:en)?|[Gg]eneralkonsulat(?:et)?|[Kk]onsulat(?:et)?|[Uu]niversitet(?:et)?|[Hh]ögskola(?:n)?|[Ss]kola(?:n)?|[Ff]örskola(?:n)?|[Ss]jukhus(?:et)?|[Ff]örening(?:en)?|[Ss]tiftelse(?:n)?|[Hh]andelskammare(?:n)?|[Mm]useum|[Ii]nstitut(?:et)?)`
const IN_PLACE = String.raw`(?: (?:in|i|of) ${WORD}(?: ${WORD})?|(?: (?:${NAMED_PLACES}))+(?![\p{L}]))?`
const NAME = String.raw`(?:${WORD} ){0,3}${BODY} of (?:the )?${WORD}(?: (?:(?:of|and|the) )?${WORD}){0,4}|(?:${WORD} ){1,5}${SORT}${IN_PLACE}|(?:${WORD} ){1,3}${SWEDISH}${IN_PLACE}`

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
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:The |the )?(?:(${NAME})${NEEDS}|${FOR}(${NAME})|${WE_ARE}(${NAME}))(?![\p{L}])`,
  'gu',
)

export function findLatinInstitutions(text: string): Span[] {
  return allMatches(text, NAMED).map((match) => {
    const value = ((match[1] ?? match[2] ?? match[3]) as string).replace(/\.$/u, '')
    const start = match.index + match[0].indexOf(value)
    return { start, end: start + value.length, value }
  })
}
