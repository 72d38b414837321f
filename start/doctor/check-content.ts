// The answers: can they be used, and has somebody looked at each of them within the year?
import type { Content } from '../../core/content.js'
import { loadContent } from '../../data/load-content.js'
import { daysBetween, type Finding, fault, warning, well } from './finding.js'

/** Prices, addresses and hours change about once a year. */
const REVIEW_DAYS = 365
const NAMED = 5

function overdue(content: Content, now: string): string[] {
  const entries = Object.values(content.languages.en.faq)
  return entries.filter(({ reviewed }) => daysBetween(reviewed, now) > REVIEW_DAYS).map(({ id }) => id)
}

export async function checkContent(folder: string, now: string): Promise<Finding[]> {
  const loaded = await loadContent(folder)
  if (!loaded.ok) {
    return loaded.problems
      .slice(0, NAMED)
      .map(({ file, line, problem }) => fault('content', `${file}:${line}: ${problem}. Mend that file.`))
  }
  const old = overdue(loaded.content, now)
  if (old.length === 0) return [well('content', 'Every answer was reviewed within the year.')]
  const named = old.slice(0, NAMED).join(', ')
  const sentence = `${old.length} answers were last reviewed more than a year ago (${named}): read them, and write the day into "reviewed".`
  return [warning('content', sentence)]
}
