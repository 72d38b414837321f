// The one HTTP server, on restify: carries the routes of every room. What a route does is not its business.
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer, type Request, type RequestHandler, type Response, type Server } from 'restify'
import type { Log } from '../core/ports.js'
import type { PlainRequest, PlainResponse, Route } from '../core/web.js'
import { readBody } from './read-body.js'

const MAX_BODY_BYTES = 256 * 1024

/**
 * On every answer, errors too, unless a route says otherwise: what comes from here is shown as what it is, inside no
 * other page, and runs nothing (OWASP ASVS 5, V3.4).
 */
const GUARDED: Record<string, string> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** A client that needs longer than this to send a request is holding the line, not sending. */
const REQUEST_TIMEOUT_MS = 30_000

/** How long running requests may take to finish when the program stops. */
const GRACE_MS = 3_000

export type ListenRefusal = {
  ok: false
  code: 'port_taken' | 'port_forbidden' | 'host_unavailable'
  host: string
  port: number
}

export type RunningServer = { ok: true; port: number; stop(): Promise<void> }

export type ServerOptions = {
  host: string
  /** 0 takes any free port. */
  port: number
  routes: Route[]
  log: Log
  /** Takes over a connection that asks to become a WebSocket. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
}

const REFUSALS: Record<string, ListenRefusal['code']> = {
  EADDRINUSE: 'port_taken',
  EACCES: 'port_forbidden',
  EADDRNOTAVAIL: 'host_unavailable',
  ENOTFOUND: 'host_unavailable',
}

export async function startServer(options: ServerOptions): Promise<RunningServer | ListenRefusal> {
  const { host, port, log } = options
  const server = createServer({ name: '' })
  server.server.requestTimeout = REQUEST_TIMEOUT_MS
  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(GUARDED)) response.setHeader(name, value)
    next()
  })
  for (const route of options.routes) mount(server, route, log)
  server.on('upgrade', options.upgrade ?? ((_request: IncomingMessage, socket: Duplex) => socket.destroy()))
  const failure = await listen(server, host, port)
  if (failure) return { ok: false, code: failure, host, port }
  return { ok: true, port: (server.address() as AddressInfo).port, stop: () => stop(server) }
}

function mount(server: Server, route: Route, log: Log): void {
  const answer: RequestHandler = async (request, response) => {
    await respond(response, await answerFor(route, request, log), log)
  }
  if (route.method === 'GET') server.head(route.path, answer)
  const mountAs = { GET: server.get, POST: server.post, PUT: server.put, DELETE: server.del, OPTIONS: server.opts }
  mountAs[route.method].call(server, route.path, answer)
}

async function boundOf({ maxBodyBytes = MAX_BODY_BYTES }: Route, request: Request): Promise<number> {
  return typeof maxBodyBytes === 'number' ? maxBodyBytes : maxBodyBytes(plain(request, new Uint8Array()))
}

async function answerFor(route: Route, request: Request, log: Log): Promise<PlainResponse> {
  const body = await boundOf(route, request)
    .then((most) => readBody(request, most))
    .catch(() => 'broken_off' as const)
  if (body === 'broken_off') return { status: 400 }
  try {
    if (body === 'too_long') return { status: 413, headers: { connection: 'close' } }
    return await route.handle(plain(request, body))
  } catch (error) {
    log.error('route_failed', { route: route.path, error: error instanceof Error ? error.name : 'unknown' })
    return { status: 500 }
  }
}

function plain(request: Request, body: Uint8Array): PlainRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : `${value}`
  return {
    method: request.method ?? '',
    path: request.path(),
    params: { ...request.params },
    query: Object.fromEntries(new URLSearchParams(request.getQuery())),
    headers,
    body,
    remoteAddress: request.socket.remoteAddress ?? '',
  }
}

function respond(response: Response, answer: PlainResponse, log: Log): Promise<void> {
  return new Promise((resolve) => {
    let told = false
    const tell = (left: boolean) => {
      if (told) return
      told = true
      resolve()
      answer.afterwards?.(left).catch((error: Error) => log.error('afterwards_failed', { error: error.name }))
    }
    if (response.destroyed) return tell(false)
    response.once('finish', () => tell(true))
    response.once('close', () => tell(response.writableFinished))
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  })
}

function listen(server: Server, host: string, port: number): Promise<ListenRefusal['code'] | undefined> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const code = REFUSALS[error.code ?? '']
      if (code) resolve(code)
      else reject(error)
    })
    server.listen(port, host, () => resolve(undefined))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.server.closeIdleConnections()
  })
}
