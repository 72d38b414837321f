// All that a reply says, in words alone.
import { plainText } from '../../core/wording/plain-text.js'
import type { SpelledBlock, SpelledChoice } from '../../core/wording/spelled.js'

/** Choices are listed: typing the words of one does what its button does. */
export function wholeText(blocks: SpelledBlock[], choices: SpelledChoice[]): string {
  const labels = choices.map((choice) => `- ${choice.label}`).join('\n')
  return [plainText(blocks), labels].filter((part) => part !== '').join('\n\n')
}
