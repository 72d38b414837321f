// A reply as the activities that say it: leading text as a message that can be read and copied anywhere, the rest as
// a card with the same words as its fallback.
import type { Lang } from '../../core/content.js'
import { plainText } from '../../core/wording/plain-text.js'
import type { Spelled, SpelledBlock } from '../../core/wording/spelled.js'
import type { Utterance } from '../activity.js'
import { buildCard } from './card.js'
import { type Dialect, textIn } from './dialect.js'
import { splitText } from './split-text.js'
import { wholeText } from './whole-text.js'

/** Teams refuses a message with a card above 28 kB; the envelope around ours takes about one. */
const MAX_CARD_BYTES = 27 * 1024

/** Several channels cut a text earlier than Teams does; this is well below each. */
const MAX_TEXT_BYTES = 12 * 1024

const LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en', sv: 'sv' }

const PLAIN: ReadonlySet<SpelledBlock['kind']> = new Set(['text', 'heading', 'list'])

export function utterancesFor(spelled: Spelled, dialect: Dialect): Utterance[] {
  const firstRich = spelled.blocks.findIndex((block) => !PLAIN.has(block.kind))
  const leading = firstRich === -1 ? spelled.blocks : spelled.blocks.slice(0, firstRich)
  const rich = spelled.blocks.slice(leading.length)
  if (rich.length === 0 && spelled.choices.length === 0) return textOnly(spelled, dialect)
  const card = buildCard(rich, spelled, dialect)
  const message = withCard(spelled, plainText(leading), card, dialect)
  return bytes(message) > MAX_CARD_BYTES ? textOnly(spelled, dialect) : [message]
}

function withCard(spelled: Spelled, text: string, card: object, dialect: Dialect): Utterance {
  const words = text === '' ? {} : textIn(dialect, text)
  const [summary = ''] = plainText(spelled.blocks).split('\n', 1)
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive' as const, content: card }]
  return { type: 'message', ...words, summary, locale: LOCALES[spelled.lang], attachments }
}

function textOnly(spelled: Spelled, dialect: Dialect): Utterance[] {
  const locale = LOCALES[spelled.lang]
  const parts = splitText(wholeText(spelled.blocks, spelled.choices), MAX_TEXT_BYTES)
  return parts.map((part) => ({ type: 'message', ...textIn(dialect, part), locale }))
}

function bytes(message: Utterance): number {
  return Buffer.byteLength(JSON.stringify(message))
}
