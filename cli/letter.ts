// What the mail side makes of letters: one JSON object per file. Nothing is sent, stored or looked up on the network.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '../config.js'
import type { Lang } from '../core/content.js'
import { readFields } from '../core/requests/reading/read-fields.js'
import { type Model, train, type Understanding, understandStatements } from '../core/understanding/understanding.js'
import { loadContent } from '../data/load-content.js'
import { authenticate } from '../mail/authenticate/authenticate.js'
import type { ParsedLetter } from '../mail/letter.js'
import { letterWords, type NewText, readNewText } from '../mail/new-text/read-new-text.js'
import { LetterReader } from '../mail/parse/letter-reader.js'
import { type Likeness, learnLikeness, letterLessons } from '../mail/screen/likeness/likeness.js'
import { screen } from '../mail/screen/screen.js'
import type { VerdictName } from '../mail/screen/verdict.js'
import { packageRoot } from '../start/assembly.js'

type LetterLine = {
  file: string
  verdict: VerdictName | 'unreadable'
  answer: boolean
  senderProven: boolean
  newText: string
  lang: string
  intents: string[]
  orderIds: string[]
  fields: Record<string, string>
}

type Setting = {
  address: string
  authservId: string
  now: string
  model: Model
  likeness: Likeness
  reader: LetterReader
}

/** As much as one turn may hold. */
const MAX_UNDERSTOOD = 100_000

const NOTHING = { newText: '', lang: 'zh' as Lang, intents: [], orderIds: [], fields: {} }

/** Whatever the file holds, it gets its line. */
async function readLetter(file: string, setting: Setting): Promise<LetterLine> {
  const unreadable = { file, verdict: 'unreadable', answer: false, senderProven: false, ...NOTHING } as const
  try {
    const raw = await readFile(file)
    const reading = await setting.reader.read(raw)
    return reading.ok ? await describe(file, raw, reading.letter, setting) : { ...unreadable }
  } catch {
    return { ...unreadable }
  }
}

async function describe(file: string, raw: Buffer, letter: ParsedLetter, setting: Setting): Promise<LetterLine> {
  const verdict = screen(letter, { address: setting.address, isOwnMessageId: () => false }, setting.likeness)
  const { proven } = await authenticate(raw, letter, { authservId: setting.authservId })
  const newText = readNewText(letter)
  const words = letterWords(newText)
  const statements = understandStatements(setting.model, (words || letter.subject).slice(0, MAX_UNDERSTOOD), {
    now: setting.now,
  })
  return {
    file,
    verdict: verdict.name,
    answer: verdict.answer,
    senderProven: proven,
    newText: words,
    ...understood(statements),
    fields: fieldsIn(textsOf(letter, newText), statements[0]?.lang ?? NOTHING.lang),
  }
}

/** All that may hold details: what was written, what was passed on, what is attached. */
function textsOf(letter: ParsedLetter, { text, older = '', forwarded }: NewText): string[] {
  return [text, forwarded ? older : '', ...letter.attachments.map((attachment) => attachment.text ?? '')]
}

/** Billing and delivery details, as a request would take them: the letter's own words before those of its files. */
function fieldsIn(texts: string[], lang: Lang): Record<string, string> {
  const read = texts.map((text) => readFields(text.slice(0, MAX_UNDERSTOOD), { lang, known: {} }).fields)
  const said = read.toReversed().flatMap((fields) => Object.entries(fields).filter(([, value]) => value !== ''))
  return Object.fromEntries(said)
}

function understood(statements: Understanding[]): Pick<LetterLine, 'lang' | 'intents' | 'orderIds'> {
  return {
    lang: statements[0]?.lang ?? NOTHING.lang,
    intents: statements.map((statement) => statement.intent),
    orderIds: [...new Set(statements.flatMap((statement) => statement.entities.orderIds))],
  }
}

async function main(files: string[]): Promise<void> {
  const settings = readConfig()
  if (!settings.ok) throw new Error(settings.sentences.join('\n'))
  const loaded = await loadContent(join(packageRoot(), 'data', 'content'))
  if (!loaded.ok) throw new Error('the content cannot be used')
  const { MAIL_ADDRESS: address, authservId, NOW } = settings.config
  const now = NOW ?? new Date().toISOString()
  const reader = new LetterReader()
  const setting = {
    address,
    authservId,
    now,
    model: train(loaded.content),
    likeness: learnLikeness(letterLessons(loaded.content)),
    reader,
  }
  for (const file of files) console.log(JSON.stringify(await readLetter(file, setting)))
  await reader.stop()
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
