// A reply in words: what every channel draws. The same words everywhere, so that a letter and a card say the same.
import type { Lang } from '../content.js'

export type SpelledStep = { label: string; status: 'done' | 'current' | 'next' | 'stopped'; at?: string; note?: string }

export type SpelledField = {
  name: string
  label: string
  kind: 'text' | 'multiline' | 'choice'
  value?: string
  required: boolean
  asked?: boolean
  options?: { value: string; label: string }[]
  problem?: string
  hint?: string
}

export type SpelledBlock =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  /** `numbered`: steps, to be taken in this order. */
  | { kind: 'list'; items: string[]; numbered?: true }
  | { kind: 'facts'; rows: { name: string; value: string }[] }
  | { kind: 'links'; links: { name: string; url: string }[] }
  | { kind: 'source'; text: string }
  | { kind: 'timeline'; title: string; steps: SpelledStep[] }
  | { kind: 'form'; id: string; title: string; fields: SpelledField[]; submit: string }

export type SpelledChoice = { label: string; action: string }

export type Spelled = { lang: Lang; subject?: string; byStaff?: true; blocks: SpelledBlock[]; choices: SpelledChoice[] }
