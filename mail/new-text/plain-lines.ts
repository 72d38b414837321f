// Plain text → lines with their depth of `>` marks. Bounded and linear: hostile letters come through here too.
import type { Line } from './line.js'

/** A novel has 500,000 characters; a letter to us that a person typed stays far below this. */
const MAX_CHARS = 300_000
const MAX_LINES = 4_000

/** Zero-width characters, marks of direction and the soft hyphen: invisible, and in the way of every comparison. */
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F]/g

export function plainLines(text: string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  for (const raw of text.slice(0, MAX_CHARS).replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')) {
    const line = quotedLine(cleanText(raw))
    blanks = line.text === '' && line.depth === 0 ? blanks + 1 : 0
    if (blanks > 1) continue
    lines.push(line)
    if (lines.length >= MAX_LINES) break
  }
  return lines
}

export function cleanText(text: string): string {
  if (text.trim() === '') return ''
  // QQ leaves the entity in its plain text.
  return text.replaceAll('&nbsp;', ' ').replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trimEnd()
}

/** Counts `>` marks as mail clients write them: `> > text`, `>> text`, with at most a space before each. */
function quotedLine(text: string): Line {
  let at = 0
  let depth = 0
  while (at < text.length && depth < 100) {
    const mark = text[at] === ' ' ? at + 1 : at
    if (text[mark] !== '>') break
    at = mark + 1
    depth += 1
  }
  if (depth === 0) return { text, depth, role: 'body' }
  return { text: text.slice(text[at] === ' ' ? at + 1 : at), depth, role: 'body' }
}
