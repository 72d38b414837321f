// Dates that staff types: a day of the calendar, not yet over.
import { beijingDate } from '../calendar/working-days.js'
import { type Report, refuse } from './desk.js'

export type ReadDate = { ok: true; date: string } | { ok: false; report: Report }

/** YYYY-MM-DD that exists. */
export function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

export function readComingDate(text: string, now: string): ReadDate {
  if (!isDate(text)) return { ok: false, report: refuse('not_a_date', { text }) }
  if (text < beijingDate(now)) return { ok: false, report: refuse('date_over', { text }) }
  return { ok: true, date: text }
}
