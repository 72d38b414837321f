// "If you have any questions call 0573-…", 如有疑问请致电…: whom to ask is nobody's detail, where the courier has a number already.
import { allMatches } from '../../all-matches.js'
import type { Range } from './sheet.js'

const QUESTIONS = /疑问|问题|不明之处|question|frågor|undrar/iu
const CALL_US =
  /(?:如果?|若|倘若|要是)?(?:您|贵[司方]|还|对此)?有(?:任何|什么|其他)?(?:疑问|问题|不明之处)[^。！!\n]{0,10}?(?:致电|联[系络]|拨打|来电|打|电)[^。！!\n]{0,40}|(?<!\p{L})(?:(?:if|should) (?:you have |there are |there be )?(?:any |further )?questions?|(?:for|with|in case of) (?:any |further )?questions?|(?:om|ifall) (?:ni|du) (?:har|undrar)|vid frågor)[^.!\n]{0,70}/giu
const PHONE = /(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8})(?!\d)/u
const NUMBER = /(?<!\d)\+?\d[\d -]{5,16}\d(?!\d)/u

/** Only where another number stands outside: else it is the one that there is. */
export function findCallUs(text: string): Range[] {
  if (!QUESTIONS.test(text)) return []
  const ranges = allMatches(text, CALL_US)
    .filter((match) => NUMBER.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const outside = ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return PHONE.test(outside) ? ranges : []
}
