// A correction that names only the wrong place of a number: "the last character is G", 税号第5位是0, 手机尾号是5678.
import { allMatches } from '../../all-matches.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { hasPlace } from './places.js'

const HAN_DIGITS = '一二三四五六七八九十'
const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, två: 2, tre: 3, fyra: 4, 两: 2 }
const NUMBERS = ['tax_id', 'bank_account', 'phone', 'reg_phone', 'postcode'] as const
type NumberField = (typeof NUMBERS)[number]

const IS = `[ ，,]{0,2}(?:应该|应当|应|其实|正确的)?(?:是|为|改成|改为|写成|:|：| is| are| should be| must be| ought to be| är| ska vara| skall vara| bör vara| to| till)[ "“]{0,2}`
const VALUE = '([0-9A-Za-z]{1,6})(?![0-9A-Za-z])'
const COUNT = String.raw`(\d|[一二三四五六两]|two|three|four|två|tre|fyra)?`
const LAST = new RegExp(
  `(?:最后|末尾|末|后)(?:面)?${COUNT}(?:位|个字符|个字母|个数字|个)?(?:数字?|字母|字符)?(?:写|打|填|输)?(?:错了?|不对|有误)?(?:\\d{1,6})?${IS}${VALUE}|尾[号数](?:写|打|填|输)?(?:错了?|不对|有误)?(?:\\d{1,6})?${IS}${VALUE}|(?<![\\p{L}])(?:last|sista)(?: ${COUNT})? ?(?:characters?|digits?|letters?|numbers?|ones?|siffran|siffrorna|tecknet|tecknen|bokstaven)?(?: (?:i|på|of|in) [\\p{L} -]{3,25}?)?${IS}${VALUE}`,
  'iu',
)
const ENDS = new RegExp(
  `(?<![\\p{L}])(?:ends?|ending|slutar?|slutade) (?:in|with|on|på|med) ["“]?${VALUE}|(?<![\\p{L}])(?:sista|last) (?:fyra|tre|två|four|three|two) ["“]?${VALUE}`,
  'iu',
)
const NTH = new RegExp(
  `第 ?(\\d{1,2}|[${HAN_DIGITS}]{1,2})(?:位|个字符|个字母|个数字|个)(?:数字?|字母|字符)?${IS}${VALUE}`,
  'iu',
)

/** The whole number with the named place put right; undefined where the words and the number do not fit together. */
export function fixPart(
  text: string,
  current: RequestFields,
  named: FieldName | undefined,
): { field: FieldName; value: string } | undefined {
  const extended =
    withBeginning(text, current, named) ??
    withExtension(text, current) ??
    withMoreBefore(text, current, named) ??
    withMoreBehind(text, current, named) ??
    withOtherNumber(text, current)
  if (extended) return extended
  const field = NUMBERS.find((name) => name === named && current[name] !== undefined)
  const before = field && current[field]
  if (!field || !before) return undefined
  const value = withEnd(text, before) ?? withPlace(text, before)
  return value === undefined ? undefined : { field, value }
}

const BEGINS =
  /(?:开头|打头|号段|前面?(?:[一二两三四1-4] ?(?:位|个数字?|个))?)(?:数字)?(?:都)?(?:[写打填输]?错了?|不对|有误)?[，, ]{0,2}(?:应该|应|其实|要)?(?:是|为|改成|换成|改|换)?[，, ]{0,2}(\d{2,6})(?![\dA-Za-z])/u
const OTHER_NETWORK = /^(?:把)?(1[3-9]\d)(?:要|应该)?(?:改成?|换成?|应该是|改为|是)(1[3-9]\d)(?:吧|才对)?[。.!！]?$/u

/** 手机号前三位写错了，139; 138改139: the number goes on as it was. */
function withBeginning(
  text: string,
  current: RequestFields,
  named: FieldName | undefined,
): { field: FieldName; value: string } | undefined {
  const [, from = '', to = ''] = OTHER_NETWORK.exec(text.trim()) ?? []
  const field = NUMBERS.find((name) => name === (from ? 'phone' : (named ?? 'phone')))
  const before = field && current[field]
  const start = to || BEGINS.exec(text)?.[1]
  if (!field || !before || !start || /\d{7}/u.test(text) || !before.startsWith(from)) return undefined
  const value = start + before.slice(start.length)
  return value === before || start.length >= before.length ? undefined : { field, value }
}

