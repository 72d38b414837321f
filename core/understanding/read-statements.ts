// Understands each statement of a text and puts the answers together: padding goes, what it names stays, nothing is
// said twice.
import type { Decided } from './decide.js'
import { type Entities, mergeEntities } from './entities/entities.js'
import type { Message } from './read-message.js'
import { cutStatements, isField, isQuestion, waysToHalve } from './statements.js'
import { isWord } from './text/tokens.js'

type Part = { message: Message; reading: Decided }

/** What is wanted by a stretch of a message, and what that names. */
export type Reader = { decide(message: Message): Decided; entitiesOf(message: Message): Entities }

// More than this nobody wants answered at once.
const MOST_ANSWERS = 5
// So sure is one of ours only of a sentence that says by itself what is wanted.
const CLEAR = 0.9
// "…, possible?", "…, help" and "… and why" are no second thing.
const FEWEST_WORDS = 2

/** Never empty. */
export function readStatements(message: Message, reader: Reader): (Decided & { entities: Entities })[] {
  const parts = cutStatements(message).flatMap((statement) => readOneOrTwo(statement, reader))
  const wanted = parts.filter(
    (part) => isWanted(part.reading) && !isField(part.message.plain) && !(parts.length > 1 && isTag(part)),
  )
  const kept = wanted.some((part) => isSure(part) && isOutright(part)) ? wanted.filter(isOutright) : wanted
  if (kept.length > 0) return join(parts, kept, reader)
  const [only] = parts
  const reading = only?.message === message ? only.reading : reader.decide(message)
  return [{ ...reading, entities: reader.entitiesOf(message) }]
}

/** Says what is wanted, where other statements may only lead up to it: "We paid last week." */
function isOutright({ message, reading }: Part): boolean {
  const { decision, intent, confidence } = reading
  return isQuestion(message.plain) || (decision === 'answer' && (intent.startsWith('do.') || confidence >= CLEAR))
}

function readOneOrTwo(message: Message, reader: Reader): Part[] {
  const read = (part: Message) => ({ message: part, reading: reader.decide(part) })
  const whole = read(message)
  const halved = waysToHalve(message).map((halves) => halves.map(read))
  const surest = (ways: Part[][]) => ways.sort((one, other) => doubt(one) - doubt(other))[0]
  const two = surest(halved.filter((halves) => halves.every(isSure) && areTwo(halves, whole)))
  if (two) return two
  // "Hello, …" and "…, thanks" are no part of what is asked.
  const unpadded = surest(
    halved.map((halves) => halves.filter(({ reading }) => !isPadding(reading))).filter((rest) => rest.length === 1),
  )
  return unpadded && doubt(unpadded) < doubt([whole]) ? unpadded : [whole]
}

/** Whether halves say two things, and not one thing that reads otherwise in pieces. */
function areTwo(halves: Part[], whole: Part): boolean {
  if (labelsOf(halves).size < 2) return false
  const isControl = ({ reading }: Part) => reading.intent.startsWith('control.')
  // "Yes, and how long does it take?", but not "…, what should I do".
  const [first, ...rest] = halves
  if (rest.some(isControl)) return false
  const told = first && isControl(first) ? rest : halves
  if (told.some(({ message }) => message.tokens.filter(isWord).length < FEWEST_WORDS)) return false
  return !isClear(whole) || halves.every((half) => half.reading.intent === whole.reading.intent || isClear(half))
}

/** "What should I do?", "Correct?": asks nothing of its own beside what it follows. */
function isTag({ message, reading }: Part): boolean {
  const { intent } = reading
  return intent === 'control.help' || (intent.startsWith('control.') && isQuestion(message.plain))
}

function join(parts: Part[], kept: Part[], reader: Reader): (Decided & { entities: Entities })[] {
  const joined: (Decided & { entities: Entities })[] = []
  let unclaimed: Entities[] = []
  for (const part of parts) {
    const { reading } = part
    const entities = reader.entitiesOf(part.message)
    const twin = joined.findIndex(({ intent }) => intent === reading.intent)
    const place = kept.includes(part) ? twin : joined.length - 1
    const before = joined[place]
    if (before) joined[place] = { ...surer(before, part), entities: mergeEntities(before.entities, entities) }
    else if (kept.includes(part)) {
      joined.push({ ...reading, entities: [...unclaimed, entities].reduce(mergeEntities) })
      unclaimed = []
    } else unclaimed.push(entities)
  }
  return joined.slice(0, MOST_ANSWERS)
}

/** What one statement only resembles, another may ask outright: then that is answered, and nothing asked back. */
function surer(before: Decided, part: Part): Decided {
  const isSame = before.intent === part.reading.intent
  return isSame && before.decision === 'ask' && isSure(part) ? part.reading : before
}

function isPadding({ decision, intent }: Decided): boolean {
  return decision === 'answer' && intent.startsWith('chitchat.')
}

function isWanted(reading: Decided): boolean {
  return reading.decision !== 'decline' && !isPadding(reading)
}

function isClear({ reading }: Part): boolean {
  return reading.decision === 'answer' && reading.confidence >= CLEAR
}

function isSure({ reading }: Part): boolean {
  return reading.decision === 'answer' && !isPadding(reading)
}

function doubt(parts: Part[]): number {
  return 1 - Math.min(...parts.map(({ reading }) => (reading.decision === 'decline' ? 0 : reading.confidence)))
}

function labelsOf(parts: Part[]): Set<string> {
  return new Set(parts.map(({ reading }) => reading.intent))
}
