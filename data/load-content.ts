// Loads everything that people read, or says which file and line cannot be accepted.
import { createHash } from 'node:crypto'
import { type Content, LANGS, type Lang, type LanguageContent } from '../core/content.js'
import { adviseOnContent, checkContent } from './check-content.js'
import { type ContentFile, readContentFiles } from './content-files.js'
import type { ContentProblem } from './content-problem.js'
import { type ContentDraft, parseContent } from './parse-content.js'

/** `advice` names weaknesses: thin entries, sentences that stand in two entries. */
export type LoadedContent =
  | { ok: true; content: Content; advice: ContentProblem[] }
  | { ok: false; problems: ContentProblem[] }

export async function loadContent(folder: string): Promise<LoadedContent> {
  const files = await readContentFiles(folder)
  const draft = parseContent(files)
  const problems = checkContent(draft)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, content: toContent(draft, hashOf(files)), advice: adviseOnContent(draft) }
}

function toContent(draft: ContentDraft, version: string): Content {
  const languages = Object.fromEntries(LANGS.map((lang) => [lang, languageContent(draft, lang)]))
  return {
    version,
    languages: languages as Record<Lang, LanguageContent>,
    letters: draft.letters,
    facts: draft.facts.values,
    links: draft.facts.links,
    sources: draft.sources,
  }
}

function languageContent(draft: ContentDraft, lang: Lang): LanguageContent {
  const of = <T>(list: { lang: Lang; value: T }[]): T[] =>
    list.filter((entry) => entry.lang === lang).map((entry) => entry.value)
  const byId = <T extends { id: string }>(entries: T[]) => Object.fromEntries(entries.map((entry) => [entry.id, entry]))
  return {
    faq: byId(of(draft.faq)),
    intents: byId(of(draft.intents)),
    outOfScope: {
      near: of(draft.outOfScope).flatMap(({ near }) => near),
      far: of(draft.outOfScope).flatMap(({ far }) => far),
    },
    words: Object.assign({}, ...of(draft.words)),
  }
}

function hashOf(files: ContentFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex').slice(0, 16)
}
