// What a correction takes back: "not A but B", 不是A，是B, "inte A utan B". A is not to be read, B is.

import { allMatches } from '../../all-matches.js'

const NAME = String.raw`[^，。；;！？!?\n\uE000\uE001]{1,60}?`
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!是)(?:不是|并非|不要|不用|别用|别写|不对[，,]?不是)(${NAME})[，,;； ]{0,2}(?:而|而且)?(?:是|要|用|应该是|改成|应为|写)(?=[^不否])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:not|instead of|rather than)(?= )(${NAME}),? (?:but|it's|it is|it should be|use)(?= )`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\p{L}])(?:inte|ej|istället för)(?= )(${NAME}),? (?:utan|men)(?= )`, 'giu'),
  new RegExp(
    String.raw`(?<![\p{L}])(?:change|switch|correct|ändra|byt)(?: \p{L}{2,12}){1,3} (?:from|från) (${NAME}) (?=(?:to|till) )`,
    'giu',
  ),
  // "Nej förlåt, 25 Wuning Road": the words before an address said anew. "No. 25" is the house's number.
  /^((?:(?:no(?!\.? ?\d)|nope|nej|nä|sorry|förlåt|ursäkta|oj|oops|wait|vänta|ok|okay|okej|ja|yes)[ ,.!]+){1,3})(?=(?:no\.? ?)?\d{1,5}\w? \p{L}|(?:room|rm|unit|flat|suite|floor|building|rum|lgh) )/giu,
  /把(?:抬头|税号|地址|电话|手机号?|收件人|账号|开户行)?从([^，。；;\n]{1,60}?)(?=改成|改为|换成)/gu,
]

/** The spans of what is taken back. */
export function findNegated(text: string): { start: number; end: number }[] {
  return PATTERNS.flatMap((pattern) =>
    allMatches(text, pattern).map((match) => {
      const start = match.index + match[0].indexOf(match[1] as string)
      return { start, end: start + (match[1] as string).length }
    }),
  )
}
