// What the mailbox page shows, ready for its template: one person's letters, and the one that is open.
import type { Lang } from '../../core/content.js'
import type { ArchivedLetter } from './letter-archive.js'

export type PersonRow = { address: string; letters: number; at: string }
export type LetterRow = {
  id: string
  fromAssistant: boolean
  subject: string
  preview: string
  at: string
  open: boolean
}
export type OpenLetter = {
  id: string
  fromAssistant: boolean
  subject: string
  at: string
  html?: string
  /** Pixels: a sandboxed frame cannot tell its own height. */
  frameHeight: number
  text: string
  answerSubject: string
}

const LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB', sv: 'sv-SE' }
const SUBJECT_PREFIX: Record<Lang, string> = { zh: '回复：', en: 'Re: ', sv: 'SV: ' }
const ANY_PREFIX = /^\s*(?:re|sv|aw|回复|答复|回覆)\s*[:：]\s*/i

export function beijingTime(lang: Lang, at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  const format = new Intl.DateTimeFormat(LOCALES[lang], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  })
  return format.format(date)
}

/** Whoever wrote or was written to, the latest first. `letters` are newest first. */
export function people(letters: ArchivedLetter[], lang: Lang): PersonRow[] {
  const rows = new Map<string, PersonRow>()
  for (const { person, at } of letters) {
    if (person === '') continue
    const row = rows.get(person) ?? { address: person, letters: 0, at: beijingTime(lang, at) }
    rows.set(person, { ...row, letters: row.letters + 1 })
  }
  return [...rows.values()]
}

export function letterRow({ id, fromAssistant, at, letter }: ArchivedLetter, lang: Lang, openId: string): LetterRow {
  const preview = (letter.text ?? '').slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 160)
  return { id, fromAssistant, subject: letter.subject, preview, at: beijingTime(lang, at), open: id === openId }
}

export function openLetter({ id, fromAssistant, at, letter }: ArchivedLetter, lang: Lang): OpenLetter {
  const text = letter.text ?? ''
  const subject = letter.subject
  return {
    id,
    fromAssistant,
    subject,
    at: beijingTime(lang, at),
    // A letter's links open beside the page, not within its frame.
    ...(letter.html ? { html: `<base target="_blank">${letter.html}` } : {}),
    frameHeight: frameHeight(text),
    text,
    answerSubject: ANY_PREFIX.test(subject) ? subject : `${SUBJECT_PREFIX[lang]}${subject}`,
  }
}

/** Lines of about 60 characters, 26 pixels each, and room for buttons and margins. */
function frameHeight(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0)
  return Math.min(1_600, 160 + lines * 26)
}
