// Puts the parts of our web chat together.
import { createHmac } from 'node:crypto'
import type { Clock } from '../../core/ports.js'
import type { Route } from '../../core/web.js'
import { Access, type DirectLineAccess } from './access.js'
import { hear, join, type WebChatParts } from './hear.js'
import { createListening, type Listening } from './listening.js'
import { directLineRoutes } from './routes.js'
import { Tokens } from './tokens.js'

export type DirectLineOptions = {
  access: DirectLineAccess
  /** Signs tokens; at least 256 bits that only this installation has. */
  key: string
  publicUrl: string
}

export type DirectLine = { routes: Route[]; listening: Listening }

/** Enough to count by, too little to find anybody. */
function hashed(key: string, place: string): string {
  return createHmac('sha256', key).update(`place:${place}`).digest('base64url')
}

export function startDirectLine(options: DirectLineOptions, parts: WebChatParts, clock: Clock): DirectLine {
  const tokens = new Tokens(options.key)
  const access = new Access(options.access, tokens)
  const { chats } = parts
  const listening = createListening({ access, tokens, chats, clock, publicUrl: options.publicUrl })
  const routes = directLineRoutes({
    access,
    tokens,
    chats,
    clock,
    listening,
    hear: (holder, body, place) => hear({ ...parts, place: place && hashed(options.key, place) }, holder, body),
    join: (holder, body) => join(parts, holder, body),
  })
  return { routes, listening }
}
