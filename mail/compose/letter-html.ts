// A letter of ours as HTML: one narrow column, inline styles, nothing from outside, readable in dark mode.
import type { SpelledBlock } from '../../core/wording/spelled.js'
import { fieldParts } from './form-lines.js'
import { escapeHtml, escapeLines, linkedLines, linkHtml } from './html-text.js'
import { timelineHtml } from './html-timeline.js'
import type { LetterParts } from './letter-parts.js'
import { STYLES } from './styles.js'
import type { Say } from './words.js'

/** `tag` is the language for screen readers and fonts, such as zh-CN. */
export function letterHtml({ blocks, choices, footer, quote }: LetterParts, tag: string, say: Say): string {
  const column = [
    ...blocks.map((block) => blockHtml(block, say)),
    ...(choices === undefined ? [] : [paragraph(choices.intro), listHtml({ items: choices.labels })]),
    `<p style="${STYLES.footer}">${footer.map(escapeLines).join('<br>')}</p>`,
    ...(quote === undefined ? [] : [quoteHtml(quote)]),
  ]
  return [
    `<!DOCTYPE html><html lang="${tag}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    '<style>:root{color-scheme:light dark}</style></head>',
    `<body style="${STYLES.body}"><div style="${STYLES.column}">`,
    ...column,
    '</div></body></html>',
  ].join('\n')
}

function blockHtml(block: SpelledBlock, say: Say): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text)
    case 'heading':
      return `<p style="${STYLES.heading}">${escapeLines(block.text)}</p>`
    case 'source':
      return `<p style="${STYLES.paragraph};${STYLES.small}">${escapeLines(block.text)}</p>`
    case 'list':
      return listHtml(block)
    case 'facts':
      return factsHtml(block.rows)
    case 'links':
      return `<p style="${STYLES.paragraph}">${block.links.map(({ name, url }) => linkHtml(name, url)).join('<br>')}</p>`
    case 'timeline':
      return timelineHtml(block, say)
    case 'form':
      return formHtml(block, say)
  }
}

function paragraph(text: string): string {
  return `<p style="${STYLES.paragraph}">${linkedLines(text)}</p>`
}

function listHtml({ items, numbered }: { items: string[]; numbered?: true }): string {
  const tag = numbered ? 'ol' : 'ul'
  return `<${tag} style="${STYLES.list}">${items.map((item) => `<li>${escapeLines(item)}</li>`).join('')}</${tag}>`
}

/** Short names stand on one line; long ones would leave no room beside them on a phone. */
const SHORT_NAME = 16

function factsHtml(rows: { name: string; value: string }[]): string {
  const drawn = rows.map(({ name, value }) => {
    const wrap = name.length <= SHORT_NAME ? ';white-space:nowrap' : ''
    return `<tr><td style="${STYLES.name}${wrap}">${escapeHtml(name)}</td><td style="${STYLES.value}">${escapeLines(value)}</td></tr>`
  })
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLES.table}">${drawn.join('')}</table>`
}

/** One line each, so that any editor lets one type behind the colon. */
function formHtml({ fields }: Extract<SpelledBlock, { kind: 'form' }>, say: Say): string {
  const lines = fields.map((field) => {
    const { label, note, value } = fieldParts(field, say)
    const grey = note === '' ? '' : `<span style="${STYLES.small}">${escapeHtml(note)}</span>`
    const name = `${escapeHtml(label)}${grey}`
    const problem =
      field.problem === undefined ? '' : `<div style="${STYLES.problem}">${escapeLines(field.problem)}</div>`
    return `<div style="${STYLES.blank}">${say('mail.row', { name, value: escapeLines(value) })}</div>${problem}`
  })
  return `<div style="${STYLES.form}">${lines.join('')}</div>`
}

/** Not a blockquote of type cite: the answer to this letter quotes all of it anyway. */
function quoteHtml({ intro, lines }: NonNullable<LetterParts['quote']>): string {
  return `<p style="margin:16px 0 0 0;${STYLES.small}">${escapeHtml(intro)}</p><blockquote style="${STYLES.quote}">${lines.map(escapeHtml).join('<br>')}</blockquote>`
}
