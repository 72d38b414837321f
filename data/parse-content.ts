// Turns content files into entries that still know their file and lines. Checks each file alone, not one against another.

import type { z } from 'zod'
import type { FaqEntry, IntentEntry, Lang, LanguageContent, LetterExample } from '../core/content.js'
import { type ContentFile, FOLDERS } from './content-files.js'
import type { ContentProblem } from './content-problem.js'
import {
  factsSchema,
  faqSchema,
  intentSchema,
  lettersSchema,
  outOfScopeSchema,
  sourcesSchema,
  wordsSchema,
} from './content-schema.js'
import { type Path, parseYaml } from './content-yaml.js'

export type Located<T> = { file: string; lang: Lang; value: T; lineAt(path: Path): number }

type LetterKind = 'automatic' | 'personal'

export type ContentDraft = {
  facts: z.infer<typeof factsSchema>
  sources: z.infer<typeof sourcesSchema>
  faq: Located<FaqEntry>[]
  intents: Located<IntentEntry>[]
  outOfScope: Located<LanguageContent['outOfScope']>[]
  words: Located<Record<string, string>>[]
  letters: Record<LetterKind, LetterExample[]>
  problems: ContentProblem[]
}

const FRONT_MATTER = /^---\n(?<head>[\s\S]*?)\n---\n(?<answer>[\s\S]*)$/u
const LANGUAGE_FILE = /^(?<folder>[^/]+)\/(?<room>faq|intents|words)\/(?<name>[^/]+)\.(?<kind>md|yaml)$/u

/** `automatic.yaml`, or `automatic-sv.yaml` where there are many. */
const LETTERS_FILE = /^letters\/(?<kind>automatic|personal)(?:-[a-z]+)?\.yaml$/u

export function parseContent(files: ContentFile[]): ContentDraft {
  const draft: ContentDraft = {
    facts: { values: {}, links: {} },
    sources: {},
    faq: [],
    intents: [],
    outOfScope: [],
    words: [],
    letters: { automatic: [], personal: [] },
    problems: [],
  }
  for (const file of files) addFile(draft, { ...file, text: file.text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n') })
  for (const needed of ['facts.yaml', 'sources.yaml'])
    if (!files.some(({ path }) => path === needed))
      draft.problems.push({ file: needed, line: 1, problem: 'is missing' })
  return draft
}

function addFile(draft: ContentDraft, file: ContentFile): void {
  if (file.path === 'facts.yaml') draft.facts = read(draft, file, factsSchema)?.value ?? draft.facts
  else if (file.path === 'sources.yaml') draft.sources = read(draft, file, sourcesSchema)?.value ?? draft.sources
  else if (LETTERS_FILE.test(file.path)) addLetters(draft, file)
  else addLanguageFile(draft, file)
}

function addLetters(draft: ContentDraft, file: ContentFile): void {
  const kind = LETTERS_FILE.exec(file.path)?.groups?.kind as LetterKind
  const letters = read(draft, file, lettersSchema)?.value ?? []
  draft.letters[kind].push(
    ...letters.map(({ from, subject, text }) => ({
      ...(from === undefined ? {} : { from }),
      ...(subject === undefined ? {} : { subject }),
      text,
    })),
  )
}

function addLanguageFile(draft: ContentDraft, file: ContentFile): void {
  const { folder, room, name, kind } = LANGUAGE_FILE.exec(file.path)?.groups ?? {}
  const lang = (Object.keys(FOLDERS) as Lang[]).find((each) => FOLDERS[each] === folder)
  if (!lang || !name || (room === 'faq') !== (kind === 'md'))
    draft.problems.push({ file: file.path, line: 1, problem: 'is not in a place that is read; see README.md' })
  else if (room === 'faq') addAnswer(draft, file, lang, name)
  else if (room === 'words') push(draft.words, lang, file, read(draft, file, wordsSchema))
  else if (name === 'out_of_scope') push(draft.outOfScope, lang, file, read(draft, file, outOfScopeSchema))
  else addIntent(draft, file, lang, name)
}

function addAnswer(draft: ContentDraft, file: ContentFile, lang: Lang, name: string): void {
  const { head, answer } = FRONT_MATTER.exec(file.text)?.groups ?? {}
  if (head === undefined || !answer?.trim()) {
    draft.problems.push({
      file: file.path,
      line: 1,
      problem: 'needs a head between two lines of --- and an answer below',
    })
    return
  }
  const yaml = read(draft, { ...file, text: head }, faqSchema, 2)
  if (!yaml) return
  expectId(draft, file.path, yaml.value.id, `faq.${name}`)
  const blank = answer.slice(0, answer.length - answer.trimStart().length)
  // The head, its two lines of dashes, and the empty lines above the answer.
  const firstLine = head.split('\n').length + 3 + blank.split('\n').length - 1
  draft.faq.push({
    file: file.path,
    lang,
    value: { ...yaml.value, answer: answer.trim() },
    lineAt: (path) => (path[0] === 'answer' ? firstLine + Number(path[1] ?? 0) : yaml.lineAt(path)),
  })
}

function addIntent(draft: ContentDraft, file: ContentFile, lang: Lang, name: string): void {
  const yaml = read(draft, file, intentSchema)
  if (!yaml) return
  expectId(draft, file.path, yaml.value.id, name)
  const { id, title, examples } = yaml.value
  push(draft.intents, lang, file, {
    value: title === undefined ? { id, examples } : { id, title, examples },
    lineAt: yaml.lineAt,
  })
}

function expectId(draft: ContentDraft, file: string, id: string, expected: string): void {
  if (id !== expected) draft.problems.push({ file, line: 1, problem: `id is ${id}, the file name says ${expected}` })
}

function read<T>(draft: ContentDraft, file: ContentFile, schema: z.ZodType<T>, firstLine = 1) {
  const { yaml, problems } = parseYaml(file.path, file.text, schema, firstLine)
  draft.problems.push(...problems)
  return yaml
}

function push<T>(
  list: Located<T>[],
  lang: Lang,
  file: ContentFile,
  yaml: Omit<Located<T>, 'file' | 'lang'> | undefined,
): void {
  if (yaml) list.push({ file: file.path, lang, value: yaml.value, lineAt: yaml.lineAt })
}