const EXTENSION = new RegExp(`(?:分机号?|extension|ext\\.?|anknytning(?:en)?)${IS}(\\d{1,6})(?!\\d)`, 'iu')
const TRANSFER = /(?<![\d\p{sc=Han}])(?:是|应该|改成?)?转(?:接)? ?(\d{1,6})(?!\d)/u
const LINE = /^0\d{2,3}-\d{7,8}$/u
const EXTENDED = /^(\d{2,4}-\d{7,8}|400-\d{3}-\d{4})-\d{1,6}$/u

/** "The extension is 68": of the phone that has one. */
function withExtension(text: string, current: RequestFields): { field: NumberField; value: string } | undefined {
  const extension = (EXTENSION.exec(text) ?? TRANSFER.exec(text))?.[1]
  const phones = ['phone', 'reg_phone'] as const
  const field =
    phones.find((name) => EXTENDED.test(current[name] ?? '')) ?? phones.find((name) => LINE.test(current[name] ?? ''))
  const line = field && (EXTENDED.exec(current[field] ?? '')?.[1] ?? current[field])
  const isNewNumber = /\d{7}/u.test(text)
  return extension && field && line && !isNewNumber ? { field, value: `${line}-${extension}` } : undefined
}

const SPEAKS_OF: readonly [RegExp, string][] = [
  [/门牌|几号|路号/u, '号'],
  [/楼层|几楼/u, '楼层'],
  [/单元/u, '单元'],
  [/房间|房号|室号|房门/u, '室'],
  [/楼号|楼栋|栋号|几栋|哪栋|座号/u, '号楼栋幢座'],
]
const OTHER_NUMBER =
  /(?:是|为|改成|改为|换成|改到|应是|[:：])[ “"]{0,2}([A-Za-z]?\d{1,5}(?:-\d{1,4})?)(号楼|[号楼层室栋幢座])?(?![\dA-Za-z])/gu

/** 门牌号错了，是52号; 楼层改成12楼: one number of the address, by what it counts. */
function withOtherNumber(text: string, current: RequestFields): { field: FieldName; value: string } | undefined {
  const kind = SPEAKS_OF.find(([words]) => words.test(text))?.[1]
  const said = allMatches(text, OTHER_NUMBER).at(-1)?.[1]
  const field = /注册|公司地址|开票地址/u.test(text) ? 'reg_address' : 'address'
  const before = current[field]
  if (!kind || !said || !before) return undefined
  const units =
    kind === '室'
      ? '(?:室|房|号房)?$'
      : kind === '号楼栋幢座'
        ? '(?:号楼|[栋幢座])'
        : kind === '单元'
          ? kind
          : `[${kind}](?!楼)`
  const value = before.replace(new RegExp(`[A-Za-z]?\\d{1,5}(?:-\\d{1,4})?(?=${units})`, 'u'), said)
  return value === before ? undefined : { field, value }
}

const MORE_BEHIND =
  /(?:(?:后面|后边|最后|末尾|结尾)(?:再|还|请|要|需要|应该)*(?:加|补|添|写|有)|(?:再|还要|还得|请|帮忙|麻烦)?(?:补充?|添加?|加)(?:上|个|一个|一下|写)|(?:少|漏|缺)[了写填]?了?(?:个|一个)?)(?:上|个|一个|一下|写)?[:：，, "“]*([^\n，。；;"”]{1,40})/u
/** 地址再补一下，…; 地址没写全，…: what is missing stands in the next clause. */
const TELLS_MORE =
  /(?:补充?|添加?|加)(?:一?下|上|个|点)$|(?:没[写填给]|不)(?:完整|全)$|(?:少|漏|缺|忘)(?:了|记)?[写填]?了?(?:一?[截点段块些]|后半截)?$/u
const EXTENSIBLE = ['address', 'reg_address', 'title', 'remark', 'recipient'] as const

const MERE_KIND = /^(?:一?[下个点]|上|(?:门牌|楼层|楼栋|楼|房间|房|单元|栋|座|室|楼座|具体位置|公司名)号?)$/u

const STYLE = /^(?:先生|女士|小姐|老师|经理|主任|总监?|工)$/u

