// Cuts a text where labels stand: a segment is one label, or several in a row, with what follows up to the next.
import type { Announced } from './labels.js'
import { endingNames } from './lead-in.js'
import { findLabels } from './match-labels.js'
import { isPerson, isSoleName } from './person-name.js'
import { isMereQuestion, type Sentence, sentencesOf } from './sentences.js'
import type { Side } from './sheet.js'

/** One value that a label announces. */
export type Ask = { kind: Announced; side?: Side }

export type Segment = {
  asks: readonly Ask[]
  /** Said by a heading or by the first of several labels. */
  side?: Side
  /** Where the words of the label stand; both 0 for the text before the first label. */
  labelStart: number
  labelEnd: number
  /** Where its value can stand. */
  start: number
  end: number
  /** A colon, "is" or a line break parts label and value. Without one only a value of the right shape counts. */
  strong: boolean
}

type Hit = { asks: readonly Ask[]; side?: Side; weak: boolean; start: number; end: number }

const NOTE =
  /[ ]?[（(【[][^（）()【】[\]\n]{1,24}[)）】\]](?=[ ]?[:：|=])|[ ]?[（(](?![^）)]*\d{6})[^（）()\n]{1,24}[)）](?=\n)/uy
const WRONG =
  /(?:[^，。,\n:：\d]{0,4}(?:写错|填错|打错|输错|说错|错了|不对|有误|[改变换]了|换一下|改一下|要改|要换|更改一下|[更订修]正(?:一下|下)?(?![为成])|修改一下|[少多漏缺][写打填输]?了?[一两二三几\d] ?(?:位|个(?:数字?|字符?|字母|零)?)|少写|多写|少打|多打|漏[了写填说]?|(?:少|多|缺|漏)了?(?:[一两二三几]|好几)?(?:个)?(?:字|位|数字?)|不全|不完整|有错|有个?错别?字|忘[了记][说写填给]?|没[说写填给]|补充?(?:一下|上|个)?)(?:[^，。,\n:：\d ]{0,6}?(?=[，。,;；\n:： ]|应该|应当|正确|要?[改换]成|是|为))?|,?(?:'s| was| is| were| are| has| have| var| är| blev| har) (?:changed|different now|ändrats|bytts|wrong|incorrect|mistyped|mis-?spel(?:led|t)|not right|not correct|outdated|old|fel|felskriven|felskrivet|felstava[dt]|inte rätt))[，,。;；. ]{0,2}(?:it|that|(?:the )?(?:right|correct)(?: one| number| name)?|rätt(?: nummer| namn)?|den|det|(?:till|mot|to)(?= ))?/iuy
const VERB =
  /[ ]?(?:ska|skall|bör|måste) det stå(?![\p{L}])|(?:[ ]|[，,][ ]?(?=应该|应为|应当|改成|改为|换成|正确))?(?:也|就|都|均|皆|全部?|统一|一律|仍然?)*(?:应该|应当|应|正确的?|实际|其实|还|请|帮忙|麻烦|要|需要|需)?(?:改成|改为|改到|换成|更正为|更新为|变成|写成(?!都)|改(?![一下变掉了的动成为个名])|换(?![一下成为个了的掉])|写上(?!海)|[写补填]全(?:一下)?(?=[:：，, ])|填写|填成|注明|开成|开给|写|填|开|是|为|叫做?|用)|(?:[,，;.!] (?:it|that|he|she|den|det))?[ ]?(?:should|must|shall|will|needs? to|has to|is supposed to|ska|skall|bör|måste)?[ ]?(?:rather |instead |actually |really |now |better )?(?:be|read|say|is|are|becomes?|as follows|follows|vara|va|stå|är|blir|bli|lyder|heta|heter)(?![\p{L}])|[ ](?:(?:har|har blivit|har just|är|is|has been|has|was) )?(?:ändras|ändrats|ändrat|ändrad|ändrades|byts|bytts|bytt|byts ut|changes|changed)(?: nu| now)? (?:till|mot|to)(?=[ ])|[ ](?:to|till|saying|reading|that (?:says|reads)|which (?:says|reads)|som säger|med texten|där det står)(?=[ ])/iuy
/** "The account should end in 568, so …": the whole number follows. */
const ENDING =
  /[ ]?(?:should |must |ska |skall )?(?:ends?|slutar?|sluta) (?:in|with|på|med) \d{1,8}(?: ?[,，;.] ?| )(?:so |i\.e\. |thus |that is |it is |it's |it should be |alltså |dvs |det är )?(?:it is )?(?=\d{7})|(?:的)?(?:最后|末尾|尾数|尾号|后面?)[一二两三四五六\d]?[位个]?(?:数字?|号)?(?:应该|应)?(?:是|为)\d{1,8}[,，;；。]? ?(?:也就是|即|所以是|完整的?是|整个是|应该是)?(?=[:： ]{0,2}\d{7})/iuy
/** "Remark, pls: …" */
const COURTESY =
  /,?[ ](?:pls|plz|please|change|update|correction|ändring|rättelse|too|also|then|tack|också|då|nu|now)(?=[ ]?[:：])/iuy
const COPULA = /(?:是|为|叫|is|are|är|heter)$/iu
const MARK = /[ ]?(?:[:：=|→>]|->|- |[\]】)）]|_{2,})[ :：=|→>_"“「【《.…-]{0,40}/uy
const QUOTE = /[ ]?["'“「『《【[]/uy
const BLANK = /[ |_"'“「『《【[]{0,40}/uy
// 1. 、 ② * • | in front of a label that has its line to itself.
const LINE_OPENING = /(?:^|\n)[\s\d.、)）(（*•·\-#【[|>]{0,8}$/u
const BETWEEN_LABELS = /^[ \n]?(?:[、/,，&+|（()）]|和|及|与|或|and|och|or)?[ ]?[(（]?$/u
const NUMBER_FOLLOWS = /^[ ，,]{0,2}[+（(]?\d|^[ ]?[A-Z][0-9A-Z]{10}/iu
const NUMBERS = new Set(['tax_id', 'phone', 'account', 'postcode', 'other_number'])

/** 没有备注，提交吧: nothing is announced. */
const DENIED =
  /(?:没有?|无需?|不(?:用|需要|要|填|写))(?:什么|任何|加|填|写)?$|(?<![\p{L}])(?:delete|remove|drop|erase|cancel|scrap|without|no|skip|take out|leave out|ta bort|stryk|radera|utan|ingen|slopa)(?: the| a| any| my| that| this| den| all)* $/iu

/** `free` is the folded text with all that must not be read blanked; `opening` is what the text before any label is. */
export function findSegments(free: string, opening: readonly Ask[]): Segment[] {
  const segments: Segment[] = [{ asks: opening, labelStart: 0, labelEnd: 0, start: 0, end: free.length, strong: false }]
  const questions = sentencesOf(free).filter(({ text }) => isMereQuestion(text))
  for (const hit of mergeHits(free, hitsIn(free))) {
    const connection = connect(free, hit)
    const { at, strong } = connection
    const previous = segments.at(-1) as Segment
    // 抬头类型：企业 — the everyday word is the value.
    if (hit.weak && isValue(free, previous, hit)) continue
    if (!isAnnounced(free, hit, connection, questions)) continue
    if (isCareOf(free, hit)) continue
    if (hit.asks.some(({ kind }) => kind === 'remark') && !strong && DENIED.test(free.slice(0, hit.start))) continue
    if (previous.asks.some(({ kind }) => kind === 'remark') && !endsRemark(free, previous, hit, strong)) continue
    previous.end = hit.start
    const { weak: _weak, start: labelStart, end: labelEnd, ...label } = hit
    segments.push({ ...label, labelStart, labelEnd, start: at, end: free.length, strong })
  }
  return segments.map((segment, at) => ofBuyer(free, segment, segments[at - 1], segments[at + 1]))
}

const CARE_OF = /^c\/o$/iu

/** Tage Sko ⏎ c/o Nordic House: under the name it is where he is found. */
function isCareOf(free: string, { start, end }: Hit): boolean {
  if (!CARE_OF.test(free.slice(start, end))) return false
  const chunks = free.slice(0, start).split(/[\n,:]/u)
  return chunks
    .map((chunk) => chunk.trim())
    .some((chunk) => isSoleName(chunk) || [chunk, ...endingNames(chunk)].some(isPerson))
}

const CONTACT = /^联[系络]/u

/** 注册地址 ⏎ 联系电话 ⏎ 开户行: among the buyer's data a contact's phone is the buyer's. */
function ofBuyer(free: string, segment: Segment, previous: Segment | undefined, next: Segment | undefined): Segment {
  const isContact = CONTACT.test(free.slice(segment.labelStart, segment.labelEnd))
  const isPhone = segment.asks.every(({ kind }) => kind === 'phone') && segment.asks.length > 0
  if (!isContact || !isPhone || previous?.side === 'delivery') return segment
  const isBehindBuyer = previous?.asks.some(({ kind }) => kind === 'address' || kind === 'tax_id' || kind === 'title')
  const isBeforeBank = next?.asks.some(({ kind }) => kind === 'bank' || kind === 'account')
  return isBehindBuyer && isBeforeBank
    ? { ...segment, side: 'billing', asks: [{ kind: 'phone', side: 'billing' }] }
    : segment
}

function hitsIn(free: string): Hit[] {
  return findLabels(free).map(({ kinds, side, weak = false, start, end }) => {
    const asks = kinds.map((kind) => ({ kind, ...(side && { side }) }))
    return { asks, ...(side && { side }), weak, start, end }
  })
}

/** 地址、电话: and a table's heading row announce several values at once; 公司名称 Company name one value twice. */
function mergeHits(free: string, hits: Hit[]): Hit[] {
  const merged: Hit[] = []
  for (const hit of hits) {
    const previous = merged.at(-1)
    const between = previous && free.slice(previous.end, hit.start)
    // 备注 合同号HT-1: what follows in the line is the remark's.
    const isInRemark = previous?.asks.some(({ kind }) => kind === 'remark') && !/[|\n]/u.test(between ?? '')
    const isNext = between !== undefined && BETWEEN_LABELS.test(between) && !isInRemark
    // In one line 收件人、地址、电话 are one person's; in a table each column is its own.
    const side = between !== undefined && !/[|\n]/u.test(between) ? previous?.side : undefined
    const asks = side ? hit.asks.map((ask) => ({ ...ask, side })) : hit.asks
    const more = asks.filter((ask) => !previous?.asks.some((one) => isCovered(ask, one)))
    // "Our bank Bank of China": the second word begins the value.
    // 寄注册地址，收件人…: an everyday word does not swallow the label behind it.
    const isEcho = more.length === 0 && !(hit.weak && between === ' ') && !(previous?.weak && !hit.weak)
    if (previous && isNext && (isEcho || (more.length > 0 && !previous.weak && !hit.weak)) && hit.asks.length > 0) {
      previous.end = hit.end
      previous.asks = [...previous.asks, ...more]
      if (!previous.side && hit.side) previous.side = hit.side
    } else merged.push({ ...hit })
  }
  return merged
}

function isValue(free: string, { labelEnd, start, strong, asks }: Segment, hit: Hit): boolean {
  return strong && asks.length > 0 && hit.start === start && !free.slice(labelEnd, start).includes('\n')
}

function isCovered(ask: Ask, by: Ask): boolean {
  return ask.kind === by.kind && (ask.side === undefined || ask.side === by.side)
}

/** `isSplit`: a colon or a plain "is" stands between, enough for an everyday word to be a label. */
type Connection = { at: number; strong: boolean; isSplit: boolean; hasMark: boolean }

function connect(free: string, hit: Hit): Connection {
  let at = skip(NOTE, free, hit.end)
  at = skip(WRONG, free, at)
  at = skip(COURTESY, free, at)
  at = skip(ENDING, free, at)
  const afterVerb = skip(VERB, free, at)
  const afterMark = skip(MARK, free, afterVerb)
  const isAlone = free[afterMark] === '\n' && LINE_OPENING.test(free.slice(Math.max(0, hit.start - 10), hit.start))
  const isQuoted = !hit.weak && skip(QUOTE, free, afterMark) > afterMark
  const strong = afterMark > at || isAlone || isQuoted
  const isSplit = afterMark > afterVerb || isAlone || COPULA.test(free.slice(at, afterVerb))
  at = skip(BLANK, free, afterMark)
  if (strong && free[at] === '\n') at = skip(BLANK, free, at + 1)
  return { at, strong, isSplit, hasMark: afterMark > afterVerb || isAlone }
}

function isAnnounced(
  free: string,
  hit: Hit,
  { at, strong, isSplit, hasMark }: Connection,
  questions: Sentence[],
): boolean {
  if (hit.weak && !isSplit) return false
  if (!hasMark && questions.some(({ start, end }) => hit.start >= start && hit.end <= end)) return false
  const wantsNumber = hit.asks.length > 0 && hit.asks.every(({ kind }) => NUMBERS.has(kind))
  return strong || !wantsNumber || NUMBER_FOLLOWS.test(free.slice(at, at + 14))
}

/** A remark is free text and may speak of amounts and orders; only a new line or clause with a colon ends it. */
function endsRemark(free: string, remark: Segment, hit: Hit, strong: boolean): boolean {
  const between = free.slice(remark.start, hit.start)
  return /\n[^\n]{0,6}$/u.test(between) || (strong && /[，,;；。. |]$/u.test(between))
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
