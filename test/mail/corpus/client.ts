// What a mail client is given and what it makes of it.
import type { Lang } from '../../../core/content.js'
import type { Body, Header } from './mime.js'
import { ASSISTANT, type Person, QUOTED, SUBJECT } from './people.js'

export type Draft = {
  lang: Lang
  /** What the person types, with line breaks. */
  own: string
  writer: Person
  to: Person
  subject: string
  quoted: string[]
  /** The signature block of this person, where they have one. */
  signature?: string[]
}

export type Written = Body & { headers?: Header[]; subject: string }

export type Client = (draft: Draft) => Written

export function draftOf(lang: Lang, own: string, writer: Person, signature?: string[]): Draft {
  return {
    lang,
    own,
    writer,
    to: ASSISTANT[lang],
    subject: SUBJECT[lang],
    quoted: QUOTED[lang],
    ...(signature ? { signature } : {}),
  }
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function quoteMarks(lines: string[]): string {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}

/** One block element a line; an empty line holds a break, as editors write it. */
export function htmlLines(text: string | string[], open = '<div>', close = '</div>'): string {
  const lines = typeof text === 'string' ? text.split('\n') : text
  return lines.map((line) => `${open}${line === '' ? '<br>' : escapeHtml(line)}${close}`).join('')
}

export const REPLY: Record<Lang, string> = { zh: '回复：', en: 'Re: ', sv: 'SV: ' }
export const FORWARD: Record<Lang, string> = { zh: '转发：', en: 'Fwd: ', sv: 'VB: ' }
