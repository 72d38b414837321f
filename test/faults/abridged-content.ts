// The real content with a few examples of each label: enough to answer a plain question, and a program that is started
// a hundred times reads and learns it in a moment.
import type { Content, LanguageContent } from '../../core/content.js'

const EXAMPLES = 2
const FEWER_LETTERS = 10

function cut<T extends { examples: string[] }>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, { ...entry, examples: entry.examples.slice(0, EXAMPLES) }]),
  )
}

function cutLanguage(language: LanguageContent): LanguageContent {
  const { near, far } = language.outOfScope
  return {
    ...language,
    faq: cut(language.faq),
    intents: cut(language.intents),
    outOfScope: { near: near.slice(0, EXAMPLES), far: far.slice(0, EXAMPLES) },
  }
}

export function abridged(full: Content): Content {
  const { zh, en, sv } = full.languages
  const fewer = <T>(letters: T[]) => letters.filter((_, place) => place % FEWER_LETTERS === 0)
  return {
    ...full,
    languages: { zh: cutLanguage(zh), en: cutLanguage(en), sv: cutLanguage(sv) },
    letters: { automatic: fewer(full.letters.automatic), personal: fewer(full.letters.personal) },
  }
}
