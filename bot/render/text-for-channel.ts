// Text as a channel shows it line by line.

/** Teams runs the lines of plain text together, and keeps those of Markdown. */
const READS_MARKDOWN: ReadonlySet<string> = new Set(['msteams'])

/** What could turn a name that somebody typed into a link, an element or a style. Underscores inside words do nothing. */
const SPECIAL = /[\\`*[\]<>]/g

export type ChannelText = { text: string; textFormat: 'plain' | 'markdown' }

export function textForChannel(text: string, channelId: string): ChannelText {
  if (!READS_MARKDOWN.has(channelId)) return { text, textFormat: 'plain' }
  return { text: text.replace(SPECIAL, '\\$&').replace(/\n+/g, '\n\n'), textFormat: 'markdown' }
}
