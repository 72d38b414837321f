// Meeting requests and answers to them: written by calendars, wanted by calendars.
import type { ParsedLetter } from '../letter.js'
import type { HeaderLookup } from './letter-headers.js'
import { type Verdict, verdict } from './verdict.js'

const METHOD = /^(?:reply|request|cancel|counter|declinecounter|refresh|add)$/i

const ANSWER_SUBJECT =
  /^\s*(?:accepted|declined|tentative|tentatively accepted|canceled|cancelled|new time proposed|已接受|已拒绝|已谢绝|暂定|已取消|接受|谢绝|建议新时间|accepterat|accepterad|avböjt|avböjd|preliminärt|preliminär|inställt|ny tid föreslagen|zugesagt|abgesagt|accepté|refusé)\s*[:：]/iu

/** When and where, as calendars write it under their answer. */
const MEETING_LINE =
  /^(?:when|where|time|date|location|organi[sz]er|who|required|optional|时间|日期|地点|位置|组织者|与会者|när|tid|datum|var|plats|arrangör|deltagare)\s*[:：]/iu

function saysNoMore(written: string, subject: string): boolean {
  return written
    .split('\n')
    .map((line) => line.trim())
    .every((line) => line === '' || line === subject.trim() || MEETING_LINE.test(line))
}

export function screenCalendar(letter: ParsedLetter, headers: HeaderLookup, written: string): Verdict | undefined {
  if (headers.value('content-class').includes('calendarmessage')) return verdict('calendar', 'content-class')
  const part = letter.parts.find(({ type, disposition }) => type === 'text/calendar' && disposition !== 'attachment')
  if (part !== undefined && METHOD.test(part.params.method ?? calendarMethod(letter)))
    return verdict('calendar', 'text/calendar')
  if (ANSWER_SUBJECT.test(letter.subject) && saysNoMore(written, letter.subject)) return verdict('calendar', 'subject')
  return undefined
}

function calendarMethod(letter: ParsedLetter): string {
  const text = letter.attachments.find((attachment) => attachment.type === 'text/calendar')?.text ?? ''
  return /^METHOD:[ \t]*([A-Za-z]{1,20})/im.exec(text.slice(0, 5_000))?.[1] ?? ''
}
