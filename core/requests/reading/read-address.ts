// What stands behind an address's label, in either script and over several lines.
import { findChineseAddresses, isChineseAddressLine, labelledChineseAddress } from './chinese-address.js'
import { findLatinAddresses, isLatinAddressLine, labelledLatinAddress } from './latin-address.js'
import { isPerson } from './person-name.js'
import { hasPlace } from './places.js'
import type { Span } from './sheet.js'

export function findAddresses(text: string): Span[] {
  return [...findChineseAddresses(text), ...findLatinAddresses(text)].sort((one, other) => one.start - other.start)
}

/** `strong`: a colon or "is" stands before it; otherwise it must look like an address. */
export function labelledAddress(text: string, strong: boolean): Span | undefined {
  const line = /^[\s,，、:：\uE000\uE001]*[^\n]*/u.exec(text)?.[0] ?? ''
  const [shaped] = findAddresses(line)
  const isAsked = /[吗么][?？。]*$/u.test(line) && !/\d/u.test(line)
  const said = strong && !isAsked ? (labelledChineseAddress(line) ?? labelledLatinAddress(line)) : undefined
  const isWhole = said && (!shaped || (said.end >= shaped.end && isOneRun(line, said, shaped)))
  const first = isWhole ? said : shaped
  return first && followLines(text, first)
}

/** What stands before the shaped part in a chunk of its own, 徐家汇那边，…, is no part of it. */
function isOneRun(line: string, said: Span, shaped: Span): boolean {
  const before = line.slice(said.start, shaped.start)
  const isNamed = NAMED_PLACE.test(before) && !isPerson(before.replace(/, ?$/u, ''))
  return said.start <= shaped.start && (isNamed || !/[,，、 ]/u.test(before))
}

/** "Grand Gateway, 1 Hongqiao Road": a house by its name. */
const NAMED_PLACE = /^(?:\p{Lu}[\p{L}'’-]*|\d{1,5}[A-Z]?)(?: (?:\p{Lu}[\p{L}'’-]*|\d{1,5}[A-Z]?|of|de|the|&)){0,4}, ?$/u

/** 上海市浦东新区 ⏎ 科苑路88号: an address may go on for some lines that hold nothing else. */
function followLines(text: string, first: Span): Span {
  let end = first.end
  for (let lines = 0; lines < 4; lines += 1) {
    const next = /^[,， ]{0,2}\n([^\n]*)/u.exec(text.slice(end, end + 160))
    const line = next?.[1]?.replace(/[,，。. ]+$/u, '') ?? ''
    if (!next || !(isChineseAddressLine(line) || isLatinAddressLine(line))) break
    end += next[0].indexOf('\n') + 1 + line.length
  }
  return { start: first.start, end, value: text.slice(first.start, end) }
}

const POSTCODE = /(?<![\dA-Za-z-])[（(]?(\d{6})[)）]?(?![\dA-Za-z号室弄])/u

/** A sentence's full stop, not an abbreviation's. */
const LAST_STOP = /(?<!(?<![\p{L}])(?:rd|st|ave|bldg|blvd|dist|prov|str|fl|rm|no|ln|apt|r|c))\.$/iu

/** …B座702吧 */
const SAID_BEHIND =
  /(?<=[\dA-Za-z号楼室层座区厦栋幢元部台])(?:才对|才是|吧|哈|啊|呀|哦|然后|还有|那个|就行|就好|就可以|即可|谢谢|请?[发走用寄](?=$))+[。！!]?$/u

/** "45 Taojiang Road in Shanghai" */
const IN_TOWN = / (?:in|i) (\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)$/u

/** 这个：上海市…, 无锡，无锡市… */
const SAID_BEFORE =
  /^(?:[是到至给](?=\p{sc=Han}{2,8}[省市区县州镇])|(?:这个|这里|下面|如下|新的)[:：，, ]{1,2}|(\p{sc=Han}{2,4})[，, ](?=\1))/u

/** One line without its postcode, and the postcode. */
export function splitAddress(value: string): { address: string; postcode?: string } {
  const isHan = /\p{sc=Han}/u.test(value)
  const line = value.replace(/[,， ]*\n[,， ]*/gu, isHan ? '' : ', ')
  const postcode = POSTCODE.exec(line)?.[1]
  const address = line
    .replace(POSTCODE, ' ')
    .replace(/(?:\s*[,，]\s*){2,}/gu, isHan ? '，' : ', ')
    .replace(/ {2,}/gu, ' ')
    .replace(/ (?=,)| \.$/gu, '')
    .replace(IN_TOWN, (_, town: string) => (hasPlace(town) ? `, ${town}` : _))
    .replace(SAID_BEHIND, '')
    .replace(SAID_BEFORE, '')
    .replace(/^[\s,，、.。:：（(/"“「『-]+|[\s,，、。:：（(/"”」』-]+$/gu, '')
    .replace(LAST_STOP, '')
  return { address, ...(postcode && { postcode }) }
}
