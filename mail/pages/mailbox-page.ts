// The mailbox page of the local mailbox: be any customer, read what the assistant sent, write to it, answer in thread.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Eta } from 'eta'
import { LANGS, type Lang } from '../../core/content.js'
import { isLocal, pageLanguage } from '../../core/page-request.js'
import type { Clock } from '../../core/ports.js'
import type { PlainRequest, PlainResponse, Route } from '../../core/web.js'
import type { Words } from '../compose/words.js'
import type { Maildir } from '../mailbox/local/maildir.js'
import { stampLetter } from '../mailbox/local/stamp-letter.js'
import { packageRoot } from '../package-root.js'
import type { ArchivedLetter, LetterArchive } from './letter-archive.js'
import { beijingTime, letterRow, openLetter, people } from './mailbox-view.js'
import { writeLetter } from './write-letter.js'

export type MailboxPageParts = {
  archive: LetterArchive
  inbox: Maildir
  /** The assistant's own address. */
  address: string
  authservId: string
  words: Words
  clock: Clock
  onLetter: () => void
}

const ADDRESS = /^[^\s@<>"(),:;\\[\]]{1,64}@[a-z0-9.-]{1,253}$/i
const MAX_BODY_BYTES = 256 * 1024

/** Letters bring their own inline styles and nothing else; no script runs anywhere here. */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'"

export function mailboxRoutes(parts: MailboxPageParts): Route[] {
  const views = join(packageRoot(), 'mail', 'pages', 'views')
  const eta = new Eta({ views, cache: true })
  const sheets = [join(packageRoot(), 'core', 'page-frame.css'), join(views, 'mailbox.css')]
  const style = Buffer.concat(sheets.map((file) => readFileSync(file)))
  const draw = (view: string, data: object) => page(200, eta.render(view, data))
  return [
    route('GET', '/mailbox', async (request) => draw('./mailbox', await mailboxData(parts, request))),
    route('POST', '/mailbox', (request) => takeDraft(parts, request)),
    route('GET', '/mailbox/style.css', async () => ({
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' },
      body: style,
    })),
  ]
}

/** Everything here is personal data of invented people on one's own machine; nobody else is let in. */
function route(method: 'GET' | 'POST', path: string, handle: Route['handle']): Route {
  return {
    method,
    path,
    maxBodyBytes: MAX_BODY_BYTES,
    handle: async (request) => (isLocal(request) && isOwnForm(request) ? handle(request) : page(403, '')),
  }
}

/** Another site's form would carry that site's origin. */
function isOwnForm({ method, headers }: PlainRequest): boolean {
  if (method === 'GET' || headers.origin === undefined) return true
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}

function page(status: number, body: string): PlainResponse {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    // Not `no-referrer`: browsers then send our own form with the origin `null`.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  }
  return { status, headers, body }
}

function personOf(text: string | undefined): string {
  const address = (text ?? '').trim().toLowerCase()
  return ADDRESS.test(address) ? address : ''
}

async function mailboxData(parts: MailboxPageParts, request: PlainRequest) {
  const lang = pageLanguage(request)
  const letters = await parts.archive.letters()
  const person = personOf(request.query.as)
  const own = letters.filter((letter) => letter.person === person)
  const open = own.find((letter) => letter.id === request.query.letter)
  const writing = request.query.write !== undefined
  return {
    lang,
    langs: LANGS,
    t: (key: string, values?: Record<string, string>) => parts.words(lang, `mailbox.${key}`, values),
    href: (query: Record<string, string>) => `/mailbox?${new URLSearchParams({ lang, ...query })}`,
    query: request.query,
    address: parts.address,
    people: people(letters, lang),
    person,
    letters: own.map((letter) => letterRow(letter, lang, open?.id ?? '')),
    open: open && openLetter(open, lang),
    writing,
    // What the assistant answers should show by itself, unless somebody is writing or reading.
    refreshes: person !== '' && !open && !writing,
  }
}

async function takeDraft(parts: MailboxPageParts, request: PlainRequest): Promise<PlainResponse> {
  const form = Object.fromEntries(new URLSearchParams(Buffer.from(request.body).toString('utf8')))
  const lang = pageLanguage(request)
  const from = personOf(form.from)
  const back = { lang, ...(from ? { as: from } : {}) }
  const text = (form.text ?? '').replaceAll('\r\n', '\n')
  if (from !== '' && `${form.subject ?? ''}${text}`.trim() !== '') {
    const answers = (await parts.archive.letters()).find(({ id, person }) => id === form.answers && person === from)
    await deliver(parts, { from, subject: form.subject ?? '', text, lang, ...(answers ? { answers } : {}) })
  }
  return { status: 303, headers: { location: `/mailbox?${new URLSearchParams(back)}` } }
}

type Written = { from: string; subject: string; text: string; lang: Lang; answers?: ArchivedLetter }

async function deliver(parts: MailboxPageParts, { lang, ...written }: Written): Promise<void> {
  const now = parts.clock.now()
  const { answers } = written
  const quoteHeader = parts.words(lang, 'mailbox.quote_header', {
    date: beijingTime(lang, answers?.at ?? now),
    name: answers?.letter.from[0]?.name || parts.address,
    address: parts.address,
  })
  const raw = await writeLetter({ ...written, to: parts.address, quoteHeader }, randomUUID(), now)
  const intake = { authservId: parts.authservId, envelopeFrom: written.from, now, via: 'page' as const }
  await parts.inbox.deliver(stampLetter(raw, intake), now)
  parts.onLetter()
}
