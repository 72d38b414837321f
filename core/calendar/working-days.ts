// Working days of mainland China, make-up workdays included, as dates in Beijing (domain.md B7).
import chineseDays from 'chinese-days'
import { addDays, format, parseISO } from 'date-fns'

export type ExpectedDate = {
  /** YYYY-MM-DD in Beijing. */
  date: string
  /** False where the State Council has not yet published the calendar of a year on the way: say "expected". */
  published: boolean
}

const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000 // no daylight saving time since 1991

/** The date in Beijing of an ISO instant. */
export function beijingDate(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING_OFFSET_MS).toISOString().slice(0, 10)
}

/** Hour of the day (0–23) in Beijing of an ISO instant. */
export function beijingHour(instant: string): number {
  return new Date(Date.parse(instant) + BEIJING_OFFSET_MS).getUTCHours()
}

export function nextDate(date: string, days = 1): string {
  return format(addDays(parseISO(date), days), 'yyyy-MM-dd')
}

/**
 * The holiday or make-up workday that a date is by the State Council's notice. Only the notice is the library's word:
 * its weekdays are those of the server's zone, a day off west of Greenwich.
 */
function noticed(date: string): { work: boolean; name: string } | undefined {
  const detail = chineseDays.getDayDetail(date)
  return detail.name.includes(',') ? detail : undefined
}

/** The library falls back to Monday–Friday for years it has no notice of; National Day is named only where it has. */
export function isPublished(year: string): boolean {
  return noticed(`${year}-10-01`) !== undefined
}

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return noticed(date)?.work ?? (weekday >= 1 && weekday <= 5)
}

/** The `count`-th working day after a date; the date itself does not count (fact 16: two working days). */
export function addWorkingDays(date: string, count: number): ExpectedDate {
  let day = date
  let published = true
  for (let left = count; left > 0; ) {
    day = nextDate(day)
    published &&= isPublished(day.slice(0, 4))
    if (isWorkingDay(day)) left -= 1
  }
  return { date: day, published }
}
