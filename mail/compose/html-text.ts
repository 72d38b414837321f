// Text and links as HTML.
import { wellFormed } from './well-formed.js'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}

/** Lines of one text stay lines. */
export function escapeLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** Only what opens a page or a mail program; anything else is shown as text. */
export function linkHtml(name: string, url: string): string {
  if (!/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(url)) return `${escapeHtml(name)}: ${escapeHtml(url)}`
  return `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`
}
