// The address of a page of ours, in the language that was asked for, where one was.
import type { Visit } from './visit.js'

export function linkFor({ lang, langIsAsked }: Visit) {
  return (path: string, query: Record<string, string | number> = {}): string => {
    const asked = { ...query, ...(langIsAsked ? { lang } : {}) }
    const entries = Object.entries(asked).map(([name, value]): [string, string] => [name, `${value}`])
    return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
  }
}
