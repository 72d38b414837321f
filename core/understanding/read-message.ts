// Brings a message into the form that everything else in this room works on.
import { findMentions, maskMentions } from './entities/extract.js'
import type { Mention } from './entities/mention.js'
import { fold } from './text/fold.js'
import { endOfIntroduction } from './text/introduction.js'
import { normalise } from './text/normalise.js'
import { withoutProduct } from './text/product-name.js'
import { tokensOf } from './text/tokens.js'

/** `plain` is what was typed, tidied; `tokens` are folded, with numbers and addresses masked by their kind. */
export type Message = { plain: string; mentions: Mention[]; tokens: string[] }

/** A stretch of a message. What it names was found in the whole, where more stands around it. */
export function partOf(message: Message, start: number, end: number): Message {
  if (start === 0 && end === message.plain.length) return message
  const plain = message.plain.slice(start, end)
  const mentions = message.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))
  return { plain, mentions, tokens: tokensIn(plain, mentions) }
}

function tokensIn(plain: string, mentions: Mention[]): string[] {
  return tokensOf(withoutProduct(fold(maskMentions(plain, mentions))))
}

export function readMessage(text: string, now: string): Message {
  const plain = normalise(text)
  const mentions = findMentions(plain, now)
  const start = endOfIntroduction(plain)
  const whole = { plain, mentions, tokens: start > 0 ? [] : tokensIn(plain, mentions) }
  return start > 0 ? partOf(whole, start, plain.length) : whole
}
