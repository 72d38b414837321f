// Takes what a person says in our web chat through the same adapter as Teams, and keeps both sides for the page.
import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Clock, Log } from '../../core/ports.js'
import type { Turn } from '../../core/turn.js'
import type { PlainResponse } from '../../core/web.js'
import { Activity } from '../activity.js'
import type { ChatAdapter, Post } from '../adapter.js'
import { readTurn } from '../read-turn.js'
import { SendFailure } from '../send-failure.js'
import { type Settle, type TurnParts, takeTurn } from '../take-turn.js'
import { WEB_CHAT_CHANNEL, WEB_CHAT_URL } from '../web-chat.js'
import { problem } from './access.js'
import type { Holder } from './tokens.js'
import type { WebChats } from './web-chats.js'

const BOT = { id: 'fapiao-assistant', role: 'bot' }

/** What a page may say. Who says it and where is not the page's to say. */
const Said = z.object({
  type: z.string().min(1).max(100),
  text: z.string().optional(),
  textFormat: z.string().max(20).optional(),
  value: z.unknown().optional(),
  name: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
  channelData: z.object({ clientActivityID: z.string().optional() }).loose().optional(),
})
type Said = z.infer<typeof Said>

const Joining = z.object({ locale: z.string().max(35).optional() }).catch({})

export type WebChatParts = {
  adapter: ChatAdapter
  turns: TurnParts
  chats: WebChats
  clock: Clock
  log: Log
  /** Where on the net the person is, as far as it is counted. */
  place?: string | undefined
}

export type Heard = { ok: true; id: string } | { ok: false; response: PlainResponse }

/** Says what the bot says, to a chat that somebody still has open. */
export function webChatPost(chats: WebChats, clock: Clock): Post {
  return async ({ conversationId, activity }) => {
    if (!chats.has(conversationId)) throw new SendFailure({ result: 'later', reason: 'nobody_there' })
    const said = {
      ...activity,
      from: BOT,
      id: newActivityId(conversationId),
      timestamp: clock.now(),
      serviceUrl: undefined,
    }
    if ('type' in activity && activity.type === 'typing') chats.show(conversationId, [said])
    else chats.add(conversationId, said)
  }
}

export async function hear(parts: WebChatParts, holder: Holder, body: unknown): Promise<Heard> {
  const parsed = Said.safeParse(body)
  if (!parsed.success) return { ok: false, response: problem(400, 'BadArgument') }
  const said = parsed.data
  const id = activityId(holder, said)
  const spoken = said.type === 'message' || said.type === 'event'
  if (spoken && !parts.chats.knows(holder.conversationId, id)) {
    const from = { id: holder.userId, role: 'user' }
    parts.chats.add(holder.conversationId, { ...said, id, from, timestamp: parts.clock.now() })
  }
  const taken = await take(parts, { ...frame(holder, id), ...said })
  return taken ? { ok: true, id } : { ok: false, response: problem(502, 'BotError') }
}

/** Tells the bot that somebody has come, in words of the protocol. */
export async function join(parts: WebChatParts, holder: Holder, body: unknown): Promise<void> {
  parts.chats.since(holder.conversationId, undefined)
  const { locale } = Joining.parse(body ?? {})
  const joined = { type: 'conversationUpdate', membersAdded: [{ id: holder.userId }], ...(locale ? { locale } : {}) }
  await take(parts, { ...frame(holder, newActivityId(holder.conversationId)), ...joined })
}

async function take(parts: WebChatParts, plain: object): Promise<boolean> {
  let settle: Settle | undefined
  try {
    const activity = Activity.parse(plain)
    await parts.adapter.receiveLocal(activity, async (exchange) => {
      const turn = readTurn(activity, parts.clock.now(), randomUUID)
      if (turn) settle = await takeTurn(parts.turns, at(parts.place, turn), exchange)
    })
    await settle?.(true)
    return true
  } catch (error) {
    parts.log.error('chat.turn_failed', { error: error instanceof Error ? error.name : 'unknown' })
    return false
  }
}

function at(place: string | undefined, turn: Turn): Turn {
  return place === undefined ? turn : { ...turn, sender: { ...turn.sender, place } }
}

function frame(holder: Holder, id: string) {
  return {
    id,
    channelId: WEB_CHAT_CHANNEL,
    serviceUrl: WEB_CHAT_URL,
    conversation: { id: holder.conversationId },
    from: { id: holder.userId },
    recipient: BOT,
  }
}

/** The page's own id for what it sends, so that sending again after a broken line is not saying it again. */
function activityId(holder: Holder, said: Said): string {
  const own = said.channelData?.clientActivityID
  return own && /^[\w.-]{1,64}$/.test(own) ? `${holder.conversationId}|${own}` : newActivityId(holder.conversationId)
}

function newActivityId(conversationId: string): string {
  return `${conversationId}|${randomBytes(12).toString('base64url')}`
}
