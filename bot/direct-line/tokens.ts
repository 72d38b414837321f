// Tokens of our web chat: signed, bound to one conversation and one person, and for a time. Nothing is stored for one.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** A working day: a tab that slept over lunch goes on where it was. */
export const CHAT_TOKEN_LIFE_MS = 12 * 60 * 60_000

/** Only long enough to open the connection it is for: it stands in an address, and addresses are logged. */
export const STREAM_TOKEN_LIFE_MS = 60_000

export type Holder = { conversationId: string; userId: string }

export type Purpose = 'chat' | 'stream'

export type Verdict = { ok: true; holder: Holder } | { ok: false; code: 'TokenInvalid' | 'TokenExpired' }

const Claims = z.object({ c: z.string(), u: z.string(), p: z.enum(['chat', 'stream']), x: z.number() })

/** 128 random bits: cannot be guessed. `dl_` is how Direct Line marks the users that its server names. */
export function newHolder(): Holder {
  return {
    conversationId: randomBytes(16).toString('base64url'),
    userId: `dl_${randomBytes(16).toString('base64url')}`,
  }
}

export class Tokens {
  readonly #key: string

  constructor(key: string) {
    this.#key = key
  }

  mint({ conversationId, userId }: Holder, purpose: Purpose, nowMs: number): string {
    const life = purpose === 'chat' ? CHAT_TOKEN_LIFE_MS : STREAM_TOKEN_LIFE_MS
    const claims = { c: conversationId, u: userId, p: purpose, x: nowMs + life }
    const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
    return `${body}.${this.#sign(body).toString('base64url')}`
  }

  verify(token: string, purpose: Purpose, nowMs: number): Verdict {
    const [body = '', signature = ''] = token.split('.')
    const signed = Buffer.from(signature, 'base64url')
    const expected = this.#sign(body)
    const genuine = signed.length === expected.length && timingSafeEqual(signed, expected)
    if (!genuine || token !== `${body}.${expected.toString('base64url')}`) return { ok: false, code: 'TokenInvalid' }
    const claims = Claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
    if (claims.p !== purpose) return { ok: false, code: 'TokenInvalid' }
    if (claims.x <= nowMs) return { ok: false, code: 'TokenExpired' }
    return { ok: true, holder: { conversationId: claims.c, userId: claims.u } }
  }

  #sign(body: string): Buffer {
    return createHmac('sha256', this.#key).update(`direct-line:${body}`).digest()
  }
}
