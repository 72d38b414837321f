// Writes the letters whose new text is known: every client in every language it has, and the variants.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { LANGS, type Lang } from '../../../core/content.js'
import { type Client, type Draft, draftOf, type Written } from './client.js'
import * as chinese from './clients-chinese.js'
import * as outlook from './clients-outlook.js'
import * as western from './clients-western.js'
import { type Header, writeMime } from './mime.js'
import { ASSISTANT, PEOPLE } from './people.js'
import { VARIANTS, type Variant } from './variants.js'

export type CorpusLetter = { file: string; raw: Buffer; expected: Record<string, unknown> }

type Known = { text: string; forwarded?: string }

/** Each client gets this many texts, so that none is known by one text alone. */
const TEXTS_EACH = 3

export function newTextLetters(folder: string): CorpusLetter[] {
  const texts = readYaml<string[]>(folder, 'texts.yaml')
  const notices = readYaml<string[]>(folder, 'disclaimers.yaml')
  let turn = 0
  const nextDraft = (lang: Lang): Draft => {
    const own = texts[lang][turn % texts[lang].length] ?? ''
    const writer = PEOPLE[lang][turn % PEOPLE[lang].length] ?? ASSISTANT[lang]
    const signature = turn % 2 === 0 ? SIGNATURES[lang](writer.name) : undefined
    turn += 1
    return draftOf(lang, own, writer, signature)
  }
  return [
    ...clients().flatMap((use) => byClient(use, nextDraft)),
    ...VARIANTS.flatMap((variant) => LANGS.map((lang) => byVariant(variant, nextDraft(lang)))),
    ...LANGS.flatMap((lang) => notices[lang].map((notice, at) => withNotice(`${at + 1}`, notice, nextDraft(lang)))),
  ]
}

function readYaml<T>(folder: string, file: string): Record<Lang, T> {
  return parse(readFileSync(join(folder, file), 'utf8')) as Record<Lang, T>
}

function byClient({ name, client, langs, signs }: ClientUse, nextDraft: (lang: Lang) => Draft): CorpusLetter[] {
  const copies = Array.from({ length: TEXTS_EACH }, (_, at) => at + 1)
  return langs.flatMap((lang) =>
    copies.map((copy) => {
      const draft = nextDraft(lang)
      const given = signs ? draft : withoutSignature(draft)
      return letterOf(`${name}-${lang}-${copy}`, given, client(given), { text: draft.own })
    }),
  )
}

function byVariant(variant: Variant, draft: Draft): CorpusLetter {
  const forwarded = variant.forwarded?.(draft)
  const known = { text: variant.expected(draft), ...(forwarded === undefined ? {} : { forwarded }) }
  return letterOf(`${variant.name}-${draft.lang}`, draft, variant.write(draft), known)
}

function withNotice(copy: string, notice: string, draft: Draft): CorpusLetter {
  const written = { subject: draft.subject, text: `${draft.own}\n\n${notice}\n` }
  return letterOf(`notice-${draft.lang}-${copy}`, draft, written, { text: draft.own })
}

const SIGNATURES: Record<Lang, (name: string) => string[]> = {
  zh: (name) => [name, '财务部', '内线 801'],
  en: (name) => [name, 'Accounts Payable', 'Extension 801'],
  sv: (name) => [name, 'Ekonomiavdelningen', 'Anknytning 801'],
}

type ClientUse = { name: string; client: Client; langs: readonly Lang[]; signs: boolean }

/** Where a client writes no mark before a signature, nobody can tell it from the text: those letters have none. */
const SIGNING = new Set(['exmail', 'outlookWeb', 'gmail', 'thunderbird', 'thunderbirdHtml', 'appleMail'])
const ENGLISH_ONLY = new Set(['yahoo', 'proton'])

function clients(): ClientUse[] {
  const of = (clients: Record<string, Client>, langs: readonly Lang[]) =>
    Object.entries(clients).map(([name, client]): ClientUse => {
      return { name, client, langs: ENGLISH_ONLY.has(name) ? ['en'] : langs, signs: SIGNING.has(name) }
    })
  return [...of(chinese, ['zh']), ...of(outlook, LANGS), ...of(western, LANGS)]
}

function withoutSignature({ signature: _, ...draft }: Draft): Draft {
  return draft
}

function letterOf(name: string, draft: Draft, written: Written, known: Known): CorpusLetter {
  const { writer } = draft
  const headers: Header[] = [
    ['Return-Path', `<${writer.address}>`],
    ['From', `"${writer.name}" <${writer.address}>`],
    ['To', `"${draft.to.name}" <${draft.to.address}>`],
    ['Subject', written.subject],
    ['Date', 'Fri, 20 Nov 2026 10:31:04 +0800'],
    ['Message-ID', `<${name}@${writer.address.split('@')[1]}>`],
    ['In-Reply-To', '<order.2100451177@assistant.example>'],
    ['References', '<order.2100451177@assistant.example>'],
    ...(written.headers ?? []),
  ]
  return { file: `new-text-${name}.eml`, raw: writeMime(headers, written), expected: known }
}
