// Arithmetic on calendar days written YYYY-MM-DD. The machine's time zone plays no part.

const DAY_MS = 86_400_000
// China has had one time zone and no summer time since 1991.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** The day in Shanghai at an ISO instant. */
export function dayInShanghai(instant: string): string {
  return toDay(Date.parse(instant) + SHANGHAI_OFFSET_MS)
}

export function addDays(day: string, count: number): string {
  return toDay(Date.parse(day) + count * DAY_MS)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

/** The day, unless the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): string | undefined {
  const day = toDay(Date.UTC(year, month - 1, date))
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === date ? day : undefined
}

/** A day without its year is the one nearest to `today`. */
export function nearestDayOf(today: string, month: number, date: number): string | undefined {
  const year = Number(today.slice(0, 4))
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(today))
  return [year, year - 1, year + 1]
    .map((each) => dayOf(each, month, date))
    .filter((day) => day !== undefined)
    .sort((one, other) => distance(one) - distance(other))[0]
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
