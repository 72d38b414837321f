// Puts a page into words and HTML. Every value is escaped by the templates; nothing comes from another site.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Eta } from 'eta'
import { LANGS, type Lang } from '../../core/content.js'
import type { Value } from '../../core/reply.js'
import type { PlainResponse, Route } from '../../core/web.js'
import { type Speller, spellMessage } from '../../core/wording/spell.js'
import { ACCOUNT_SITE, type PageParts, type Site } from './parts.js'
import { setCookie, type Visit } from './visit.js'

export type Say = (key: string, values?: Record<string, Value>) => string

export type Field = {
  name: string
  label: string
  type: 'text' | 'email' | 'password' | 'checkbox'
  value?: string
  hint?: string
  autocomplete?: string
  minlength?: number
  /** A code: a phone shows its number keys. */
  isDigits?: boolean
}

export type PageForm = {
  action: string
  hidden?: Record<string, string>
  fields: Field[]
  submit: string
  danger?: boolean
}

/** A page of a few sentences and at most a few forms. */
export type PlainPage = {
  title: string
  lines: string[]
  good?: string
  problem?: string
  forms?: PageForm[]
  links?: { href: string; text: string }[]
}

/** No script at all, no frame, nothing from elsewhere (OWASP ASVS 5, V3.4). */
const HEADERS: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

const A_YEAR = 'public, max-age=31536000, immutable'

/** This file runs from the sources and from dist/; the templates are in the sources only. */
function pagesFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return join(folder, 'bot')
}

function hrefIn(visit: Visit, lang: Lang): string {
  const { lang: _other, ...query } = visit.query
  return `?${new URLSearchParams({ ...query, lang })}`
}

function styleRoute(path: string, style: Uint8Array): Route {
  const headers = {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': A_YEAR,
    'x-content-type-options': 'nosniff',
  }
  return { method: 'GET', path, handle: async () => ({ status: 200, headers, body: style }) }
}

/** The templates and the style sheet of a set of pages; the sheet's address changes with what is in it. */
function openLook({ views, styles, home }: Site) {
  const folder = pagesFolder()
  const style = Buffer.concat(styles.map((file) => readFileSync(join(folder, file))))
  const hash = createHash('sha256').update(style).digest('base64url').slice(0, 10)
  return { eta: new Eta({ views: join(folder, views), cache: true }), style, stylePath: `${home}/style-${hash}.css` }
}

export type Renderer = ReturnType<typeof createRenderer>

export function createRenderer(parts: PageParts) {
  const { eta, style, stylePath } = openLook(parts.site ?? ACCOUNT_SITE)
  const transport = parts.publicUrl.startsWith('https:')
    ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : {}

  const speller = (): Speller => {
    const { content, secrets } = parts.knowledge()
    return { content, secrets, publicUrl: parts.publicUrl }
  }
  const sayIn =
    (lang: Lang): Say =>
    (key, values) =>
      spellMessage(speller(), lang, values ? { key, values } : { key })

  function headers(visit: Visit): Record<string, string> {
    const cookie = visit.hadCookie ? {} : { 'set-cookie': setCookie(parts, visit.cookie) }
    return { ...HEADERS, ...transport, ...cookie }
  }

  function draw(visit: Visit, view: string, data: object): string {
    const say = sayIn(visit.lang)
    const offered = visit.isForm ? [] : LANGS
    const languages = offered.map((lang) => ({ lang, name: say(`page.language_${lang}`), href: hrefIn(visit, lang) }))
    return eta.render(view, { say, lang: visit.lang, stylePath, languages, formKey: visit.formKey, ...data })
  }

  return {
    speller,
    sayIn,
    page: (visit: Visit, page: PlainPage, status = 200): PlainResponse => ({
      status,
      headers: headers(visit),
      body: draw(visit, './plain', { page }),
    }),
    view: (
      visit: Visit,
      view: string,
      data: { title: string } & Record<string, unknown>,
      status = 200,
    ): PlainResponse => ({
      status,
      headers: headers(visit),
      body: draw(visit, view, { page: data }),
    }),
    /** A page of its own kind, to be taken away. */
    document: (visit: Visit, view: string, data: { title: string } & Record<string, unknown>): string =>
      draw(visit, view, { page: data }),
    /** After a form was taken: the browser asks again with GET, so that a reload repeats nothing. */
    redirect: (visit: Visit, location: string): PlainResponse => ({
      status: 303,
      headers: { ...headers(visit), location },
    }),
    styleRoute: styleRoute(stylePath, style),
  }
}
