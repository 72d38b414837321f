// The chat channel as a whole: one server, one adapter, our web chat, and the way out for the outbox.
import type { Assistant, Courier } from '../core/channel.js'
import type { Clock, Log } from '../core/ports.js'
import type { Route } from '../core/web.js'
import { ChatAdapter, type Post } from './adapter.js'
import { ChannelAuthentication, tokenSource } from './authentication.js'
import type { Cloud } from './clouds.js'
import type { BotCredentials } from './credentials.js'
import type { DirectLineAccess } from './direct-line/access.js'
import { webChatPost } from './direct-line/hear.js'
import { startDirectLine } from './direct-line/start-direct-line.js'
import { WebChats } from './direct-line/web-chats.js'
import { messagesRoute } from './messages.js'
import { OneAtATime } from './one-at-a-time.js'
import { chatPageRoutes, type Words } from './pages/chat-page.js'
import { connectorPost } from './post-to-channel.js'
import { chatCourier } from './send.js'
import { type ListenRefusal, startServer } from './server.js'
import type { TurnParts } from './take-turn.js'
import { WEB_CHAT_URL } from './web-chat.js'

export type ChatOptions = {
  host: string
  /** 0 takes any free port. */
  port: number
  /** Where people reach this server from outside. */
  publicUrl: string
  assistant: Assistant
  clock: Clock
  log: Log
  words: Words
  /** Absent: activities are taken from this machine only, and Teams is off. */
  identity?: { credentials: BotCredentials; cloud: Cloud }
  /** Absent: no web chat page. */
  webChat?: { access: DirectLineAccess; key: string }
  /** Pages and endpoints of other rooms. */
  routes: Route[]
}

export type RunningChat = { ok: true; port: number; courier: Courier; stop(): Promise<void> }

export async function startChat(options: ChatOptions): Promise<RunningChat | ListenRefusal> {
  const { assistant, clock, log, identity } = options
  const turns: TurnParts = { assistant, log, underWay: new OneAtATime(), doubtful: new Set() }
  const chats = new WebChats()
  const adapter = new ChatAdapter(new ChannelAuthentication(clock, identity), postOf(options, chats))
  const tenants = identity && new Set([identity.credentials.tenantId, ...identity.credentials.otherTenants])
  const webChat = options.webChat && {
    ...startDirectLine(
      { ...options.webChat, publicUrl: options.publicUrl },
      { adapter, turns, chats, clock, log },
      clock,
    ),
    pages: chatPageRoutes(options.words),
  }
  const own = [
    messagesRoute({ adapter, turns, clock, log, tenants }),
    ...(webChat ? [...webChat.routes, ...webChat.pages] : []),
  ]
  const server = await startServer({
    host: options.host,
    port: options.port,
    routes: [...own, ...options.routes],
    log,
    ...(webChat ? { upgrade: webChat.listening.upgrade } : {}),
  })
  if (!server.ok) {
    webChat?.listening.stop()
    return server
  }
  return {
    ok: true,
    port: server.port,
    courier: chatCourier(adapter, turns, clock),
    async stop() {
      webChat?.listening.stop()
      await server.stop()
    },
  }
}

/** What the bot says goes to our own web chats in memory, and everywhere else over the network. */
function postOf({ clock, identity }: ChatOptions, chats: WebChats): Post {
  const here = webChatPost(chats, clock)
  const outside = connectorPost(clock, identity && tokenSource(identity.credentials, identity.cloud))
  return (envelope) => (envelope.serviceUrl === WEB_CHAT_URL ? here(envelope) : outside(envelope))
}
