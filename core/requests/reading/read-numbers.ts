// Numbers in a stretch of free text: tax IDs, phones, accounts, postcodes. `labelled…` take whatever a label announces,
// right or mistyped, because the checks explain what is wrong; `find…` take only what its shape gives away.
import { allMatches } from '../../all-matches.js'
import { isUnifiedSocialCreditCode } from '../../understanding/entities/uscc.js'
import type { Span } from './sheet.js'

const FREE = '(?![0-9A-Za-z])'
const ALONE = '(?<![0-9A-Za-z])'

const TAX_TOKENS = /(?<![0-9A-Za-z])(?=[A-Za-z]{0,2}\d)[0-9A-Za-z]+(?:[ .-][0-9A-Za-z]+){0,9}/u
const TAX_LENGTHS = [18, 15, 17, 20, 19, 16]
const TOGETHER = new RegExp(`${ALONE}[0-9A-Za-z]{17,19}${FREE}`, 'gu')
const IN_GROUPS = new RegExp(`${ALONE}[0-9][0-9A-Za-z]{3}(?:[ -][0-9A-Za-z]{4}){3}[ -][0-9A-Za-z]{2}${FREE}`, 'gu')
const IN_PARTS = new RegExp(`${ALONE}9[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){16}${FREE}`, 'gu')
// Kind of body, province, region, organisation code (GB 32100-2015), with the letters that are mistaken for digits.
const LOOKS_UNIFIED = /^(?:9[I1-3]|1[12]|5[1-3])[1-8IO][0-9IO][0-9OIlSZ]{4}[0-9A-Z]{9,11}$/u

/** "Tax ID is 12345": too short for one, and nothing else was meant. */
const ALL_THERE_IS = /^[\s"”.,;!，。]*(?:(?:then|please|pls|sorry|ok|i think|då|tack|tror jag)[\s.,;!]*)?$/iu

function isTooShort(code: string): boolean {
  return code.replace(/\D/gu, '').length < 6 || code.length < 8
}

/** Whatever label stands before it: no tax ID was ever made so. */
const IS_MOBILE = /^(?:86)?1[3-9]\d{9}$/u

export function labelledTaxId(text: string, strong = false): Span | undefined {
  const match = TAX_TOKENS.exec(text)
  if (!match || match.index > 8) return undefined
  const tokens = allMatches(match[0], /[0-9A-Za-z]+/gu)
  const joined = tokens.map((token, at) => ({
    end: token.index + token[0].length,
    code: tokens
      .slice(0, at + 1)
      .map(([part]) => part)
      .join('')
      .toUpperCase(),
  }))
  const best =
    TAX_LENGTHS.map((length) => joined.find(({ code }) => code.length === length)).find((each) => each !== undefined) ??
    joined.findLast(({ code }) => code.length <= 22)
  const isSpeech = best && tokens.some(({ 0: token, index }) => index < best.end && /^[a-z]{2,}$/u.test(token))
  if (isSpeech) return findTaxIds(text)[0]
  if (!best) return undefined
  const end = match.index + best.end
  const isMeant = strong && /(?:\d\D?){3}/u.test(best.code) && ALL_THERE_IS.test(text.slice(end))
  if ((isTooShort(best.code) && !isMeant) || IS_MOBILE.test(best.code)) return undefined
  return { start: match.index, end, value: best.code }
}

export function findTaxIds(text: string): Span[] {
  return [TOGETHER, IN_GROUPS, IN_PARTS].flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match) => {
      const value = match[0].replace(/[ -]/gu, '').toUpperCase()
      if (/ [a-z]{2,}(?: |$)/u.test(match[0])) return []
      const isMeant = isUnifiedSocialCreditCode(value) || (LOOKS_UNIFIED.test(value) && /[A-Z]/u.test(value.slice(2)))
      return isMeant ? [{ start: match.index, end: match.index + match[0].length, value }] : []
    }),
  )
}

const COUNTRY = String.raw`(?:[(（]? ?(?:\+|00)86 ?[)）]? ?-? ?|[(（]86[)）] ?-? ?|86[ -])?`
const EXTENSION = String.raw`(?:(?:,? ?(?:转分机|分机|转|轉|ext(?:ension)?\.?|ankn(?:ytning)?\.?)| ?(?:x|#|-)) ?:?(\d{1,6}))?`
// In threes and fours as one likes; 8613912345678: the country's number grown together with it.
const MOBILE_DIGITS = String.raw`1[3-9]\d[ ,，-]?\d{4}[ ,，-]?\d{4}|1[3-9]\d[ -]\d{3}[ -]\d{5}|1[3-9]\d{2}[ -]\d{3}[ -]\d{4}`
const MOBILE = new RegExp(`${ALONE}(?:86(?=1[3-9]\\d{9}${FREE})|${COUNTRY})(${MOBILE_DIGITS})${FREE}`, 'gu')
const SERVICE_LINE = new RegExp(`${ALONE}${COUNTRY}([48]00[ -]?\\d{3,4}[ -]?\\d{3,4})${EXTENSION}${FREE}`, 'giu')
const LANDLINE = new RegExp(
  `${ALONE}(?:[(（](0\\d{2,3})[)）]|(0(?:10|2\\d|[3-9]\\d{2}|\\d{2,3}(?=[- /])))) ?[- /]? ?(\\d{3,4}[ -]?\\d{4})${EXTENSION}${FREE}`,
  'giu',
)
// …B座7020755-60388368: a room and an area code grown together.
const LANDLINE_AFTER_ROOM = new RegExp(
  `(?<=[\\p{sc=Han}A-Za-z]\\d{1,4})(0(?:10|2\\d|[3-9]\\d{2}))-(\\d{7,8})${EXTENSION}${FREE}`,
  'giu',
)
const LANDLINE_AFTER_COUNTRY = new RegExp(
  `${ALONE}(?:[(（]?(?:\\+|00)?86[)）]?) ?-? ?[(（]?0?(10|2\\d|[3-9]\\d{2})[)）]?[ -]?(\\d{3,4}[ -]?\\d{4})${EXTENSION}${FREE}`,
  'giu',
)
const ABROAD = /(?<![0-9A-Za-z+])(?:\+|00)(?!86)[1-9]\d?(?:[ ()/-]{0,2}\d){6,13}(?![0-9A-Za-z])/gu
const ANY_PHONE = new RegExp(`[+(（]{0,2}\\d(?:[ ()（）-]{0,2}\\d){4,17}${EXTENSION}${FREE}`, 'giu')

