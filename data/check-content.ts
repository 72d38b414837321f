// Holds content files against one another: languages, links, sources, placeholders, sentences that stand in two entries.
import { LANGS, type Lang } from '../core/content.js'
import { FOLDERS } from './content-files.js'
import type { ContentProblem } from './content-problem.js'
import type { ContentDraft, Located } from './parse-content.js'

/** Fewer examples than this teach too little to tell an entry from its neighbours. */
const FEWEST_EXAMPLES = 15

export const PLACEHOLDER = /\{([a-z0-9_]+)\}/gu

/** Mistakes that refuse the content. */
export function checkContent(draft: ContentDraft): ContentProblem[] {
  return [
    ...draft.problems,
    ...missingLanguages(draft),
    ...unknownReferences(draft),
    ...unknownPlaceholders(draft),
    ...unlikeWords(draft),
  ]
}

/** Weaknesses that make understanding worse, but not the content wrong. */
export function adviseOnContent(draft: ContentDraft): ContentProblem[] {
  return [...thinEntries(draft), ...sharedSentences(draft)]
}

function missingLanguages(draft: ContentDraft): ContentProblem[] {
  const problems: ContentProblem[] = []
  for (const list of [draft.faq, draft.intents]) {
    const known = new Map(list.map((entry) => [entry.value.id, entry]))
    for (const [id, { file, lang }] of known)
      for (const other of LANGS)
        if (!list.some((entry) => entry.lang === other && entry.value.id === id)) {
          const missing = file.replace(FOLDERS[lang], FOLDERS[other])
          problems.push({ file: missing, line: 1, problem: `is missing, though ${file} is there` })
        }
  }
  for (const lang of LANGS)
    if (!draft.outOfScope.some((entry) => entry.lang === lang))
      problems.push({ file: `${FOLDERS[lang]}/intents/out_of_scope.yaml`, line: 1, problem: 'is missing' })
  return problems
}

function unknownReferences(draft: ContentDraft): ContentProblem[] {
  const labels = new Set([...draft.faq, ...draft.intents].map((entry) => entry.value.id))
  const problems: ContentProblem[] = []
  for (const { file, value, lineAt } of draft.faq) {
    const check = (field: 'links' | 'source' | 'next', isKnown: (name: string) => boolean) => {
      for (const [place, name] of value[field].entries())
        if (!isKnown(name))
          problems.push({ file, line: lineAt([field, place]), problem: `${field}: there is no ${name}` })
    }
    check('links', (name) => Object.hasOwn(draft.facts.links, name))
    check('source', (name) => Object.hasOwn(draft.sources, name))
    check('next', (name) => labels.has(name))
  }
  return problems
}

function unknownPlaceholders(draft: ContentDraft): ContentProblem[] {
  return draft.faq.flatMap(({ file, value, lineAt }) =>
    value.answer.split('\n').flatMap((text, row) =>
      placeholders(text)
        .filter((name) => !Object.hasOwn(draft.facts.values, name))
        .map((name) => ({ file, line: lineAt(['answer', row]), problem: `there is no fact {${name}}` })),
    ),
  )
}

type Word = { file: string; line: number; text: string }

function unlikeWords(draft: ContentDraft): ContentProblem[] {
  const problems: ContentProblem[] = []
  const words = new Map<Lang, Map<string, Word>>(LANGS.map((lang) => [lang, new Map()]))
  for (const { file, lang, value, lineAt } of draft.words)
    for (const [key, text] of Object.entries(value)) {
      const line = lineAt([key])
      const twin = words.get(lang)?.get(key)
      if (twin) problems.push({ file, line, problem: `${key} stands in ${twin.file} too` })
      words.get(lang)?.set(key, { file, line, text })
    }
  for (const [lang, own] of words)
    for (const [key, { file, line, text }] of own)
      for (const other of LANGS) {
        const counterpart = words.get(other)?.get(key)
        if (!counterpart) problems.push({ file, line, problem: `${key} is missing in ${FOLDERS[other]}` })
        else if (lang < other && placeholders(text).join() !== placeholders(counterpart.text).join())
          problems.push({
            file,
            line,
            problem: `${key} has other placeholders in ${counterpart.file}:${counterpart.line}`,
          })
      }
  return problems
}

function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name]) => name as string))].sort()
}

function thinEntries(draft: ContentDraft): ContentProblem[] {
  return [...draft.faq, ...draft.intents]
    .filter(({ value }) => value.examples.length < FEWEST_EXAMPLES)
    .map(({ file, value, lineAt }) => ({
      file,
      line: lineAt(['examples']),
      problem: `has ${value.examples.length} examples; ${FEWEST_EXAMPLES} are the least to learn from`,
    }))
}

function sharedSentences(draft: ContentDraft): ContentProblem[] {
  const problems: ContentProblem[] = []
  for (const lang of LANGS) {
    const seen = new Map<string, Sentence>()
    for (const sentence of sentencesOf(draft, lang)) {
      const key = sentence.text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const twin = seen.get(key)
      if (twin && key) {
        const problem = `"${sentence.text}" stands in ${twin.file}:${twin.line()} too`
        problems.push({ file: sentence.file, line: sentence.line(), problem })
      } else seen.set(key, sentence)
    }
  }
  return problems
}

type Sentence = { file: string; text: string; line(): number }

function sentencesOf(draft: ContentDraft, lang: Lang): Sentence[] {
  const inList = (entry: Located<unknown>, field: string, texts: string[]) =>
    texts.map((text, place) => ({ file: entry.file, text, line: () => entry.lineAt([field, place]) }))
  return [
    ...[...draft.faq, ...draft.intents]
      .filter((entry) => entry.lang === lang)
      .flatMap((entry) => inList(entry, 'examples', entry.value.examples)),
    ...draft.outOfScope
      .filter((entry) => entry.lang === lang)
      .flatMap((entry) => [...inList(entry, 'near', entry.value.near), ...inList(entry, 'far', entry.value.far)]),
  ]
}
