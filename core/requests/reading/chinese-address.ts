// Chinese addresses in running text: a region, a street, a number or building, in one chunk or several.
import { allMatches } from '../../all-matches.js'
import { endsAsName } from './chinese-company.js'
import { isPerson } from './person-name.js'
import { HAN_PLACES } from './places.js'
import { type Span, TAKEN } from './sheet.js'

const REGION = new RegExp(`[省市区县镇乡旗]|街道|自治州|${HAN_PLACES}`, 'u')
const STREET = /[路街道巷弄庄村]|胡同|公路|[东西南北中]环|新村/u
const NUMBER =
  /\d ?[-#]?\d{0,6} ?(?:号|弄|室|楼|层|幢|栋|座|单元|组|期|房|F(?![a-z])|#)|[一二三四五六七八九十百]+(?:号|楼|层|室|座|期)|[A-Za-z]\d? ?[座栋幢区]|\d{3,4}$/u
const BUILDING =
  /大厦|广场|中心|大楼|花园|小区|园区|科技园|产业园|软件园|创业园|工业园|工业区|开发区|新区|商城|公寓|写字楼|学院|大学|商务楼|城$|苑$|前台|收发室/u
/** 呼和浩特市和林格尔县盛乐经济园区, 湘西州凤凰县沱江镇: named down to a town or estate, without a street. */
const IN_REGIONS =
  /^(?:[\p{sc=Han}]{2,8}[省区])?[\p{sc=Han}]{1,8}[市州盟区][\p{sc=Han}]{1,8}[市区县旗镇乡][\p{sc=Han}]{1,20}(?:[镇乡村屯庄苑城园寨场港站路街巷]|大道|胡同|园区|开发区|社区|小区|新区)$/u
const SENTENCE = /[吗呢么?？]|什么|怎么|哪里|哪儿|可以|多久|多少|我们要|发票|开票|谢谢|快递|抬头|税号|订单|邮箱/u
const CHUNK = /[^ ,，、:：;；。|【】\n!！\uE000\uE001]+/gu
const SOFT_GAP = /^[ ,，、]{1,3}$/u

/** …38号 信息科: who in the building, said behind it. */
const DEPARTMENT = /^[\p{sc=Han}]{1,6}(?:科|部|处|室|组|办|办公室|服务台|前台)$/u
/** …88号 昆曲小院: a house by its name. */
const HOUSE = /^[\p{sc=Han}]{2,7}(?:院|馆|厅|坊|阁|轩|府|邸|庭|铺|店|楼|苑|居|公馆|商城)$/u

/** 招商银行杭州分行高新支行 stands in a town, and is no part of an address before it. */
const BRANCH =
  /^(?:[\p{sc=Han}]{0,10}银行|[工农中建交招]行|[\p{sc=Han}]{0,8}信用社)[\p{sc=Han}（）()]*(?:支行|分行|营业部|分理处)$/u

type Chunk = Span

/** Runs of chunks that together say where something is. */
export function findChineseAddresses(text: string): Span[] {
  const found: Span[] = []
  let run: Chunk[] = []
  const close = () => {
    const span = spanOver(text, run)
    if (span && isChineseAddress(span.value)) found.push(trimToPlace(trimCourier(trimPerson(text, span))))
    run = []
  }
  for (const chunk of chunksOf(text)) {
    const last = run.at(-1)
    if (last && !SOFT_GAP.test(text.slice(last.end, chunk.start))) close()
    if (isPart(chunk.value) && !isMistypedMobile(text, chunk) && !BRANCH.test(chunk.value)) run.push(chunk)
    else if (last && (DEPARTMENT.test(chunk.value) || HOUSE.test(chunk.value))) run.push(chunk)
    else close()
  }
  close()
  return found
}

/** What stands behind an address's label, even where it is too short to be known by its shape. */
export function labelledChineseAddress(text: string): Span | undefined {
  const run: Chunk[] = []
  for (const chunk of chunksOf(text)) {
    const last = run.at(-1)
    if (last && !SOFT_GAP.test(text.slice(last.end, chunk.start))) break
    if (last && !isPart(chunk.value)) break
    if (SENTENCE.test(chunk.value) || chunk.start > 200) break
    run.push(chunk)
  }
  const span = spanOver(text, run)
  return span && span.value.length >= 4 && /\p{sc=Han}{2}/u.test(span.value)
    ? trimLead(trimPerson(text, span))
    : undefined
}

export function isChineseAddress(text: string): boolean {
  if (text.length < 6 || text.length > 120 || SENTENCE.test(text) || !/\p{sc=Han}{3}/u.test(text)) return false
  const [isRegion, isStreet, isNumber, isBuilding] = [REGION, STREET, NUMBER, BUILDING].map((sign) => sign.test(text))
  if (endsAsName(text) && !/\d|[一二三四五六七八九十]号/u.test(text)) return false
  return Boolean(
    (isRegion && (isNumber || (isStreet && isBuilding))) ||
      IN_REGIONS.test(text) ||
      (isStreet && isNumber) ||
      (isBuilding && isNumber),
  )
}

/** 1391 2345 678: groups of digits, too few or too many for a number, are no rooms. */
function isMistypedMobile(text: string, { start }: Chunk): boolean {
  return /^1[3-9]\d{1,2}[ -]\d{3,4}[ -]\d{2,5}(?!\d)/u.test(text.slice(start))
}

function chunksOf(text: string): Chunk[] {
  return allMatches(text, CHUNK).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
  }))
}

