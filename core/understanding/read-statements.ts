// Understands each statement of a text and puts the answers together: padding goes, what it names stays, nothing is
// said twice.
import type { Decided } from './decide.js'
import { type Entities, mergeEntities } from './entities/entities.js'
import { cutStatements, isField, isQuestion, waysToHalve } from './statements.js'

type Reading = Decided & { entities: Entities }
type Part<T> = { text: string; reading: T }
type Read<T> = (text: string) => T

// More than this nobody wants answered at once.
const MOST_ANSWERS = 5
// So sure is one of ours only of a sentence that says by itself what is wanted.
const CLEAR = 0.9

/** `read` understands a text as one; `plain` is the normalised text. Never empty. */
export function readStatements<T extends Reading>(plain: string, read: Read<T>): T[] {
  const parts = cutStatements(plain).flatMap((statement) => readOneOrTwo(statement, read))
  const wanted = parts.filter((part) => isWanted(part.reading) && !isField(part.text))
  const kept = wanted.some((part) => isSure(part) && isOutright(part)) ? wanted.filter(isOutright) : wanted
  return kept.length > 0 ? join(parts, kept) : [read(plain)]
}

/** Says what is wanted, where other statements may only lead up to it: "We paid last week." */
function isOutright<T extends Reading>({ text, reading }: Part<T>): boolean {
  const { decision, intent, confidence } = reading
  return isQuestion(text) || (decision === 'answer' && (intent.startsWith('do.') || confidence >= CLEAR))
}

function readOneOrTwo<T extends Reading>(text: string, read: Read<T>): Part<T>[] {
  const whole = { text, reading: read(text) }
  const halved = waysToHalve(text).map((halves) => halves.map((half) => ({ text: half, reading: read(half) })))
  const surest = (ways: Part<T>[][]) => ways.sort((one, other) => doubt(one) - doubt(other))[0]
  const two = surest(halved.filter((halves) => halves.every(isSure) && labelsOf(halves).size === 2))
  if (two) return two
  // "Hello, …" and "…, thanks" are no part of what is asked.
  const unpadded = surest(
    halved.map((halves) => halves.filter(({ reading }) => !isPadding(reading))).filter((rest) => rest.length === 1),
  )
  return unpadded && doubt(unpadded) < doubt([whole]) ? unpadded : [whole]
}

function join<T extends Reading>(parts: Part<T>[], kept: Part<T>[]): T[] {
  const joined: T[] = []
  let unclaimed: Entities[] = []
  for (const part of parts) {
    const { reading } = part
    const twin = joined.findIndex(({ intent }) => intent === reading.intent)
    const place = kept.includes(part) ? twin : joined.length - 1
    const before = joined[place]
    if (before) joined[place] = { ...before, entities: mergeEntities(before.entities, reading.entities) }
    else if (kept.includes(part)) {
      joined.push({ ...reading, entities: [...unclaimed, reading.entities].reduce(mergeEntities) })
      unclaimed = []
    } else unclaimed.push(reading.entities)
  }
  return joined.slice(0, MOST_ANSWERS)
}

function isPadding({ decision, intent }: Reading): boolean {
  return decision === 'answer' && intent.startsWith('chitchat.')
}

function isWanted(reading: Reading): boolean {
  return reading.decision !== 'decline' && !isPadding(reading)
}

function isSure<T extends Reading>({ reading }: Part<T>): boolean {
  return reading.decision === 'answer' && !isPadding(reading)
}

function doubt<T extends Reading>(parts: Part<T>[]): number {
  return 1 - Math.min(...parts.map(({ reading }) => (reading.decision === 'decline' ? 0 : reading.confidence)))
}

function labelsOf<T extends Reading>(parts: Part<T>[]): Set<string> {
  return new Set(parts.map(({ reading }) => reading.intent))
}
