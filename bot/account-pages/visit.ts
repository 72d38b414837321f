// One request of a browser to the account pages: who is there, in which language, and what the form says.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Occasion } from '../../core/accounts/occasion.js'
import type { Lang } from '../../core/content.js'
import { pageLanguage, remoteOf } from '../../core/page-request.js'
import type { Snapshot } from '../../core/snapshot.js'
import type { PlainRequest } from '../../core/web.js'
import { ACCOUNT_SITE, type PageParts } from './parts.js'

export type Visit = {
  id: string
  now: string
  lang: Lang
  /** A page that answers a form: it has no address of its own to come back to. */
  isForm: boolean
  /** The language was asked for in the address itself. */
  langIsAsked: boolean
  path: string
  /** The named parts of the route's path. */
  params: Record<string, string>
  query: Record<string, string>
  form: Record<string, string>
  /** Where the request comes from, as a keyed hash: enough to count, too little to find anybody. */
  origin: string
  /** What the cookie holds, or will hold from now on. */
  cookie: string
  hadCookie: boolean
  /** Goes into every form and comes back with it: another site's form cannot know it. */
  formKey: string
}

const COOKIE_SHAPE = /^[\w-]{43}$/

export function isLoopbackUrl(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)
}

/** With the prefix a browser takes the cookie from this very host only, and over TLS only. */
function cookieName({ publicUrl, site = ACCOUNT_SITE }: PageParts): string {
  return isLoopbackUrl(publicUrl) ? site.cookie : `__Host-${site.cookie}`
}

export function setCookie(parts: PageParts, value: string): string {
  const { publicUrl } = parts
  const secure = isLoopbackUrl(publicUrl) ? '' : '; Secure'
  // Lax, not Strict: a link in a letter leads here, and whoever is signed in should find himself signed in.
  return `${cookieName(parts)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

export function newCookie(): string {
  return randomBytes(32).toString('base64url')
}

function cookieOf(request: PlainRequest, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key, value]) => key === name && value !== undefined && COOKIE_SHAPE.test(value))?.[1]
}

/** `fields` are those of a form that is not written as an address is. */
export function openVisit(parts: PageParts, request: PlainRequest, fields?: Record<string, string>): Visit {
  const known = cookieOf(request, cookieName(parts))
  const cookie = known ?? newCookie()
  const form = new URLSearchParams(request.method === 'POST' ? Buffer.from(request.body).toString('utf8') : '')
  return {
    id: `page:${randomUUID()}`,
    now: parts.clock.now(),
    lang: pageLanguage(request),
    isForm: request.method === 'POST',
    langIsAsked: request.query.lang !== undefined,
    path: request.path,
    params: request.params,
    query: request.query,
    form: fields ?? Object.fromEntries(form),
    origin: parts.secrets.sign(`origin:${remoteOf(request)}`),
    cookie,
    hadCookie: known !== undefined,
    formKey: formKeyFor(parts, cookie),
  }
}

export function formKeyFor(parts: PageParts, cookie: string): string {
  return parts.secrets.sign(`form:${cookie}`)
}

export function occasionAt(parts: PageParts, visit: Visit, snapshot: Snapshot): Occasion {
  return { id: visit.id, where: 'page', now: visit.now, lang: visit.lang, snapshot, secrets: parts.secrets }
}
