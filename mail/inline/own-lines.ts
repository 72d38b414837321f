// A letter of ours as its lines, to know them again in the quote of an answer: what is not there was typed in.
import type { Spelled, SpelledBlock } from '../../core/wording/spelled.js'
import { fieldLine } from '../compose/form-lines.js'
import type { LetterParts } from '../compose/letter-parts.js'
import { letterText } from '../compose/letter-text.js'
import type { Say } from '../compose/words.js'
import { bare } from './bare.js'

export type OwnLine = {
  /** Bare: letters and digits alone. */
  bare: string
  /** What a value on this line, or below it, is called. */
  label?: string
  /** A line to be filled in: what follows it is an answer, whatever it says. */
  isOpen?: true
  /** What may be chosen on it. */
  options?: string[]
  /** A value alone: typed on a line of its own it may be an answer. */
  isValue?: true
}

export type OwnLetter = { lines: OwnLine[]; byBare: ReadonlyMap<string, OwnLine> }

export function ownLetter(parts: LetterParts, { blocks, choices }: Spelled, say: Say): OwnLetter {
  const texts = [
    ...letterText(parts, say).split('\n'),
    ...blocks.flatMap(piecesOf),
    ...choices.map(({ label }) => label),
  ]
  const lines = [...blocks.flatMap((block) => labelled(block, say)), ...texts.map((text) => ({ bare: bare(text) }))]
  const byBare = new Map<string, OwnLine>()
  for (const line of lines) if (line.bare !== '' && !byBare.has(line.bare)) byBare.set(line.bare, line)
  return { lines: [...byBare.values()], byBare }
}

/** Where a name stands before its value. */
function labelled(block: SpelledBlock, say: Say): OwnLine[] {
  if (block.kind === 'facts') {
    return block.rows.flatMap(({ name, value }) => [
      { bare: bare(`${name}${value}`), label: name },
      { bare: bare(name), label: name },
      { bare: bare(value), isValue: true as const },
    ])
  }
  if (block.kind !== 'form') return []
  return block.fields.flatMap((field) => {
    const options = field.options ? { options: field.options.map(({ label }) => label) } : {}
    const open = { label: field.label, isOpen: true as const, ...options }
    return [
      { bare: bare(fieldLine(field, say)), ...open },
      { bare: bare(field.label), ...open },
    ]
  })
}

/** What HTML draws in places of its own, where the text has one line. */
function piecesOf(block: SpelledBlock): string[] {
  switch (block.kind) {
    case 'links':
      return block.links.flatMap(({ name, url }) => [name, url, `${name} ${url}`])
    case 'timeline':
      return block.steps.flatMap(({ label, at = '', note = '' }) => [label, at, note])
    case 'form':
      return block.fields.flatMap(({ value = '', problem = '' }) => [value, problem])
    default:
      return []
  }
}
