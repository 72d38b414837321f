// Finds the sentence that mail clients write above a quote: "On … Anna wrote:", "在 … 写道：", "Den … skrev …:".
import { isHeaderField } from './header-block.js'
import { isBlank, type Line, matched } from './line.js'
import { separatorKind } from './separators.js'

/** "wrote" in the languages of the clients that write to us, and of those that others forward from. */
const WROTE = new RegExp(
  [
    '写道|寫道|写到|の?(?:メッセージ|メール)|書きました|wrote|writes|a (?:ecrit|écrit)|nous a dit|skrev|schrieb|geschrieben|geschreven|schreef',
    'escribi[oó]|escreveu|ha scritto|scritto|napisał(?:\\(a\\)|a)?|pisze|nap[ií]?sal(?:\\(a\\)|a)?|napisao(?:\\/la)?|kirjoitti|написав|написала?|пишет|пише',
    'yazdı|je oseba|đã viết|ezt írta.{0,60}|έγραψε|작성|viết|ha escrit|a scris|írta|said|sent',
  ].join('|'),
  'iu',
)

const OPENING =
  /^(?:[-*"'“<\s]*)(?:on|at|in message|le|el|em|il|in data|am|op|den|på|w dniu|dnia|dňa|dne|pe|ti|ke|to|la|su|ma|tor|fre|lör|sön|mån|tis|ons|søn|lør|man|vào|el dia|在|於|于)[\s\d,]/iu

const EMAIL = /[^\s<>@"]{1,100}@[^\s<>@"]{1,150}/
const ADDRESS_SHOWN =
  /(?:<\s?[^<>@\s]{1,100}@[^<>@\s]{1,150}>.{0,60}|[(\s][^<>@\s()]{1,100}@[^<>@\s()]{1,150}\)?)\s?[:：]$/u
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
const TIME = /\d{1,2}[:.時时点]\d{2}/
const DAY = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\s*月\s*\d{1,2}/
/** A person telling of their own words; clients never write so. */
const FIRST_PERSON =
  /\b(?:i|we|jag|vi|ich|wir|je|nous) (?:wrote|said|skrev|sent|schrieb)|(?:wrote|skrev|schrieb) (?:jag|vi|ich|wir)\b|(?:我|我们|咱们)[^，。]{0,12}写[道到]/iu

/** Clients fold the sentence at 72–78 characters: up to four lines with a long name and address. */
const MAX_LINES = 4

export type Found = { from: number; to: number }

/** The attribution that ends on line `end`, as lines [from, to). */
export function attributionEndingAt(lines: Line[], end: number): Found | undefined {
  const last = lines[end]
  if (last === undefined || !endsLikeAttribution(matched(last))) return undefined
  const marked = quotedBelow(lines, end, last.depth)
  let best: Found | undefined
  let joined = ''
  for (let at = end; at > end - MAX_LINES && at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined || isBlank(line) || line.depth !== last.depth || separatorKind(line) !== undefined) break
    if (isHeaderField(line)) break
    const text = matched(line)
    joined = `${text} ${joined}`.trim()
    const opens = OPENING.test(text)
    if ((at === end || opens || isPiece(text)) && isAttribution(joined, marked)) {
      best = { from: at, to: end + 1 }
      if (opens) break
    }
  }
  return best === undefined ? undefined : withName(lines, best)
}

const NAME_AND_ADDRESS = /^[^。！？!?:：]{0,80}<\s?[^<>@\s]{1,100}@[^<>@\s]{1,150}>$/u

/** Gmail in Chinese may put name and address on a line of their own, above 于…写道. */
function withName(lines: Line[], found: Found): Found {
  const above = lines[found.from - 1]
  const isName = above?.depth === lines[found.from]?.depth && NAME_AND_ADDRESS.test(matched(above))
  return isName ? { ...found, from: found.from - 1 } : found
}

/** A folded part holds the date or the address, and no sentence ends in it: "schrieb am So., 23." does not. */
function isPiece(text: string): boolean {
  if (/[。！？!?]$|(?<!\d)\.$/u.test(text)) return false
  return (text.includes('@') && EMAIL.test(text)) || YEAR.test(text) || DAY.test(text) || /\S\s<$/u.test(text)
}

/** Whole lines that say it without a colon, or without a date: old Gmail, forums, forwarders. */
const WHOLE_LINE = new RegExp(
  [
    String.raw`^20\d\d-\d\d-\d\d \d\d:\d\d GMT[+-]\d\d:\d\d \S[^。！？!?]{0,80}$`,
    String.raw`^20\d\d[/-]\d{1,2}[/-]\d{1,2} [^<>。！？!?]{1,60}<[^<>@\s]{1,100}@[^<>@\s]{1,150}>:?$`,
    String.raw`^\p{L}[^。！？!?,]{0,60} via \p{L}[^。！？!?,]{0,60} (?:wrote|writes|schrieb|a écrit|escribió)\s?:?$`,
    String.raw`^(?:quoting|citerar|citat (?:från|fra)|zitat von|citando|mensaje citado por|引用)\s\S.{0,120}[:：]$`,
    String.raw`^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{1,9}\.?),? 20\d\d,? (?:kl\.? )?\d{1,2}[:.]\d\d (?:by|av|von|de|da|door|来自) [^\s<>@]{1,100}@[^\s<>@]{1,150}\s?[:：]$`,
    String.raw`^posted by \S.{0,60} on \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$`,
    String.raw`^(?:\p{L}{2,14}\.?, )?\d{1,2}\.? \p{L}{3,12}\.? (?:19|20)\d\d.{1,100}(?:${WROTE.source})\s?:$`,
  ].join('|'),
  'iu',
)

/** "发票助手 2026/11/25 10:12" right above a quote: a name and when, and no word for writing. */
const NAME_AND_TIME = /^[^。！？!?:：]{2,60}?[\s,，(]{1,3}\D{0,8}(?:19|20)\d\d.{2,20}\d{1,2}[:：]\d{2}(?::\d{2})?\)?$/u

function endsLikeAttribution(text: string): boolean {
  if (WHOLE_LINE.test(text) || NAME_AND_TIME.test(text)) return true
  if (/(?:[:：>]|[-–—*]{2,})$/u.test(text)) return true
  const tail = text.slice(-24)
  const verb = WROTE.exec(tail)
  return verb !== null && verb.index + verb[0].length === tail.length
}

/** Whether what follows is marked as older: then a weaker sentence is enough. */
function quotedBelow(lines: Line[], end: number, depth: number): boolean {
  for (let at = end + 1; at < lines.length && at <= end + 3; at += 1) {
    const line = lines[at]
    if (line !== undefined && (line.depth > depth || line.role === 'quote')) return true
    if (line !== undefined && !isBlank(line)) return false
  }
  return false
}

function isAttribution(given: string, marked: boolean): boolean {
  // Notes and Zoho draw rules on both sides.
  const text = given.replace(/^[-–—]{2,20}\s{0,3}|\s{0,3}[-–—]{2,20}$/gu, '')
  if (text.length > 500) return false
  if (WHOLE_LINE.test(text)) return true
  const dated = YEAR.test(text) || DAY.test(text) || TIME.test(text)
  const addressed = text.includes('@') && EMAIL.test(text)
  if (!WROTE.test(text)) {
    if (marked && NAME_AND_TIME.test(text)) return true
    // Whatever "wrote" is in the language: an address, a number and a colon right above a quote.
    if (marked && ADDRESS_SHOWN.test(text)) return /\p{Nd}/u.test(text)
    // Old Gmail in many languages has no verb: "2016-03-03 17:21 GMT+01:00 Some One <a@b.example>:".
    return YEAR.test(text) && /<\s?[^<>@\s]{1,100}@[^<>@\s]{1,150}>\s*:?$/.test(text) && (marked || text.endsWith(':'))
  }
  if (marked) return dated || addressed || text.length < 80
  if (FIRST_PERSON.test(text)) return false
  if (addressed) return dated || /^[^。！？!?]{0,80}>?\)? \S{2,12}\s*[:：]$/u.test(text)
  if (YEAR.test(text)) return TIME.test(text) || OPENING.test(text)
  return DAY.test(text) && TIME.test(text) && OPENING.test(text)
}
