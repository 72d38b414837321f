// What a person typed into the quote of our letter: after the names in a list, into cells, below lines, in any colour.
// Clients that mark no quoted line leave no other way to tell: whatever is not ours is theirs.
import type { BelowLine } from '../new-text/read-new-text.js'
import { after, bare } from './bare.js'
import { chosenOption, hasTick } from './chosen-option.js'
import type { OwnLetter, OwnLine } from './own-lines.js'

type Said = { text: string; at: number; own?: boolean; sameLine?: boolean }
type Typed = Said & { label?: string }

/** A line of ours that seems to have been broken in two: what is left of it, and what was typed if it was not. */
type Broken = { rest: string; otherwise?: { said: Said; line: OwnLine } }

type Reading = {
  typed: Typed[]
  /** The line of ours just above. */
  last: OwnLine | undefined
  broken?: Broken
  ours: number
  lastOursAt: number
}

/** Fewer letters may begin anybody's line. */
const MIN_PREFIX = 10
const MIN_PART = 6

/** Undefined where nothing was typed in. */
export function readInline(below: BelowLine[], letter: OwnLetter): string | undefined {
  const reading: Reading = { typed: [], last: undefined, ours: 0, lastOursAt: 0 }
  below.forEach(({ text, own }, at) => {
    if (own) addTyped(reading, { text, own, at })
    else readQuoted(reading, letter, { text, at })
  })
  endBroken(reading)
  const { typed, ours, lastOursAt } = reading
  const isWithin = ({ at, sameLine }: Typed) => at < lastOursAt || sameLine === true
  const kept = typed.filter((each) => each.own || isWithin(each))
  // Another letter than the one looked up, or one that was translated.
  if (kept.length === 0 || ours < kept.filter(({ own }) => !own).length) return undefined
  // Below all of ours stands an answer to the last line only where others stand below theirs.
  const isAmong = kept.some(isWithin)
  return kept.map(({ text, label }) => (label === undefined || !isAmong ? text : `${label}: ${text}`)).join('\n')
}

function readQuoted(reading: Reading, letter: OwnLetter, { text, at }: Said): void {
  const said = bare(text)
  if (said === '' || ADDRESS_ALONE.test(text) || goesOn(reading, { text, at }, said)) return
  const known = letter.byBare.get(said)
  const begun = longestBegun(letter, text, said)
  const part = said.length < MIN_PART ? undefined : letter.lines.find((line) => line.bare.startsWith(said))
  if (known && !(known.isValue && reading.last?.isOpen)) {
    addOurs(reading, known, at)
    if (known.options && known.label && hasTick(text)) {
      addTyped(reading, { text: after(text, bare(known.label).length), at, sameLine: true })
    }
  } else if (part) {
    addOurs(reading, part, at)
    const tail = begun && { said: { text: after(text, begun.bare.length), at, sameLine: true }, line: begun }
    reading.broken = { rest: part.bare.slice(said.length), ...(tail?.line.isOpen ? { otherwise: tail } : {}) }
  } else if (begun) {
    addOurs(reading, begun, at)
    readTail(reading, letter, { text: after(text, begun.bare.length), at })
  } else {
    addTyped(reading, { text, at })
  }
}

const ADDRESS_ALONE = /^\W{0,3}https?:\/\/\S{1,900}$/u

/** The line goes on where a client broke the one above. */
function goesOn(reading: Reading, { text, at }: Said, said: string): boolean {
  const { rest } = reading.broken ?? {}
  if (rest === undefined) return false
  if (!rest.startsWith(said) && !said.startsWith(rest)) {
    endBroken(reading)
    return false
  }
  delete reading.broken
  reading.lastOursAt = at
  if (rest.length > said.length) reading.broken = { rest: rest.slice(said.length) }
  if (rest.length < said.length) addTyped(reading, { text: after(text, rest.length), at, sameLine: true })
  return true
}

/** It did not go on: what stands on it was left there on purpose. */
function endBroken(reading: Reading): void {
  const { otherwise } = reading.broken ?? {}
  delete reading.broken
  if (!otherwise) return
  reading.last = otherwise.line
  addTyped(reading, otherwise.said)
}

function longestBegun({ lines }: OwnLetter, text: string, said: string): OwnLine | undefined {
  const begun = lines.filter(
    (line) =>
      said.startsWith(line.bare) && (line.label === undefined ? line.bare.length >= MIN_PREFIX : isName(line, text)),
  )
  return begun.reduce<OwnLine | undefined>(
    (best, line) => (best && best.bare.length >= line.bare.length ? best : line),
    undefined,
  )
}

/** A name ends where its word ends. */
function isName(line: OwnLine, text: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(after(text, line.bare.length))
}

/** What follows on the same line: more of ours, where a client joined two lines, or what was typed. */
function readTail(reading: Reading, letter: OwnLetter, { text, at }: Said): void {
  const said = bare(text)
  const isOurs = letter.byBare.has(said) && !reading.last?.isOpen
  if (said !== '' && !isOurs) addTyped(reading, { text, at, sameLine: true })
}

function addOurs(reading: Reading, line: OwnLine, at: number): void {
  reading.ours += 1
  reading.last = line
  reading.lastOursAt = at
}

const LEADING = /^[\s:：,，、;；=>→|/)）\]】—–-]+/u
const TRAILING = /[\s:：|]+$/u

function addTyped(reading: Reading, said: Said): void {
  const typed = said.text.replace(LEADING, '').replace(TRAILING, '')
  if (reading.ours === 0 || bare(typed) === '') return
  const { last } = reading
  reading.last = undefined
  const label = last?.isOpen || said.sameLine ? last?.label : undefined
  const isNamed = label === undefined || bare(typed).startsWith(bare(label))
  const text = last?.options ? chosenOption(typed, last.options) : typed
  reading.typed.push({ ...said, text, ...(isNamed ? {} : { label }) })
}