function isPart(chunk: string): boolean {
  if (SENTENCE.test(chunk) || isPerson(chunk)) return false
  // …支行121908765410901: a bank and its account.
  if (/(?:银行|支行|分行|营业部)/u.test(chunk) && /\d{8}/u.test(chunk)) return false
  if (endsAsName(chunk) && /公司$/u.test(chunk) && !/\d/u.test(chunk)) return false
  return (
    [REGION, STREET, NUMBER, BUILDING].some((sign) => sign.test(chunk)) || /^[A-Za-z]?\d{1,4}[A-Za-z]?$/u.test(chunk)
  )
}

function spanOver(text: string, run: Chunk[]): Span | undefined {
  const [first] = run
  const last = run.at(-1)
  return first && last ? { start: first.start, end: last.end, value: text.slice(first.start, last.end) } : undefined
}

/** …1208（邓小姐 135…） */
const IN_BRACKETS = /[（(]([\p{sc=Han}·]{2,6})[ )）]*$/u
const PERSON_BEHIND = /^.*(?:号|室|楼|层|座|栋|幢|单元|大厦|广场|中心|前台|[\dA-Za-z])([\p{sc=Han}]{2,3})$/u

/** 657室张三13812345678: who stands between an address and a number that is already read is no part of the address. */
function trimPerson(text: string, span: Span): Span {
  const [bracketed = '', inside = ''] = IN_BRACKETS.exec(span.value) ?? []
  if (inside && isPerson(inside)) return shortened(span, bracketed.length)
  const name = text[span.end] === TAKEN ? PERSON_BEHIND.exec(span.value)?.[1] : undefined
  return name && isPerson(name) ? shortened(span, name.length) : span
}

function shortened({ start, end, value }: Span, by: number): Span {
  return { start, end: end - by, value: value.slice(0, -by) }
}

const COURIER_BEFORE =
  /^(?:请|就|用|走|发|寄)*(?:韵达|顺[丰风])(?:快递|速运|到付)?(?:寄|发|送)?(?:到|给|往|至)?(?=\p{sc=Han}{4})/u

/** 韵达滁州市…: the way of delivery is no part of the place. */
function trimCourier(span: Span): Span {
  const lead = COURIER_BEFORE.exec(span.value)?.[0].length ?? 0
  return lead === 0 ? span : { start: span.start + lead, end: span.end, value: span.value.slice(lead) }
}

const PLACE = new RegExp(HAN_PLACES, 'u')

/** 公司搬到了上海市…: what leads in goes, unless it is part of the address itself. */
function trimToPlace(span: Span): Span {
  const place = span.value.search(PLACE)
  const lead = span.value.slice(0, Math.max(0, place))
  if (
    place <= 0 ||
    place > 10 ||
    /\d/u.test(lead) ||
    STREET.test(lead) ||
    BUILDING.test(lead) ||
    /[省市区县]|镇$/u.test(lead)
  )
    return span
  return { start: span.start + place, end: span.end, value: span.value.slice(place) }
}

/** 我在杭州市…, 就寄到我们公司上海市… */
const SPOKEN_LEAD =
  /^(?:那|就|还是|请|寄|到|发|送)*(?:我们?|我司|咱们?)(?:公司|人|单位|办公室)?(?:在|是|这边是?|这里是?)?(?=\p{sc=Han}{4})/u

function trimLead(span: Span): Span {
  const lead = SPOKEN_LEAD.exec(span.value)?.[0].length ?? 0
  return lead === 0 ? span : { start: span.start + lead, end: span.end, value: span.value.slice(lead) }
}

/** A line that can only be the rest of an address begun above it. */
export function isChineseAddressLine(line: string): boolean {
  const chunks = chunksOf(line)
  return (
    /\p{sc=Han}/u.test(line) &&
    line.length <= 50 &&
    chunks.every(({ value }) => isPart(value) && !/银行|公司/u.test(value))
  )
}
