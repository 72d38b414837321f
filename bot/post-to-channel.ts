// Posts what the bot says to a channel's connector: once, with a time limit, and with the bot's token.
import type { Clock } from '../core/ports.js'
import type { Envelope, Post } from './adapter.js'
import { failureFor, SendFailure } from './send-failure.js'
import { within } from './within.js'

/** Teams expects the answer to a turn within 15 s, and a turn may say two things. */
const TIMEOUT_MS = 6_000

/** `token` is absent without credentials: then only local tools are talked to. */
export function connectorPost(clock: Clock, token?: () => Promise<string>): Post {
  return async (envelope) => {
    const authorization = token ? { authorization: `Bearer ${await signIn(token)}` } : {}
    const response = await post(envelope, authorization)
    if (!response.ok) throw failureFor(response.status, response.headers.get('retry-after'), clock.now())
    await response.arrayBuffer()
  }
}

async function signIn(token: () => Promise<string>): Promise<string> {
  try {
    return await within(TIMEOUT_MS, token())
  } catch {
    throw new SendFailure({ result: 'later', reason: 'sign_in_failed' })
  }
}

async function post(envelope: Envelope, headers: Record<string, string>): Promise<Response> {
  const url = addressOf(envelope)
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(envelope.activity),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    throw neverArrived(error) ? new SendFailure({ result: 'later', reason: 'unreachable' }) : ambiguous()
  }
}

function addressOf({ serviceUrl, conversationId, replyToId }: Envelope): string {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`
  const path = `v3/conversations/${encodeURIComponent(conversationId)}/activities`
  if (!URL.canParse(path, base)) throw new SendFailure({ result: 'never', reason: 'no_address' })
  return new URL(replyToId ? `${path}/${encodeURIComponent(replyToId)}` : path, base).href
}

const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function neverArrived(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
  return NOT_CONNECTED.has(cause?.code ?? '')
}

/** It may have arrived and been shown: saying it again would say it twice. */
function ambiguous(): SendFailure {
  return new SendFailure({ result: 'never', reason: 'ambiguous' })
}
