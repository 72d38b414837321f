// What means something only beside something else: a name or six digits next to a mobile or an address.
import { allMatches } from '../../all-matches.js'
import { endingNames } from './lead-in.js'
import { couldBePerson, isPerson, isSoleName } from './person-name.js'
import { isFree, type Piece, type Sheet, type Span, take } from './sheet.js'

// A label may stand between: 张三，电话138….
const GAP =
  /^(?:,? (?:at|på|vid|in|i) (?:(?:the|our|my|their|vår|vårt|min) \p{Ll}+(?: \p{Ll}+)?, ?)?|[\s,，、;；|:：.。!！()（）/-]|\uE001){0,16}$/u
const SIX_DIGITS = /(?<![\dA-Za-z.-])\d{6}(?![\dA-Za-z.-]|号|元)/gu
const HAN_CHUNK = /[^\s,，、;；。|:：!！?？()（）[\]【】\uE000\uE001/]+/gu
const LATIN_CHUNK = /(?:[^,.，;；。|\n:：!?()\uE000\uE001/]|\.(?! )|(?<=\b(?:mr|ms|mrs|dr|prof|herr|fru))\.)+/giu
/** "SF to Joe Hu": the name begins behind the last of them. */
const LEADS_TO_HAN_NAME =
  /^(?:(?:快递|面)?单(?:子)?上?写|收件|收货|自[取提]|韵达(?:快递)?|顺[丰风](?:快递|到付)?|请?(?:写|找|交给|转交给?|转给?|给|由|联系)|(?:就|那就|应该)?(?:是|叫)(?:我们?的?)?(?:同事|司机|助理)?|(?:我们?的?)?(?:同事|司机|助理|朋友))(?=\p{sc=Han}{2,4}$)/u
const LEADS_TO_NAME =
  /^(?:.* )?(?:to|TO|till|TILL|for|FOR|för|FÖR|åt|attn|ATTN|by|BY|av|AV|[Yy]unda|YUNDA|SF|sf|[Ee]xpress|[Pp]ick-?up|[Hh]ämta[sr]) (?=\p{Lu})/u
/** "to Joyce Ma at …": the place stands behind it. */
const LEADS_TO_PLACE = / (?:at|on|in|på|i|vid)$/u
const COURTESY = / (?:please|pls|thanks|thank you|tack|instead|istället)$/iu
const MOBILE = /^(?:1[3-9]\d{9}|\+\d+)$/u

export function readPostcodes(sheet: Sheet, visible: string): void {
  if (has(sheet, 'postcode')) return
  for (const match of allMatches(visible, SIX_DIGITS)) {
    const span = { start: match.index, end: match.index + 6, value: match[0] }
    const isBeside = sheet.pieces.some(
      (piece) =>
        (piece.kind === 'address' || piece.kind === 'person' || piece.kind === 'phone') &&
        areNeighbours(visible, span, piece),
    )
    if (!isBeside || !isFree(sheet, span)) continue
    take(sheet, { ...span, kind: 'postcode', labelled: false })
    return
  }
}

/** 教务处王老师 */
function isOfDepartment(value: string): boolean {
  const [, name = ''] = /^[\p{sc=Han}]{2,6}(?:部|处|科|室|组|中心)([\p{sc=Han}]{2,4})$/u.exec(value) ?? []
  return isPerson(name)
}

export function readPeople(sheet: Sheet, visible: string): void {
  if (has(sheet, 'person')) return
  const named = chunks(visible).filter((span) => isPerson(span.value) || isOfDepartment(span.value))
  const isBelow = (span: Span) => isOnlyBelow(sheet, visible, span)
  takeBeside(
    sheet,
    visible,
    named.filter((span) => !isBelow(span)),
  )
  readRareName(sheet, visible)
  if (!has(sheet, 'person')) takeBeside(sheet, visible, named.filter(isBelow))
  if (!has(sheet, 'person')) readSmallName(sheet, visible)
}

/** Under a blank line, or under all the details: as likely who signs as who receives. */
function isOnlyBelow({ pieces }: Sheet, visible: string, { start }: Span): boolean {
  const line = visible.lastIndexOf('\n', start - 1) + 1
  return line > 0 && pieces.length > 0 && pieces.every((piece) => piece.end < line)
}

function takeBeside(sheet: Sheet, visible: string, named: Span[]): void {
  for (const span of named) {
    if (!isFree(sheet, span)) continue
    const isBeside = sheet.pieces.some(
      (piece) =>
        (isMobile(piece) ||
          (piece.kind === 'address' && piece.side !== 'billing') ||
          (piece.kind === 'phone' && isPosted(sheet, span.start))) &&
        areNeighbours(visible, span, piece),
    )
    if (!isBeside && !isBehindCourier(sheet, span) && sideAt(sheet, span.start) !== 'delivery') continue
    take(sheet, { ...span, kind: 'person', side: 'delivery', labelled: false })
    return
  }
}

/** 乌兰 13804711234, "Frank 139…": right beside a mobile, where a parcel is spoken of, a name need not look like one. */
function readRareName(sheet: Sheet, visible: string): void {
  if (has(sheet, 'person')) return
  const hasAddress =
    sheet.pieces.some(({ kind, side }) => kind === 'address' && side !== 'billing') || sheet.folded.search(COURIER) >= 0
  const mobile = hasAddress
    ? (sheet.pieces.find(isMobile) ??
      sheet.pieces.find((piece) => piece.kind === 'phone' && isPosted(sheet, piece.start)))
    : undefined
  const named = mobile && chunks(visible).find((each) => isRareName(each.value) && isTouching(visible, each, mobile))
  // 吾建国收: who receives it, and that he does.
  const span = named && /\p{sc=Han}{2}收$/u.test(named.value) ? withoutEnd(named, 1) : named
  if (span && isFree(sheet, span)) take(sheet, { ...span, kind: 'person', side: 'delivery', labelled: false })
}

