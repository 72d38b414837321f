// A letter of ours as plain text.
import { itemMark } from '../../core/wording/plain-text.js'
import type { SpelledBlock, SpelledField } from '../../core/wording/spelled.js'
import { fieldLine } from './form-lines.js'
import type { LetterParts } from './letter-parts.js'
import { STEP_MARKS, stepLabel } from './step-state.js'
import type { Say } from './words.js'

export function letterText({ blocks, choices, footer, quote }: LetterParts, say: Say): string {
  const sections = [
    ...blocks.map((block) => blockText(block, say)),
    ...(choices === undefined ? [] : [[choices.intro, ...choices.labels.map((label) => `- ${label}`)].join('\n')]),
    // RFC 3676, 4.3: clients grey out what follows and leave it off when they answer.
    ['-- ', ...footer].join('\n'),
    ...(quote === undefined ? [] : [[quote.intro, ...quote.lines.map((line) => `> ${line}`)].join('\n')]),
  ]
  return `${sections.join('\n\n')}\n`
}

function blockText(block: SpelledBlock, say: Say): string {
  switch (block.kind) {
    case 'text':
    case 'heading':
    case 'source':
      return block.text
    case 'list':
      return block.items.map((item, at) => `${itemMark(block, at)} ${item}`).join('\n')
    case 'facts':
      return block.rows.map(({ name, value }) => say('mail.row', { name, value })).join('\n')
    case 'links':
      return block.links.map(({ name, url }) => `${name}\n${url}`).join('\n')
    case 'timeline':
      return [block.title, ...block.steps.map((step) => stepLine(step, say))].join('\n')
    case 'form':
      return block.fields.map((field) => fieldText(field, say)).join('\n')
  }
}

function stepLine(step: Extract<SpelledBlock, { kind: 'timeline' }>['steps'][number], say: Say): string {
  const details = [step.at, step.note].filter((detail) => detail !== undefined)
  return `${STEP_MARKS[step.status]} ${[stepLabel(step, say), ...details].join(' · ')}`
}

function fieldText(field: SpelledField, say: Say): string {
  const row = fieldLine(field, say)
  return field.problem === undefined ? row : `${row}\n  ${field.problem}`
}
