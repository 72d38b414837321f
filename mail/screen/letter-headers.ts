// Looks up headers of a letter by name.
import type { ParsedLetter } from '../letter.js'

export type HeaderLookup = {
  has(name: string): boolean
  /** The topmost, in lower case without comments; '' where there is none. */
  value(name: string): string
  names: string[]
}

export function lookUpHeaders(letter: ParsedLetter): HeaderLookup {
  const values = new Map<string, string>()
  for (const header of letter.headers) {
    if (!values.has(header.name))
      values.set(
        header.name,
        header.value
          .replace(/\([^()]*\)/g, '')
          .trim()
          .toLowerCase(),
      )
  }
  return { has: (name) => values.has(name), value: (name) => values.get(name) ?? '', names: [...values.keys()] }
}
