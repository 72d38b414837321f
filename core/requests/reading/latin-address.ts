// Addresses in Latin letters: "Room 1203, Tower B, 88 Keyuan Road, Pudong, Shanghai".
import { allMatches } from '../../all-matches.js'
import { isPerson } from './person-name.js'
import { hasPlace } from './places.js'
import type { Span } from './sheet.js'

const STREET =
  /(?<![\p{L}])(?:road|rd|street|str|st|avenue|ave|lane|alley|boulevard|blvd|highway|hwy|lu|jie|dao|hutong|nong|gatan|vägen)(?![\p{L}])/iu
const INSIDE =
  /(?<![\p{L}])(?:(?:level|lvl) ?\d|room|rm|suite|ste|unit|floor|fl|flat|apt|apartment|tower|building|bldg|block|no(?=\.? ?\d)|(?:warehouse|lager|magasin|factory|workshop|gate|villa|shop|butik|lokal|port|hangar|dock|pier|stall|counter|booth|kiosk|bay|wing|studio|lot|plot|depot|terminal|section|entrance|court|phase|area|line|row|box|door|stair|cell|container|hall)(?= ?[\dA-Z](?![\p{Ll}]))|number(?= \d)|dept|department|division|faculty|office(?! ?365)|campus|secretariat|reception|plaza|park|cent(?:er|re)|square|zone|estate|mansion|house|hall|hotel|district|dist|city|province|county|town|village|new area|rum|våning|plan|byggnad|hus|lgh)(?![\p{L}])|\d ?\/ ?F(?![\p{L}])|\dF(?![\p{L}])/iu
const SENTENCE =
  /(?<![\p{L}])(?:please|thanks|thank|we|i|you|need|want|fapiao|title|tax|vi|jag|tack|gärna|behöver|with|and|och|also|is|are)(?![\p{L}])/iu
