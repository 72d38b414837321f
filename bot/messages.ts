// The endpoint that Teams and the developers' tools post activities to. Only translates; the assistant decides.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isLocal } from '../core/page-request.js'
import type { Clock, Log } from '../core/ports.js'
import type { PlainRequest, PlainResponse, Route } from '../core/web.js'
import { Activity } from './activity.js'
import type { ChatAdapter } from './adapter.js'
import { NotAuthenticated } from './authentication.js'
import { readTurn } from './read-turn.js'
import { type Settle, type TurnParts, takeTurn } from './take-turn.js'
import { WEB_CHAT_CHANNEL } from './web-chat.js'

export type MessagesParts = {
  adapter: ChatAdapter
  turns: TurnParts
  clock: Clock
  log: Log
  /** Whose people may use the bot in Teams; absent without credentials, when only this machine may. */
  tenants: ReadonlySet<string> | undefined
}

export function messagesRoute(parts: MessagesParts): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    async handle(request) {
      if (!parts.tenants && !isLocal(request)) return refusal(403, 'local_only')
      const activity = readActivity(request)
      return 'status' in activity ? activity : receive(parts, activity, request.headers.authorization ?? '')
    },
  }
}

async function receive(parts: MessagesParts, activity: Activity, authorization: string): Promise<PlainResponse> {
  let settle: Settle | undefined
  try {
    const answer = await parts.adapter.receive(activity, authorization, async (exchange) => {
      if (parts.tenants) checkTenant(activity, parts.tenants)
      const turn = readTurn(activity, parts.clock.now(), randomUUID)
      if (turn) settle = await takeTurn(parts.turns, turn, exchange)
    })
    return { ...json(answer.status, answer.body), ...(settle ? { afterwards: settle } : {}) }
  } catch (error) {
    if (error instanceof NotAuthenticated) {
      parts.log.warn('chat.refused', { code: error.message })
      return refusal(error.status, error.message)
    }
    parts.log.error('chat.turn_failed', { error: error instanceof Error ? error.name : 'unknown' })
    // The channel may deliver it again: nothing of this turn was committed, or it will be known as seen.
    return refusal(503, 'turn_failed')
  }
}

const UTF8 = new TextDecoder()

function readActivity(request: PlainRequest): Activity | PlainResponse {
  // A form on a web page elsewhere can post text here, but not JSON.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refusal(415, 'not_json')
  const parsed = Activity.safeParse(parseJson(UTF8.decode(request.body)))
  if (parsed.success) return parsed.data.channelId === WEB_CHAT_CHANNEL ? refusal(403, 'not_from_outside') : parsed.data
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).filter((path) => path !== '')
  return fields.length === 0 ? refusal(400, 'bad_json') : refusal(400, 'bad_activity', fields)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const Tenant = z.object({ tenant: z.object({ id: z.string() }) })

/** The token says which bot is spoken to, not whose people speak. */
function checkTenant(activity: Activity, tenants: ReadonlySet<string>): void {
  if (activity.channelId !== 'msteams') return
  const tenant = Tenant.safeParse(activity.channelData).data?.tenant.id ?? activity.conversation.tenantId
  if (!tenants.has(tenant ?? '')) throw new NotAuthenticated(403, 'foreign_tenant')
}

function json(status: number, body: unknown): PlainResponse {
  if (body === undefined) return { status }
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }
}

function refusal(status: number, code: string, fields?: string[]): PlainResponse {
  return json(status, fields ? { code, fields } : { code })
}
