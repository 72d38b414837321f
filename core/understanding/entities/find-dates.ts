// Days: written out, without their year, and relative ones such as 上周五, last Friday, i fredags.
import { addDays, dayOf, nearestDayOf, weekdayOf } from './calendar-day.js'
import { type Mention, mentionsOf } from './mention.js'

const NUMERIC =
  /(?<![\dA-Za-z.-])((?:19|20)\d{2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?[日号號]|(?![\d]|[.-]\d))/gu
const MONTH_AND_DAY = /(?<![\d年])(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/gu

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[yj]', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec']
const MONTH = String.raw`((?:${MONTHS.join('|')})[a-z]{0,6})\.?(?![a-zåäö])`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|:?e|:?a)?`
const YEAR = String.raw`(?:,? (20\d{2})(?!\d))?`
const DAY_MONTH = new RegExp(`(?<![\\d:.])${DAY} (?:of )?${MONTH}${YEAR}`, 'giu')
const MONTH_DAY = new RegExp(`(?<![a-z])${MONTH} ${DAY}(?![\\d:])${YEAR}`, 'giu')

export function findDates(text: string, today: string): Mention[] {
  const named = (month = '', day = '', year?: string) => {
    const number = MONTHS.findIndex((each) => new RegExp(`^${each}`, 'iu').test(month)) + 1
    return year ? dayOf(Number(year), number, Number(day)) : nearestDayOf(today, number, Number(day))
  }
  return [
    ...mentionsOf('date', text, NUMERIC, ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day))),
    ...mentionsOf('date', text, MONTH_AND_DAY, ([, month, day]) => nearestDayOf(today, Number(month), Number(day))),
    ...mentionsOf('date', text, DAY_MONTH, ([, day, month, year]) => named(month, day, year)),
    ...mentionsOf('date', text, MONTH_DAY, ([, month, day, year]) => named(month, day, year)),
  ]
}

const WORDS: [RegExp, number][] = [
  [/大前天/gu, -3],
  [/(?<!大)前天|day before yesterday|(?<![a-zåäö])(?:i ?)?f[öo]rrg[åa]r/giu, -2],
  [/昨[天日晚]|(?<!before )yesterday|zuotian|(?<![a-zåäö])i ?g[åa]r(?![a-zåäö])/giu, -1],
  [
    /今[天日早晚]|(?<![a-z])(?:today|tonight|this morning)|jintian|(?<![a-zåäö])(?:i ?dag|i ?morse|i ?kv[äa]ll)(?![a-zåäö])/giu,
    0,
  ],
  [/明[天日](?!确)|(?<!after )tomorrow|mingtian|(?<![a-zåäö])i ?mor(?:gon|ron)(?![a-zåäö])/giu, 1],
  [/大[后後]天/gu, 3],
  [/(?<!大)[后後]天|day after tomorrow|(?<![a-zåäö])i ?[öo]vermorgon/giu, 2],
]
const AGO = /(?<!\d)(\d{1,3}) ?(?:天(?:之?前|以前)|days? ago)|(?<![a-zåäö])f[öo]r (\d{1,3}) dagar sed?an/giu

const CHINESE_WEEKDAY = /(上上|上|本|这|這|下)(?:一?[个個])?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/gu
const WEEKDAYS: readonly RegExp[] = [
  /^m[oå]n|^man/iu,
  /^tue|^tis/iu,
  /^wed|^ons/iu,
  /^thu|^tor/iu,
  /^fri|^fre/iu,
  /^sat|^l[öo]r/iu,
  /^sun|^s[öo]n/iu,
]
const ENGLISH_WEEKDAY =
  /(?<![a-z])(last|this past|this|on|next|by|until) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])/giu
const SWEDISH_WEEKDAY =
  /(?<![a-zåäö])(i|f[öo]rra|p[åa]|n[äa]sta) ((?:m[åa]n|tis|ons|tors|fre|l[öo]r|s[öo]n)dag(?:s|en)?)(?![a-zåäö])/giu

// One of these is in every wording below; most messages have none.
const DAY_WORD =
  /[天日晚早周週]|星期|[礼禮]拜|day|tonight|morning|tomorrow|tian|dag|g[åa]r|i ?mor(?:gon|ron|se)|morgon|kv[äa]ll/iu

export function findRelativeDates(text: string, today: string): Mention[] {
  if (!DAY_WORD.test(text)) return []
  const latin = ([, which = '', name = '']: RegExpExecArray) => {
    const weekday = WEEKDAYS.findIndex((each) => each.test(name)) + 1
    // "i fredags" is past, "i fredag" no one says.
    if (/^i$/iu.test(which)) return /s$/iu.test(name) ? before(today, weekday) : undefined
    if (/^(?:last|this past|f[öo]rra)$/iu.test(which)) return before(today, weekday)
    if (/^(?:next|n[äa]sta)$/iu.test(which)) return inWeek(today, 1, weekday)
    // "on Friday" may be either; only Swedish "på fredag" says which.
    return /^(?:this|p[åa])$/iu.test(which) ? addDays(before(today, weekday), 7) : undefined
  }
  return [
    ...WORDS.flatMap(([pattern, days]) => mentionsOf('date', text, pattern, () => addDays(today, days))),
    ...mentionsOf('date', text, AGO, ([, count, antal]) => addDays(today, -Number(count ?? antal))),
    ...mentionsOf('date', text, CHINESE_WEEKDAY, ([, week = '', day = '']) =>
      inWeek(today, { 上上: -2, 上: -1, 下: 1 }[week] ?? 0, ('一二三四五六日天'.indexOf(day) % 7) + 1),
    ),
    ...mentionsOf('date', text, ENGLISH_WEEKDAY, latin),
    ...mentionsOf('date', text, SWEDISH_WEEKDAY, latin),
  ]
}

/** The latest such weekday before today. */
function before(today: string, weekday: number): string {
  return addDays(today, -((weekdayOf(today) - weekday + 6) % 7) - 1)
}

function inWeek(today: string, weeks: number, weekday: number): string {
  return addDays(today, weeks * 7 + weekday - weekdayOf(today))
}