const withoutEnd = ({ start, end, value }: Span, by: number): Span => ({
  start,
  end: end - by,
  value: value.slice(0, -by),
})

/** "send sf to bob chan 136…": in haste names are written small, right before the phone. */
function readSmallName(sheet: Sheet, visible: string): void {
  const [match] = allMatches(visible, SMALL_NAME)
  const name = match?.[1]
  if (!match || !name || NO_SMALL_NAME.test(name)) return
  const start = match.index + match[0].indexOf(name)
  const end = start + name.length
  if (sheet.pieces.some((piece) => isMobile(piece) && piece.start > end))
    take(sheet, { start, end, value: name, kind: 'person', side: 'delivery', labelled: false })
}

const SMALL_NAME =
  /(?:(?<![\p{L}])(?:to|till|for|för|åt|attn|by|av|recipient|mottagare) |\uE001 ?)(\p{Ll}{2,15} \p{Ll}{2,15})(?=(?: (?:her|his|hennes|hans|my|mitt|med|with|and|och|on|at|på|phone|mobile|number|telefon|telefonnummer|mobil|nummer|is|är|tel)){0,5} ?[,:]? ?[\uE001 ]{0,24}\uE000)/gu
const NO_SMALL_NAME =
  /(?<![\p{L}])(?:the|our|my|your|me|us|at|on|in|by|and|phone|mobile|tel|number|office|reception|address|company|yunda|min|mitt|vår|vårt|mig|oss|på|och|mobil|telefon|nummer|kontor\p{L}*|adress\p{L}*)(?![\p{L}])/iu

const TOUCHING = /^[ ,，、]{0,2}$/u
const isRareName = (value: string) => isSoleName(value) || (couldBePerson(value) && /^[\p{sc=Han}·]{2,8}$/u.test(value))

function isTouching(visible: string, one: Span, other: Piece): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return TOUCHING.test(visible.slice(first.end, second.start))
}

function chunks(visible: string): Span[] {
  return [HAN_CHUNK, LATIN_CHUNK]
    .flatMap((pattern) => allMatches(visible, pattern))
    .map((match) => {
      const value = match[0]
        .replace(/^[\s*•-]+|\s+$/gu, '')
        .replace(LEADS_TO_NAME, '')
        .replace(LEADS_TO_HAN_NAME, '')
        .replace(LEADS_TO_PLACE, '')
        .replace(COURTESY, '')
      return spanIn(match, isPerson(value) ? value : (endingNames(value).find(isPerson) ?? value))
    })
    .filter(({ value }) => value.length > 1 && value.length <= 40)
    .sort((one, other) => one.start - other.start)
}

function spanIn(match: RegExpMatchArray, value: string): Span {
  const start = (match.index ?? 0) + match[0].lastIndexOf(value)
  return { start, end: start + value.length, value }
}

function areNeighbours(visible: string, one: Span, other: Piece): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const between = visible.slice(first.end, second.start)
  return GAP.test(between) || GAP.test(between.replace(OF_DEPARTMENT, ''))
}

/** 林晓燕（财务部），138…: where somebody works parts nothing. */
const OF_DEPARTMENT = /[（(【[][\p{sc=Han}A-Za-z]{2,8}[)）】\]]/u

const COURIER = /韵达|顺[丰风]|自[取提]|(?<![\p{L}])(?:yun ?da|s\.?f|shun ?feng|pick-?up)(?![\p{L}])/giu

/** 顺丰 郑凯 020-86120001: behind the way of delivery a landline, too, is the recipient's. */
function isPosted(sheet: Sheet, at: number): boolean {
  const courier = allMatches(sheet.folded.slice(0, at), COURIER).at(-1)
  if (!courier) return false
  return !sheet.pieces.some(({ kind, start }) => BILLING.has(kind) && start > courier.index && start < at)
}

/** 自提 林志玲, 韵达王芳: who stands right behind the way of delivery receives it. */
function isBehindCourier({ folded }: Sheet, { start }: Span): boolean {
  const before = folded.slice(0, start)
  const courier = allMatches(before, COURIER).at(-1)
  return courier !== undefined && BEHIND_COURIER.test(before.slice(courier.index + courier[0].length))
}

const BEHIND_COURIER =
  /^(?:快递|速运|到付)?(?: (?:please|pls|express|courier|collect|tack))*[ ,，、:：(（]{0,2}(?:(?:to|till|for|för|attn|c\/o)[: ]{1,2})?$/iu

/** The last heading, label or billing value in front of a place says whose data stand there. */
function sideAt(sheet: Sheet, at: number): string | undefined {
  const region = sheet.regions.filter((each) => each.at <= at).at(-1)
  const isOver = sheet.pieces.some(
    ({ kind, start }) => BILLING.has(kind) && start < at && start > (region?.at ?? Number.POSITIVE_INFINITY),
  )
  return isOver ? undefined : region?.side
}

const BILLING: ReadonlySet<string> = new Set(['title', 'tax_id', 'bank', 'account'])

function isMobile(piece: Piece): boolean {
  return piece.kind === 'phone' && MOBILE.test(piece.value)
}

function has(sheet: Sheet, kind: Piece['kind']): boolean {
  return sheet.pieces.some((piece) => piece.kind === kind)
}
