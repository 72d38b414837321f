// Who may use our web chat: pages of allowed origins, or this machine only, each at a human pace.

import { isLocal } from '../../core/page-request.js'
import type { PlainRequest, PlainResponse } from '../../core/web.js'
import { Allowance } from '../allowance.js'
import type { Holder, Tokens } from './tokens.js'

export type DirectLineAccess =
  | { open: 'here' } // this machine only: nothing is configured
  | { open: 'to_origins'; publicUrl: string; origins: string[] }

/** Faster than people type and polling clients ask, and slow enough that one of them cannot keep us busy. */
const PACES = {
  newChat: { atOnce: 30, perMinute: 60 }, // by address: a company may share one
  say: { atOnce: 10, perMinute: 60 }, // by conversation
  listen: { atOnce: 60, perMinute: 600 }, // by conversation; botframework-directlinejs asks once a second
} as const

export type Pace = keyof typeof PACES

/** The conversation a request may act in, or the answer to give instead. */
export type Admission = { ok: true; holder: Holder } | { ok: false; response: PlainResponse }

export class Access {
  readonly #access: DirectLineAccess
  readonly #origins: ReadonlySet<string>
  readonly #tokens: Tokens
  readonly #allowances = {
    newChat: new Allowance(PACES.newChat),
    say: new Allowance(PACES.say),
    listen: new Allowance(PACES.listen),
  }

  constructor(access: DirectLineAccess, tokens: Tokens) {
    this.#access = access
    this.#tokens = tokens
    const listed = access.open === 'to_origins' ? [new URL(access.publicUrl).origin, ...access.origins] : []
    this.#origins = new Set(listed)
  }

  /** Whether the page or program behind a request may speak to us at all. */
  mayCome(request: Pick<PlainRequest, 'headers' | 'remoteAddress'>): boolean {
    const { origin, host } = request.headers
    if (this.#access.open === 'here') return isLocal(request) && (origin === undefined || hostOf(origin) === host)
    // Programs other than browsers send no origin, and need a token like everybody else.
    return origin === undefined || this.#origins.has(origin)
  }

  /** Undefined when within the pace. */
  tooFast(pace: Pace, key: string, nowMs: number): PlainResponse | undefined {
    const waitMs = this.#allowances[pace].take(key, nowMs)
    if (waitMs === 0) return undefined
    return { ...problem(429, 'TooManyRequests'), headers: { 'retry-after': String(Math.ceil(waitMs / 1_000)) } }
  }

  /** Checks the bearer token, and that it is for the conversation of the path when the path names one. */
  admit(request: PlainRequest, pace: Pace, nowMs: number): Admission {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ')
    if (scheme !== 'Bearer') return { ok: false, response: problem(401, 'TokenMissing') }
    const verdict = this.#tokens.verify(token, 'chat', nowMs)
    if (!verdict.ok) return { ok: false, response: problem(verdict.code === 'TokenExpired' ? 403 : 401, verdict.code) }
    const { id } = request.params
    if (id !== undefined && id !== verdict.holder.conversationId)
      return { ok: false, response: problem(403, 'WrongConversation') }
    const slower = this.tooFast(pace, verdict.holder.conversationId, nowMs)
    return slower ? { ok: false, response: slower } : verdict
  }
}

export function problem(status: number, code: string): PlainResponse {
  // Direct Line's own shape: botframework-directlinejs looks for error.code TokenExpired.
  return { status, body: JSON.stringify({ error: { code, message: code } }) }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
