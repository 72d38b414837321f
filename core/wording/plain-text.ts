// A spelled reply as plain text: the terminal, the fallback of a card, the text part of a letter.
import type { SpelledBlock } from './spelled.js'

const MARKS = { done: '[x]', current: '[>]', next: '[ ]', stopped: '[!]' } as const

/** What stands before an item of a list that has only characters. */
export function itemMark({ numbered }: { numbered?: true }, at: number): string {
  return numbered ? `${at + 1}.` : '-'
}

function blockText(block: SpelledBlock): string {
  switch (block.kind) {
    case 'text':
    case 'heading':
    case 'source':
      return block.text
    case 'list':
      return block.items.map((item, at) => `${itemMark(block, at)} ${item}`).join('\n')
    case 'facts':
      return block.rows.map((row) => `${row.name}: ${row.value}`).join('\n')
    case 'links':
      return block.links.map((link) => `${link.name}: ${link.url}`).join('\n')
    case 'timeline':
      return [
        block.title,
        ...block.steps.map((step) =>
          [`${MARKS[step.status]} ${step.label}`, step.at, step.note].filter((part) => part !== undefined).join(' · '),
        ),
      ].join('\n')
    case 'form':
      return [
        block.title,
        ...block.fields.map(
          (field) => `${field.label}: ${field.value ?? ''}${field.problem ? ` (${field.problem})` : ''}`,
        ),
      ].join('\n')
  }
}

/** Blocks parted by empty lines; choices are left to the channel. */
export function plainText(blocks: SpelledBlock[]): string {
  return blocks.map(blockText).join('\n\n')
}
