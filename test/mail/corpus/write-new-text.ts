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
import { PEOPLE } from './people.js'
import { VARIANTS } from './variants.js'

export type CorpusLetter = { file: string; raw: Buffer; expected: Record<string, unknown> }

/** Each client gets this many texts, so that none is known by one text alone. */
const TEXTS_EACH = Number(process.env.EACH ?? 3)

export function newTextLetters(folder: string): CorpusLetter[] {
  const texts = parse(readFileSync(join(folder, 'texts.yaml'), 'utf8')) as Record<Lang, string[]>
  const notices = parse(readFileSync(join(folder, 'disclaimers.yaml'), 'utf8')) as Record<Lang, string[]>
  const letters: CorpusLetter[] = []
  let turn = 0
  const add = (name: string, lang: Lang, write: (draft: Draft) => CorpusLetter) => {
    const texts_ = texts[lang]
    const people = PEOPLE[lang]
    const own = texts_[turn % texts_.length] ?? ''
    const writer = people[turn % people.length]
    if (writer === undefined) return
    const signature = turn % 2 === 0 ? SIGNATURES[lang](writer.name) : undefined
    letters.push(write(draftOf(lang, own, writer, signature)))
    turn += 1
  }
  for (const { name, client, langs, signs } of clients()) {
    for (const lang of langs) {
      for (let copy = 1; copy <= TEXTS_EACH; copy += 1) {
        add(name, lang, (draft) => {
          const given = signs ? draft : withoutSignature(draft)
          return letterOf(`${name}.${lang}.${copy}`, given, client(given), { text: draft.own })
        })
      }
    }
  }
  for (const variant of VARIANTS) {
    for (const lang of LANGS) {
      add(variant.name, lang, (draft) => {
        const forwarded = variant.forwarded?.(draft)
        return letterOf(`${variant.name}.${lang}`, draft, variant.write(draft), {
          text: variant.expected(draft),
          ...(forwarded === undefined ? {} : { forwarded }),
        })
      })
    }
  }
  for (const lang of LANGS) {
    for (const [at, notice] of notices[lang].entries()) {
      add('notice', lang, (draft) =>
        letterOf(
          `notice.${lang}.${at + 1}`,
          draft,
          { subject: draft.subject, text: `${draft.own}\n\n${notice}\n` },
          { text: draft.own },
        ),
      )
    }
  }
  return letters
}

const SIGNATURES: Record<Lang, (name: string) => string[]> = {
  zh: (name) => [name, '财务部', '内线 801'],
  en: (name) => [name, 'Accounts Payable', 'Extension 801'],
  sv: (name) => [name, 'Ekonomiavdelningen', 'Anknytning 801'],
}

/** Where a client writes no mark before a signature, nobody can tell it from the text: those letters have none. */
function clients(): { name: string; client: Client; langs: Lang[]; signs: boolean }[] {
  const zh: Lang[] = ['zh']
  const all: Lang[] = ['zh', 'en', 'sv']
  const of = (clients: Record<string, Client>, langs: Lang[], signing: string[]) =>
    Object.entries(clients).map(([name, client]) => ({
      name,
      client,
      langs: name === 'yahoo' || name === 'proton' ? (['en'] as Lang[]) : langs,
      signs: signing.includes(name),
    }))
  return [
    ...of(chinese, zh, ['exmail']),
    ...of(outlook, all, ['outlookWeb']),
    ...of(western, all, ['gmail', 'thunderbird', 'thunderbirdHtml', 'appleMail']),
  ]
}

function withoutSignature({ signature: _, ...draft }: Draft): Draft {
  return draft
}

function letterOf(name: string, draft: Draft, written: Written, expected: CorpusLetter['expected']): CorpusLetter {
  const id = name.replaceAll('.', '-')
  const headers: Header[] = [
    ['Return-Path', `<${draft.writer.address}>`],
    [
      'From',
      `${/^[\w .’]+$/.test(draft.writer.name) ? draft.writer.name : `"${draft.writer.name}"`} <${draft.writer.address}>`,
    ],
    ['To', `"${draft.to.name}" <${draft.to.address}>`],
    ['Subject', written.subject],
    ['Date', 'Fri, 20 Nov 2026 10:31:04 +0800'],
    ['Message-ID', `<${id}@${draft.writer.address.split('@')[1]}>`],
    ['In-Reply-To', '<order.2100451177@assistant.example>'],
    ['References', '<order.2100451177@assistant.example>'],
    ...(written.headers ?? []),
  ]
  const expect = { ...expected, ...(expected.forwarded === undefined ? {} : {}) }
  return { file: `${id}.eml`, raw: writeMime(headers, written), expected: expect }
}
