// Puts the parts of our web chat together.
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
    hear: (holder, body) => hear(parts, holder, body),
    join: (holder, body) => join(parts, holder, body),
  })
  return { routes, listening }
}