const PART = /[^,，\n;；|。?!\uE000\uE001]+/gu
const PART_GAP = /^[,， ]{0,3}$/u
const NEXT_LINE = /^[, ]{0,2}\n([^\n]*)/u
const TAIL =
  / [(]?(?:ring|call|kontakt|contact|attn|att:|recipient|receiver|mottagare|mobile|mobil|phone|telefon|tel|is|are|är|ska|skall|tar emot|vill|should|will|gets|receives|blir|funkar|gäller|eftersom|because|där|when|where|så att|men|but|om|if|med|by|via|with|using|per|i ?stället|instead|please|pls|tack|thanks?|and|och)(?![\p{L}]).*$/iu
const LEAD_IN =
  /^[\s/.)\]-]*(?:(?:us|me|them|him|her|oss|mig|dem|honom|henne): ?)?(?:(?:[\p{L}'’.]+ ){1,8}(?:at|på|in|vid) (?=(?:[Rr]oom|[Rr]m|[Uu]nit|[Ff]loor|[Ss]uite|[Ff]lat|[Bb]uilding|\d|#)))?(?:(?:[Pp]lease |[Ss]orry |[Nn]o |[Ss]nälla |[Nn]ej )?(?:[Mm]ake|[Uu]se|[Pp]ut|[Tt]ake|[Ww]rite|[Ss]kriv|[Aa]nvänd|[Tt]a)(?: it| that| this| den| det)?(?: to| at| as| till)? )?(?:(?:[Ss]o|[Nn]ow|[Nn]amely|[Aa]lltså|[Ss]å|[Nn]u) )?(?:(?:[Ii]t|[Tt]hat|[Dd]et|[Dd]en) (?:is|är) |(?:[Ii]t|[Tt]hat)['’]s )?(?:(?:it |that |den |det )?(?:[Ss]hould|[Mm]ust|[Ss]ka|[Ss]kall|[Bb]ör) (?:be|vara|bli) )?(?:(?:[Yy]unda|YUNDA|SF|sf)(?: [Ee]xpress)? )?(?:(?:to|till|Till|To) )?(?:(?:our|the|my|vår|vårt|mitt) )?(?:(?:office|company|home|reception|kontor|kontoret) )?(?:(?:\p{Ll}[\p{L}'’]* ){0,4}(?:at|in|på|i|vid) )?(?=[\p{Lu}\d#]|(?:room|rm|unit|floor|suite|flat|building) \d)/u
// "No. 88", "Rd. 5": an abbreviation's full stop ends no sentence.
const SENTENCE_END =
  /(?<!(?<![\p{L}])(?:no|nr|rd|st|ave|bldg|rm|fl|dist|dept|str|blvd|apt|prov))\.(?= \p{L}|$)|(?<=(?<![\p{L}])(?:it|her|him|den|det|mig|me|us|oss|instead|i ?stället|yunda|sf|express|bud|tack|please|thanks))\.(?= )/iu
const SENTENCE_ENDS = new RegExp(SENTENCE_END.source, 'giu')

export function isLatinAddress(text: string): boolean {
  const isPlaced = hasPlace(text) || INSIDE.test(text)
  return (STREET.test(text) && /\d/u.test(text)) || (isPlaced && /\d/u.test(text) && text.includes(','))
}

/** Runs of comma-separated parts; a part alone must name both street and number. */
export function findLatinAddresses(text: string): Span[] {
  const found: Span[] = []
  let run: Span[] = []
  const close = () => {
    const span = spanOver(text, run)
    if (span && isLatinAddress(span.value)) found.push(span)
    run = []
  }
  // An address may stand in any sentence, but in one only.
  const parted = text.replace(SENTENCE_ENDS, ';')
  const parts = partsOf(parted)
  for (const [at, part] of parts.entries()) {
    const before = run.at(-1)
    if (before && !PART_GAP.test(parted.slice(before.end, part.start))) close()
    const last = run.at(-1)
    // "1 Dongyi Street, San Li Tun, Chaoyang District": between two parts of an address stands no person.
    const next = parts[at + 1]
    const isInside = next !== undefined && PART_GAP.test(parted.slice(part.end, next.start)) && isPart(next.value)
    if (isPart(part.value) || (last && isLocality(part.value, isInside))) run.push(part)
    else close()
  }
  close()
  const whole = found.map((span) => withNextLine(text, span))
  return whole.filter(({ start }, at) => start >= (whole[at - 1]?.end ?? 0))
}

const TOWN_ALONE = /^\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?(?:,? \d{6})?$/u

/** "3F, Building 2" ⏎ "88 Keyuan Road, Pudong, Shanghai": a line without a town goes on in the next one that has it. */
function withNextLine(text: string, span: Span): Span {
  const next = NEXT_LINE.exec(text.slice(span.end, span.end + 160))
  const line = next?.[1]?.replace(/[,. ]+$/u, '') ?? ''
  // "Dongcheng" ⏎ "Beijing": a town by itself goes on wherever the address stands.
  const goesOn = !hasPlace(span.value) || TOWN_ALONE.test(line)
  if (!next || !goesOn || !hasPlace(line) || !isLatinAddressLine(line)) return span
  const end = span.end + next[0].indexOf('\n') + 1 + line.length
  return withNextLine(text, { start: span.start, end, value: text.slice(span.start, end) })
}

/** What stands behind a label: all parts up to the end of the sentence or the first that is no place. */
export function labelledLatinAddress(text: string): Span | undefined {
  const run: Span[] = []
  for (const part of partsOf(text)) {
    const last = run.at(-1)
    if (last && !PART_GAP.test(text.slice(last.end, part.start))) break
    if (SENTENCE.test(part.value) || (last && !isPart(part.value) && !isLocality(part.value))) break
    run.push(part)
  }
  const span = spanOver(text, run)
  return span && /\p{L}{2}/u.test(span.value) && span.value.length >= 5 ? span : undefined
}

function partsOf(text: string): Span[] {
  const stop = text.search(SENTENCE_END)
  return allMatches(stop < 0 ? text : text.slice(0, stop), PART).flatMap((match) => {
    const value = withoutName(withoutWayThere(match[0]).trim().replace(LEAD_IN, '').replace(TAIL, '').trim())
    const start = match.index + match[0].indexOf(value)
    return value && !OWN_PLACE.test(value) ? [{ start, end: start + value.length, value }] : []
  })
}

/** "To our new office, 22F, …": says whose the place is. */
const OWN_PLACE =
  /^(?:our|the|my|vårt?|mitt|min) (?:\p{Ll}+ )?(?:office|company|home|address|place|factory|site|kontor|företag|adress)$/u

const WAY_THERE =
  /^.*? (?:by|via|with|using|per|med) \p{L}+(?: \p{L}+)? (?:to|till) (?=(?:[Nn]o\.? ?|#)?\d|\p{Lu})|^[\p{L}'’ ]{2,40}: ?(?=(?:[Nn]o\.? ?|#)?\d{1,5}[A-Z]? \p{L}|(?:[Rr]oom|[Rr]m|[Uu]nit|[Ff]loor|[Ss]uite|[Ff]lat|[Bb]uilding) \w)|^.*?(?<![\p{L}])(?:to|at|till|på|i) (?:(?:the|our|my|vårt?|min) )?[\p{Ll} ]{2,30}: ?(?=[\p{Lu}\d#])/u

/** "this time by Yunda to 30 Yuqing Road", "to the hotel: 1 Harbour Street" */
function withoutWayThere(part: string): string {
  return part.replace(WAY_THERE, '')
}

const NAME_FIRST =
  /^(?:[Ii]t'?s |[Tt]o |[Tt]ill )?((?:\p{Lu}[\p{L}'’-]+ ){2,3})(?=(?:[Rr]oom|[Rr]m|[Uu]nit|[Ss]uite|[Ff]lat|[Aa]pt) |(?:No\.? ?)?\d{1,5} \p{Lu}[^,]*$)/u

/** "Li Ming 88 Tianhe Road": said without a stop, who receives it stands right before the house. */
function withoutName(part: string): string {
  const [whole = '', name = ''] = NAME_FIRST.exec(part) ?? []
  const rest = part.slice(whole.length)
  const isNamed = isPerson(name.trim()) && !STREET.test(name) && !INSIDE.test(name)
  return isNamed && (STREET.test(rest) || INSIDE.test(rest)) ? rest : part
}

/** "1 Harbour Wall": a number and a name, which among places can only be a house's. */
const HOUSE = /^(?:No\.? ?)?\d{1,5}[A-Z]? \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,3}$/u

function isPart(part: string): boolean {
  if (SENTENCE.test(part) || part.length > 80) return false
  if (HOUSE.test(part) && !/office|microsoft|licen/iu.test(part)) return true
  if (/^c\/o \p{Lu}/u.test(part)) return true
  return STREET.test(part) || INSIDE.test(part) || hasPlace(part) || /^\d{1,6}(?:-\d{1,5})?\w?$/u.test(part)
}

const NO_LOCALITY = /^(?:(?:by |via |med )?yunda|sf|sf express|pick-?up|general|special|thanks?|tack)$/iu

/** "Lujiazui", "Zhangjiang Hi-Tech": only in the midst of an address. */
function isLocality(part: string, isInside = false): boolean {
  return (
    /^[\p{Lu}\d][\p{L}\d'’-]*(?: [\p{Lu}\d][\p{L}\d'’-]*){0,3}$/u.test(part) &&
    !NO_LOCALITY.test(part) &&
    (isInside || !isPerson(part))
  )
}

function spanOver(text: string, run: Span[]): Span | undefined {
  const [first] = run
  const last = run.at(-1)
  return first && last ? { start: first.start, end: last.end, value: text.slice(first.start, last.end) } : undefined
}

/** A line that can only be the rest of an address begun above it. */
export function isLatinAddressLine(line: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(line) || line.length > 80 || /bank|branch|ltd|@|\p{sc=Han}/iu.test(line)) return false
  const parts = partsOf(line)
  return (
    /\p{L}{3}/u.test(line) &&
    parts.length > 0 &&
    parts.some(({ value }) => isPart(value)) &&
    parts.every(({ value }) => isPart(value) || isLocality(value))
  )
}
