// A letter of ours as HTML: one narrow column, inline styles, nothing from outside, readable in dark mode.
import type { SpelledBlock } from '../../core/wording/spelled.js'
import { fieldValue, formExample } from './form-lines.js'
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

function factsHtml(rows: { name: string; value: string; problem?: string }[]): string {
  const drawn = rows.map(({ name, value, problem }) => {
    const note = problem === undefined ? '' : `<br><span style="${STYLES.problem}">${escapeLines(problem)}</span>`
    const wrap = name.length <= SHORT_NAME ? ';white-space:nowrap' : ''
    return `<tr><td style="${STYLES.name}${wrap}">${escapeHtml(name)}</td><td style="${STYLES.value}">${escapeLines(value)}${note}</td></tr>`
  })
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLES.table}">${drawn.join('')}</table>`
}

function formHtml({ title, fields }: Extract<SpelledBlock, { kind: 'form' }>, say: Say): string {
  const [, hint, ...lines] = formExample(fields, say)
  const example =
    hint === undefined ? '' : `${paragraph(hint)}<p style="${STYLES.example}">${lines.map(escapeHtml).join('<br>')}</p>`
  const rows = fields.map((field) => ({
    name: field.label,
    value: fieldValue(field, say),
    ...(field.problem === undefined ? {} : { problem: field.problem }),
  }))
  return `<p style="${STYLES.heading}">${escapeHtml(title)}</p>${factsHtml(rows)}${example}`
}

/** Not a blockquote of type cite: the answer to this letter quotes all of it anyway. */
function quoteHtml({ intro, lines }: NonNullable<LetterParts['quote']>): string {
  return `<p style="margin:16px 0 0 0;${STYLES.small}">${escapeHtml(intro)}</p><blockquote style="${STYLES.quote}">${lines.map(escapeHtml).join('<br>')}</blockquote>`
}