const EXTENSION_AT_END = /,? ?(?:转分机|分机|转|轉|ext(?:ension)?\.?|ankn(?:ytning)?\.?|x|#).*$/iu

const digits = (text: string) => text.replace(/\D/gu, '')
const withExtension = (line: string, extension: string | undefined) => (extension ? `${line}-${extension}` : line)

/** Mainland numbers as 13800001234, 021-28986102, 021-28986102-801, 400-089-0365; others as +46701234567. */
export function findPhones(text: string): Span[] {
  const span = (match: RegExpExecArray, value: string) => ({
    start: match.index,
    end: match.index + match[0].length,
    value,
  })
  const all = [
    ...allMatches(text, MOBILE).map((match) => span(match, digits(match[1] as string))),
    ...allMatches(text, SERVICE_LINE).flatMap((match) => {
      const line = digits(match[1] as string).replace(/^(\d{3})(\d{3})(\d{4})$/u, '$1-$2-$3')
      return line.length === 12 ? [span(match, withExtension(line, match[2]))] : []
    }),
    ...allMatches(text, LANDLINE).map((match) =>
      span(match, withExtension(`${match[1] ?? match[2]}-${digits(match[3] as string)}`, match[4])),
    ),
    ...allMatches(text, LANDLINE_AFTER_ROOM).map((match) =>
      span(match, withExtension(`${match[1]}-${match[2]}`, match[3])),
    ),
    ...allMatches(text, LANDLINE_AFTER_COUNTRY).map((match) =>
      span(match, withExtension(`0${match[1]}-${digits(match[2] as string)}`, match[3])),
    ),
    ...allMatches(text, ABROAD).map((match) => span(match, `+${digits(match[0]).replace(/^00/u, '')}`)),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  return all.filter((one, at) => !all.slice(0, at).some((other) => one.start < other.end && one.value !== other.value))
}

/** Anything like a phone right behind its label; further on, behind an address, only what is long enough. */
export function labelledPhone(text: string): Span | undefined {
  const [first] = findPhones(text)
  const any = allMatches(text, ANY_PHONE).find((match) => match.index <= 8 || /(?:\d[ -]?){7}/u.test(match[0]))
  if (first && (!any || first.start < any.index + any[0].length)) return first
  if (!any) return undefined
  const line = any[0].replace(EXTENSION_AT_END, '')
  const extension = line === any[0] ? undefined : any[1]
  const value = withExtension(line.trim().replace(/[^\d+]/gu, ''), extension)
  return { start: any.index, end: any.index + any[0].length, value }
}

// Spaces join groups only while these are short: "1219 0876 5410 901" is one account, a long one and a phone are two.
const ACCOUNT = /\d+(?:(?:-\d+)|(?:(?<=(?<!\d)\d{1,8}) (?=\d{1,7}(?!\d))\d+))*/gu
const SHORTEST_ACCOUNT = 8
const LONGEST_ACCOUNT = 34

/** The longest run of digits; a label with fewer than eight behind it announces something else. */
export function labelledAccount(text: string): Span | undefined {
  const runs = allMatches(text, ACCOUNT)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: digits(match[0]) }))
    .filter(({ value }) => value.length >= SHORTEST_ACCOUNT - 2 && value.length <= LONGEST_ACCOUNT)
  return runs.sort(
    (one, other) => Number(other.value.length > 8) - Number(one.value.length > 8) || one.start - other.start,
  )[0]
}

export function labelledPostcode(text: string, strong: boolean): Span | undefined {
  const match = (strong ? /^[^\d\n]{0,6}(\d{3} ?\d{3}|\d{4,8})(?!\d)/u : /^[^\d\n]{0,6}(\d{3} ?\d{3})(?!\d)/u).exec(
    text,
  )
  if (!match) return undefined
  const start = match.index + match[0].length - (match[1] as string).length
  return { start, end: match.index + match[0].length, value: digits(match[1] as string) }
}
