// Reads the corpus of letters for tests: parsed, with what is to be found in each.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ParsedLetter } from '../../../mail/letter.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'

export type Expected = {
  text?: string
  forwarded?: string
  answer?: boolean
  verdict?: string
  messageIds?: string[]
  status?: string
  recipient?: string
}

const folder = join(import.meta.dirname, '..', '..', 'letters')
const index = parse(readFileSync(join(folder, 'index.yaml'), 'utf8')) as Record<string, Expected>

export const corpus: [file: string, expected: Expected][] = Object.entries(index)

export function corpusOf(prefix: string): [file: string, expected: Expected][] {
  return corpus.filter(([file]) => file.startsWith(prefix))
}

export function readCorpusLetter(file: string): Promise<ParsedLetter> {
  return parseLetter(readFileSync(join(folder, file)))
}

/** White space aside, as clients wrap and indent at will. */
export function squeeze(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, '')
}
