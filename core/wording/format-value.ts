// Values in sentences: dates, instants and money as each language writes them. Always Beijing time.
import { beijingDate } from '../calendar/working-days.js'
import type { Lang } from '../content.js'

const LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB', sv: 'sv-SE' }

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(lang: Lang, kind: 'date' | 'instant'): Intl.DateTimeFormat {
  const key = `${lang}:${kind}`
  let made = formatters.get(key)
  if (!made) {
    const day = { year: 'numeric', month: 'long', day: 'numeric' } as const
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    made =
      kind === 'date'
        ? new Intl.DateTimeFormat(LOCALES[lang], { ...day, weekday: 'long', timeZone: 'UTC' })
        : new Intl.DateTimeFormat(LOCALES[lang], { ...day, ...time, timeZone: 'Asia/Shanghai' })
    formatters.set(key, made)
  }
  return made
}

/** `date` is YYYY-MM-DD. */
export function formatDate(date: string, lang: Lang): string {
  return formatter(lang, 'date').format(Date.parse(`${date}T00:00:00Z`))
}

/** With the time of day in Beijing. */
export function formatInstant(instant: string, lang: Lang): string {
  return formatter(lang, 'instant').format(Date.parse(instant))
}

export function formatFen(fen: number, lang: Lang): string {
  const yuan = (fen / 100).toLocaleString(LOCALES[lang], { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return lang === 'zh' ? `${yuan} 元` : `RMB ${yuan}`
}

export function formatList(items: string[], lang: Lang): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items)
}

/** Only the date of an instant. */
export function formatDay(instant: string, lang: Lang): string {
  return formatDate(beijingDate(instant), lang)
}
