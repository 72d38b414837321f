// What is more than text, as one Adaptive Card.
import type { Spelled, SpelledBlock } from '../../core/wording/spelled.js'
import { choiceAction } from './choices.js'
import type { Dialect } from './dialect.js'
import { columns, type Element, paragraphs, text } from './elements.js'
import { formAction, formRows } from './form.js'
import { timelineRows } from './timeline.js'
import { wholeText } from './whole-text.js'

/** Newest version that Teams, the Agents Playground and Web Chat all draw. */
const VERSION = '1.5'

export function buildCard(blocks: SpelledBlock[], spelled: Spelled, dialect: Dialect): object {
  const forms = blocks.filter((block) => block.kind === 'form')
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: VERSION,
    lang: spelled.lang,
    fallbackText: wholeText(blocks, spelled.choices),
    body: blocks.flatMap(rowsOf),
    actions: [...forms.map(formAction), ...spelled.choices.map((choice) => choiceAction(choice, dialect.press))],
  }
}

function rowsOf(block: SpelledBlock): Element[] {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text)
    case 'heading':
      return [text(block.text, { weight: 'Bolder', size: 'Medium' })]
    case 'list':
      return block.items.map((item, at) => listItem(block.numbered ? `${at + 1}.` : '•', item))
    case 'facts':
      return block.rows.map((row) => fact(row.name, row.value))
    case 'links':
      return [
        {
          type: 'ActionSet',
          actions: block.links.map((link) => ({ type: 'Action.OpenUrl', title: link.name, url: link.url })),
        },
      ]
    case 'source':
      return [text(block.text, { size: 'Small', isSubtle: true })]
    case 'timeline':
      return timelineRows(block)
    case 'form':
      return formRows(block)
  }
}

function listItem(mark: string, item: string): Element {
  return columns(
    [
      { width: 'auto', items: [text(mark)] },
      { width: 'stretch', items: [text(item)] },
    ],
    { spacing: 'Small' },
  )
}

function fact(name: string, value: string): Element {
  return columns(
    [
      { width: 2, items: [text(name, { isSubtle: true })] },
      { width: 3, items: [text(value)] },
    ],
    { spacing: 'Small' },
  )
}
