// Finds the headers that old Lotus Notes repeats above an older letter: writer, date, then To and Subject without colons.
import { isBlank, type Line, matched } from './line.js'

const TO = /^(?:to|till|an|til|à|para|收件人|宛先)(?:\s+\S.*)?$/iu
const SUBJECT = /^(?:subject|ämne|thema|betreff|emne|objet|asunto|主题|件名)(?:\s+\S.*)?$/iu
const SENT_BY = /^(?:sent by|gesendet von|skickat av|envoyé par|发送人|代理发送)\s*[:：]/iu
const DATED =
  /(?:19|20)\d\d.{0,20}\d{1,2}[:.]\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d\d|(?:19|20)\d\d)\s.{0,10}\d{1,2}[:.]\d{2}/u
const EMAIL = /[^\s<>@"]{1,100}@[^\s<>@"]{1,150}/u

/** Writer, "Sent by", the date, "Please respond to" with an address, and lines of addresses between the labels. */
const MAX_FILLED = 12

/** How many lines from `at` are such headers; 0 where there are none. */
export function notesHeaderLength(lines: Line[], at: number): number {
  const filled = filledFrom(lines, at)
  const texts = filled.map((next) => matched(lines[next]))
  const date = SENT_BY.test(texts[1] ?? '') ? 2 : 1
  if (!isDate(texts[date] ?? '')) return 0
  const to = texts.findIndex((text) => TO.test(text))
  const subject = texts.findIndex((text) => SUBJECT.test(text))
  if (to <= date || to - date > 3 || subject <= to) return 0
  if (!texts.slice(0, subject).some((text) => EMAIL.test(text))) return 0
  const isBare = !/\s/u.test(texts[subject] ?? '')
  const last = filled[isBare && subject + 1 < filled.length ? subject + 1 : subject] ?? at
  return last + 1 - at
}

function isDate(text: string): boolean {
  return text.length <= 60 && DATED.test(text)
}

function filledFrom(lines: Line[], at: number): number[] {
  const filled: number[] = []
  for (let next = at; next < lines.length && next < at + 2 * MAX_FILLED && filled.length < MAX_FILLED; next += 1) {
    if (!isBlank(lines[next] as Line)) filled.push(next)
  }
  return filled
}
