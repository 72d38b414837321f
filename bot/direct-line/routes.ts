// Direct Line 3.0 for our own page: the part of the protocol that botframework-webchat speaks.
// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference

import { placeOf, remoteOf } from '../../core/page-request.js'
import type { Clock } from '../../core/ports.js'
import type { PlainRequest, PlainResponse, Route } from '../../core/web.js'
import { type Access, type Pace, problem } from './access.js'
import type { Listening } from './listening.js'
import { CHAT_TOKEN_LIFE_MS, type Holder, newHolder, type Tokens } from './tokens.js'
import type { WebChats } from './web-chats.js'

export const DIRECT_LINE_PATH = '/v3/directline'

export type DirectLineParts = {
  access: Access
  tokens: Tokens
  chats: WebChats
  clock: Clock
  listening: Listening
  /** Takes what the person said through the bot; the id it is known by. `place`: where on the net he is. */
  hear(
    holder: Holder,
    body: unknown,
    place: string | undefined,
  ): Promise<{ ok: true; id: string } | { ok: false; response: PlainResponse }>
  /** A person has opened a chat, in a language. */
  join(holder: Holder, body: unknown): Promise<void>
}

type Act = (request: PlainRequest, holder: Holder) => Promise<PlainResponse> | PlainResponse

export function directLineRoutes(parts: DirectLineParts): Route[] {
  const conversation = `${DIRECT_LINE_PATH}/conversations/:id`
  return [
    guarded(parts, 'POST', `${DIRECT_LINE_PATH}/tokens/generate`, (request) => generate(parts, request)),
    held(parts, 'listen', ['POST', `${DIRECT_LINE_PATH}/tokens/refresh`], (_request, holder) =>
      tokenFor(parts, holder),
    ),
    held(parts, 'say', ['POST', `${DIRECT_LINE_PATH}/conversations`], (request, holder) =>
      start(parts, request, holder),
    ),
    held(parts, 'listen', ['GET', conversation], (request, holder) => resume(parts, request, holder)),
    held(parts, 'listen', ['GET', `${conversation}/activities`], ({ query }, holder) =>
      json(200, parts.chats.since(holder.conversationId, query.watermark)),
    ),
    held(parts, 'say', ['POST', `${conversation}/activities`], (request, holder) => say(parts, request, holder)),
    ...['tokens/generate', 'tokens/refresh', 'conversations', 'conversations/:id', 'conversations/:id/activities'].map(
      (path) => guarded(parts, 'OPTIONS', `${DIRECT_LINE_PATH}/${path}`, () => ({ status: 204 })),
    ),
  ]
}

/** A route for allowed origins, with the headers that let their pages read the answer. */
function guarded(
  parts: DirectLineParts,
  method: Route['method'],
  path: string,
  act: (request: PlainRequest) => Promise<PlainResponse> | PlainResponse,
): Route {
  return {
    method,
    path,
    async handle(request) {
      if (!parts.access.mayCome(request)) return problem(403, 'OriginNotAllowed')
      const response = await act(request)
      return { ...response, headers: { ...responseHeaders(request.headers.origin), ...response.headers } }
    },
  }
}

/** The same for the holder of a token. */
function held(parts: DirectLineParts, pace: Pace, place: [Route['method'], string], act: Act): Route {
  return guarded(parts, place[0], place[1], (request) => {
    const admission = parts.access.admit(request, pace, now(parts))
    return admission.ok ? act(request, admission.holder) : admission.response
  })
}

function generate(parts: DirectLineParts, request: PlainRequest): PlainResponse {
  return parts.access.tooFast('newChat', remoteOf(request), now(parts)) ?? tokenFor(parts, newHolder())
}

async function start(parts: DirectLineParts, request: PlainRequest, holder: Holder): Promise<PlainResponse> {
  const known = parts.chats.has(holder.conversationId)
  if (!known) await parts.join(holder, bodyOf(request))
  return json(known ? 200 : 201, opened(parts, request, holder))
}

function resume(parts: DirectLineParts, request: PlainRequest, holder: Holder): PlainResponse {
  return json(200, opened(parts, request, holder))
}

async function say(parts: DirectLineParts, request: PlainRequest, holder: Holder): Promise<PlainResponse> {
  const heard = await parts.hear(holder, bodyOf(request), placeOf(request))
  return heard.ok ? json(200, { id: heard.id }) : heard.response
}

function tokenFor(parts: DirectLineParts, holder: Holder): PlainResponse {
  return json(200, credentials(parts, holder))
}

function credentials(parts: DirectLineParts, holder: Holder) {
  const token = parts.tokens.mint(holder, 'chat', now(parts))
  return { conversationId: holder.conversationId, token, expires_in: CHAT_TOKEN_LIFE_MS / 1_000, userId: holder.userId }
}

function opened(parts: DirectLineParts, request: PlainRequest, holder: Holder) {
  return { ...credentials(parts, holder), streamUrl: parts.listening.urlFor(request, holder, request.query.watermark) }
}

function bodyOf(request: PlainRequest): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(request.body))
  } catch {
    return undefined
  }
}

function now(parts: DirectLineParts): number {
  return Date.parse(parts.clock.now())
}

function json(status: number, body: unknown): PlainResponse {
  return { status, body: JSON.stringify(body) }
}

function responseHeaders(origin: string | undefined): Record<string, string> {
  const plain = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  if (origin === undefined) return plain
  return {
    ...plain,
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'access-control-max-age': '600',
  }
}
