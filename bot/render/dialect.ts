// How the clients behind a channel want to be spoken to.
import { WEB_CHAT_CHANNEL } from '../web-chat.js'

export type Dialect = {
  /** Teams runs the lines of plain text together, and keeps those of Markdown. */
  text: 'plain' | 'markdown'
  /** How a pressed button can show as something the person said; `data` where it cannot. */
  press: 'messageBack' | 'cardAction' | 'data'
}

const TEAMS: Dialect = { text: 'markdown', press: 'messageBack' }

/** Microsoft 365 Agents Playground: plays Teams, but throws at a button with Teams' own data (seen in 0.2.28). */
const PLAYGROUND: Dialect = { text: 'markdown', press: 'data' }

const WEB_CHAT: Dialect = { text: 'plain', press: 'cardAction' }

const OTHERS: Dialect = { text: 'plain', press: 'data' }

export function dialectOf({
  channelId,
  serviceUrl,
}: {
  channelId: string
  serviceUrl?: string | null | undefined
}): Dialect {
  if (channelId === WEB_CHAT_CHANNEL) return WEB_CHAT
  if (channelId !== 'msteams') return OTHERS
  // Microsoft's own connectors are reached by HTTPS only, tools on this machine by HTTP.
  return serviceUrl?.startsWith('http:') ? PLAYGROUND : TEAMS
}

/** What could turn a name that somebody typed into a link, an element or a style. Underscores inside words do nothing. */
const SPECIAL = /[\\`*[\]<>]/g

export type DialectText = { text: string; textFormat: Dialect['text'] }

export function textIn(dialect: Dialect, text: string): DialectText {
  if (dialect.text === 'plain') return { text, textFormat: 'plain' }
  return { text: text.replace(SPECIAL, '\\$&').replace(/\n+/g, '\n\n'), textFormat: 'markdown' }
}
