// The desk of a running program: commands over HTTP from this machine, for whoever can read the program's key file.
import type { Knowledge } from '../../core/conversation/scene.js'
import { DESK_KEY, DESK_PATH, DeskRequest } from '../../core/desk/desk-request.js'
import { runDeskCommand } from '../../core/desk/run-desk-command.js'
import type { Teach } from '../../core/desk/teaching.js'
import { isLocal } from '../../core/page-request.js'
import type { Clock, Store } from '../../core/ports.js'
import type { PlainRequest, PlainResponse, Route } from '../../core/web.js'

export type DeskRouteParts = {
  store: Store
  knowledge: () => Pick<Knowledge, 'content' | 'secrets'>
  publicUrl: string
  clock: Clock
  onSends: () => void
  teach: Teach
}

const MAX_BODY_BYTES = 4 * 1024 * 1024

function mayUse(parts: DeskRouteParts, request: PlainRequest): boolean {
  const { secrets } = parts.knowledge()
  const given = request.headers.authorization ?? ''
  return isLocal(request) && secrets.equal(given, `Bearer ${secrets.token(DESK_KEY)}`)
}

function readRequest(body: Uint8Array): DeskRequest | undefined {
  try {
    return DeskRequest.parse(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch {
    return undefined
  }
}

async function answer(parts: DeskRouteParts, request: PlainRequest): Promise<PlainResponse> {
  // To everybody else there is no such page.
  if (!mayUse(parts, request)) return { status: 404 }
  const asked = readRequest(request.body)
  if (!asked) return { status: 400 }
  const { store, clock, publicUrl, onSends, teach } = parts
  const { content, secrets } = parts.knowledge()
  const { id, argv, by, lang, rows } = asked
  const desk = { store, speller: { content, secrets, publicUrl }, now: clock.now(), by, lang, id, onSends, teach }
  const result = await runDeskCommand(desk, argv, rows)
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(result),
  }
}

export function deskRoutes(parts: DeskRouteParts): Route[] {
  const handle = (request: PlainRequest) => answer(parts, request)
  return [{ method: 'POST', path: DESK_PATH, maxBodyBytes: MAX_BODY_BYTES, handle }]
}