/** 地址 without more is the registered one where there is no other. */
function extensible(current: RequestFields, named: FieldName | undefined): (typeof EXTENSIBLE)[number] | undefined {
  const field = EXTENSIBLE.find((name) => name === named && current[name] !== undefined)
  return field ?? (named === 'address' && current.reg_address !== undefined ? 'reg_address' : undefined)
}

const MORE_BEFORE =
  /(?:前面|前边|最前|开头)(?:再|还|请|要|需要|应该|少了?)*(?:加|补|添|写)?(?:上|个|一个)?[:：，, "“]*(\p{sc=Han}{2,14})(?=$|[，,。；;"”])/u

/** 地址前面加上云南省昆明市 */
function withMoreBefore(
  text: string,
  current: RequestFields,
  named: FieldName | undefined,
): { field: FieldName; value: string } | undefined {
  const field = extensible(current, named)
  const more = (MORE_BEFORE.exec(text)?.[1] ?? '').replace(/(?:就行|就好|吧|哈|谢谢)+$/u, '')
  const before = field ? (current[field] ?? '') : ''
  return field && more && !before.startsWith(more) ? { field, value: more + before } : undefined
}

/** 地址少写了，后面加上3号楼201: more of what is there. A whole address, or what is said only to be missing, is not added. */
function withMoreBehind(
  text: string,
  current: RequestFields,
  named: FieldName | undefined,
): { field: FieldName; value: string } | undefined {
  const field = extensible(current, named)
  if (!field) return undefined
  const clauses = text.replace(/["“”「」]|[一两二三四几]个字/gu, '').split(/[，,。；;]/u)
  const said = clauses.map((clause) => (TELLS_MORE.test(clause) ? '个' : (MORE_BEHIND.exec(clause)?.[1]?.trim() ?? '')))
  const at = said.findLastIndex((part) => part !== '')
  // 加个楼栋，创意产业园5栋: first what it is, and then itself.
  const more = (MERE_KIND.test(said[at] ?? '') ? (clauses[at + 1] ?? '') : (said[at] ?? '')).replace(
    /(?:就行|就好|吧|哈|谢谢)+$/u,
    '',
  )
  const before = current[field] ?? ''
  // 备注少了个A，PO-3321A: then the whole of it.
  const whole = at < 0 ? '' : (clauses[at + 1]?.trim() ?? '')
  if (field === 'remark' && more !== whole && whole.length > before.length && whole.includes(more))
    return { field, value: whole }
  if (field === 'remark') return more && /[^个上下]/u.test(more) ? { field, value: `${before}，${more}` } : undefined
  if (field === 'recipient')
    return STYLE.test(more) && !before.endsWith(more) ? { field, value: before + more } : undefined
  const isPlace =
    field !== 'title' &&
    !MERE_KIND.test(more) &&
    /\d|[楼层室座栋幢号厦场心院部科]$|前台|收发室|门[卫岗]|传达室|保安[室亭]|物业|驿站|代收/u.test(more) &&
    !hasPlace(more)
  const isName = field === 'title' && /后面|后边|最后|末尾|结尾/u.test(text) && /^[\p{sc=Han}（）()]+$/u.test(more)
  return (isPlace || isName) && !before.endsWith(more) ? { field, value: before + more } : undefined
}

function withEnd(text: string, before: string): string | undefined {
  const end = ENDS.exec(text)
  const match = LAST.exec(text)
  if (end) return ending(before, end[1] ?? end[2] ?? '')
  if (!match) return undefined
  const part = (match[2] ?? match[3] ?? match[5] ?? '').toUpperCase()
  const count = match[1] ?? match[4]
  const isWhole = count === undefined || countOf(count) === part.length
  return isWhole ? ending(before, part) : undefined
}

function ending(before: string, part: string): string | undefined {
  return part.length < before.length ? before.slice(0, -part.length) + part.toUpperCase() : undefined
}

function withPlace(text: string, before: string): string | undefined {
  const [, place = '', value = ''] = NTH.exec(text) ?? []
  const at = countOf(place) - 1
  if (value.length !== 1 || at < 0 || at >= before.length) return undefined
  return before.slice(0, at) + value.toUpperCase() + before.slice(at + 1)
}

function countOf(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word)
  const [first = '', second = ''] = word
  const tens = first === '十' ? 10 + HAN_DIGITS.indexOf(second) + 1 : HAN_DIGITS.indexOf(first) + 1
  return COUNTS[word.toLowerCase()] ?? tens
}
