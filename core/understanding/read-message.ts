// Brings a message into the form that everything else in this room works on.
import { findMentions, maskMentions } from './entities/extract.js'
import type { Mention } from './entities/mention.js'
import { fold } from './text/fold.js'
import { normalise } from './text/normalise.js'
import { tokensOf } from './text/tokens.js'

/** `plain` is what was typed, tidied; `tokens` are folded, with numbers and addresses masked by their kind. */
export type Message = { plain: string; mentions: Mention[]; tokens: string[] }

export function readMessage(text: string, now: string): Message {
  const plain = normalise(text)
  const mentions = findMentions(plain, now)
  return { plain, mentions, tokens: tokensOf(fold(maskMentions(plain, mentions))) }
}
