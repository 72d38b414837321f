// Choices as buttons whose press shows as something the person said, as if they had typed it.
import type { SpelledChoice } from '../../core/wording/spelled.js'
import type { Element } from './elements.js'

export function choiceAction(choice: SpelledChoice): Element {
  const value = { action: choice.action }
  const spoken = { type: 'messageBack', displayText: choice.label, text: choice.label, value }
  return {
    type: 'Action.Submit',
    title: choice.label,
    // `action` is for clients that send the data as it is, `msteams` for Teams,
    // and the last two are Web Chat's own way of saying the same.
    data: { ...value, msteams: spoken, __isBotFrameworkCardAction: true, cardAction: spoken },
  }
}
