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

const ADDRESS = /https?:\/\/[^\s<>"'（）《》，。；、]{1,2000}/giu

/** Addresses of pages in a sentence can be opened, and break anywhere rather than push the letter wider than the phone. */
export function linkedLines(text: string): string {
  let html = ''
  let at = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const url = found.replace(/[.,;:!?)\]]{1,5}$/u, '')
    html += `${escapeLines(text.slice(at, index))}<a href="${escapeHtml(url)}" style="overflow-wrap:anywhere">${escapeHtml(url)}</a>`
    at = index + url.length
  }
  return html + escapeLines(text.slice(at))
}
