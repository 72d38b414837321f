// The shape of everything that people read, as plain data. Reading it from files is data/load-content.ts.
export type Lang = 'zh' | 'en' | 'sv'

export const LANGS: readonly Lang[] = ['zh', 'en', 'sv']

/** One answer. `links`, `source` and `next` name keys of `Content` or labels; `answer` still holds its {placeholders}. */
export type FaqEntry = {
  id: string
  title: string
  source: string[]
  reviewed: string
  links: string[]
  next: string[]
  examples: string[]
  answer: string
}

/** What a person may want done or may say in a conversation. `title` is absent where there is no button. */
export type IntentEntry = { id: string; title?: string; examples: string[] }

export type LanguageContent = {
  faq: Record<string, FaqEntry>
  intents: Record<string, IntentEntry>
  outOfScope: { near: string[]; far: string[] }
  words: Record<string, string>
}

/** `from`: the sender's name and what stands before the @. */
export type LetterExample = { from?: string; subject?: string; text: string }

export type Content = {
  /** Changes when any file changes. */
  version: string
  languages: Record<Lang, LanguageContent>
  /** Letters that no person wrote, and people's letters that look like them, in any language. */
  letters: { automatic: LetterExample[]; personal: LetterExample[] }
  facts: Record<string, Record<Lang, string>>
  links: Record<string, { url: string; name: Record<Lang, string> }>
  sources: Record<string, { name: Record<Lang, string> }>
}
