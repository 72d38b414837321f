// Choices as buttons whose press shows as something the person said, where the client can show it.
import type { SpelledChoice } from '../../core/wording/spelled.js'
import type { Dialect } from './dialect.js'
import type { Element } from './elements.js'

export function choiceAction(choice: SpelledChoice, press: Dialect['press']): Element {
  return { type: 'Action.Submit', title: choice.label, data: { action: choice.action, ...spoken(choice, press) } }
}

function spoken({ label, action }: SpelledChoice, press: Dialect['press']): Element {
  const words = { type: 'messageBack', displayText: label, text: label, value: { action } }
  switch (press) {
    case 'messageBack':
      return { msteams: words }
    case 'cardAction':
      // Web Chat's own names.
      return { __isBotFrameworkCardAction: true, cardAction: words }
    case 'data':
      return {}
  }
}
