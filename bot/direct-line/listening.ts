// The live connection of a web chat: a WebSocket that hears what is said, from where the page left off.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isLocal } from '../../core/page-request.js'
import type { Clock } from '../../core/ports.js'
import type { PlainRequest } from '../../core/web.js'
import type { Access } from './access.js'
import type { Holder, Tokens } from './tokens.js'
import type { WebChats } from './web-chats.js'

/** Proxies cut silent connections after a minute or so. */
const PING_MS = 25_000

/** Pages never send anything here. */
const MAX_PAYLOAD_BYTES = 1024

/** RFC 6455 close code, registered at IANA. */
const TRY_AGAIN_LATER = 1013

const PATH = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream$/

export type ListeningParts = { access: Access; tokens: Tokens; chats: WebChats; clock: Clock; publicUrl: string }

export type Listening = ReturnType<typeof createListening>

export function createListening(parts: ListeningParts) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES })
  const answered = new WeakSet<WebSocket>()
  const pings = parts.clock.every(PING_MS, () => {
    for (const socket of server.clients) {
      if (!answered.has(socket)) socket.terminate()
      answered.delete(socket)
      socket.ping()
    }
  })

  function listen(socket: WebSocket, { conversationId, watermark }: Wish): void {
    answered.add(socket)
    socket.on('pong', () => answered.add(socket))
    socket.on('error', () => socket.terminate())
    const send = (excerpt: object) => socket.send(JSON.stringify(excerpt))
    const stop = parts.chats.listen(conversationId, { hear: send, end: () => socket.close() })
    if (!stop) {
      socket.close(TRY_AGAIN_LATER)
      return
    }
    socket.on('close', stop)
    const missed = parts.chats.since(conversationId, watermark)
    if (missed.activities.length > 0) send(missed)
  }

  return {
    /** Where to connect within a minute. */
    urlFor(request: PlainRequest, holder: Holder, watermark: string | undefined): string {
      const page = isLocal(request) ? `http://${request.headers.host}` : parts.publicUrl
      const url = new URL(`/v3/directline/conversations/${holder.conversationId}/stream`, page)
      url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
      url.searchParams.set('t', parts.tokens.mint(holder, 'stream', Date.parse(parts.clock.now())))
      if (watermark) url.searchParams.set('watermark', watermark)
      return url.href
    },

    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const wish = readWish(parts, request)
      if (wish) server.handleUpgrade(request, socket, head, (opened) => listen(opened, wish))
      else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    },

    stop(): void {
      pings.stop()
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

type Wish = { conversationId: string; watermark: string | undefined }

function readWish(parts: ListeningParts, request: IncomingMessage): Wish | undefined {
  const url = new URL(request.url ?? '', 'http://any.invalid')
  const conversationId = PATH.exec(url.pathname)?.[1]
  if (!parts.access.mayCome({ headers: flat(request.headers), remoteAddress: request.socket.remoteAddress ?? '' }))
    return undefined
  const verdict = parts.tokens.verify(url.searchParams.get('t') ?? '', 'stream', Date.parse(parts.clock.now()))
  if (!verdict.ok || verdict.holder.conversationId !== conversationId) return undefined
  return { conversationId, watermark: url.searchParams.get('watermark') ?? undefined }
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
