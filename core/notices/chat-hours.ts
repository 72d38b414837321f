// When a chat may be written to unasked: not at night in Beijing, where the customers are.
import { beijingDate, beijingHour, nextDate } from '../calendar/working-days.js'

const NIGHT_FROM_HOUR = 22
const NIGHT_TO_HOUR = 8

/** Now, or the next morning at eight in Beijing. */
export function nextChatHour(now: string): string {
  const hour = beijingHour(now)
  if (hour >= NIGHT_TO_HOUR && hour < NIGHT_FROM_HOUR) return now
  const today = beijingDate(now)
  const morning = hour < NIGHT_TO_HOUR ? today : nextDate(today)
  // 08:00 in Beijing is midnight in Greenwich, all the year round.
  return `${morning}T00:00:00.000Z`
}
