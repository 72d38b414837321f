// Ends letters that go round in circles: a robot without any mark of one, which answers every answer, and a person whom
// the same words have not helped. Each gets three answers; the third hands the matter to a person, then there is silence.
import { ANSWERS_BEFORE_SILENCE, CIRCLE_MS } from '../limits.js'
import { maskText } from '../privacy/mask.js'
import type { Change } from '../records/collections.js'
import type { Circle, Conversation } from '../records/conversation.js'
import type { Draft } from '../records/draft.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import { openTicket } from './open-ticket.js'
import { type Answer, type Scene, say } from './scene.js'

/** So many different matters one person writes about in a week. */
const MOST_CIRCLES = 10
const REASON = 'going_in_circles'
/** Stands for all letters that were not understood. */
const MISSED: number[] = []
const SKETCH_CHARS = 1_000
const SEEDS = [2_166_136_261, 40_503, 2_654_435_761, 97_531, 1_540_483_477, 668_265_263, 374_761_393, 3_266_489_917]
/** Of eight: two texts that share three quarters of their letter pairs have six in common. */
const ALIKE = 5

/** What a text is like, from which nobody can read it: the smallest of many hashes of its letter pairs. */
function sketchOf(text: string): number[] {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, SKETCH_CHARS)
  return SEEDS.map((seed) => {
    let least = 0xffffffff
    for (let at = 0; at + 1 < letters.length; at += 1) {
      const pair = letters.charCodeAt(at) * 65_599 + letters.charCodeAt(at + 1)
      const mixed = Math.imul(pair ^ seed, 2_246_822_519)
      least = Math.min(least, Math.imul(mixed ^ (mixed >>> 15), 3_266_489_917) >>> 0)
    }
    return least
  })
}

const isAlike = (one: readonly number[], other: readonly number[]) =>
  one.filter((value, at) => value === other[at]).length >= ALIKE

/** What a person has told so far; how often we asked is not part of it. */
function essence(draft: Partial<Draft> = {}): string {
  const { fields = {}, orderIds = [], insisted = [], waits } = draft
  return JSON.stringify([fields, orderIds, insisted, waits])
}

const FRUITLESS: ReadonlySet<string> = new Set(['limits', 'unknown', 'tickets', 'outbox', 'conversations'])

/** Something came of it: then it may be said as often as one likes. */
function isFruitful(scene: Scene, changes: readonly Change[]): boolean {
  return changes.some((change) => {
    if (FRUITLESS.has(change.collection)) return false
    if (change.collection !== 'drafts' || change.op !== 'put') return true
    return essence(recordOf(scene.snapshot, 'drafts', change.id)) !== essence(change.value)
  })
}

const isFull = ({ count }: Circle) => count >= ANSWERS_BEFORE_SILENCE

/** Those of the last week; a full one as long as nobody has closed its ticket. */
function circlesNow({ conversation, turn, snapshot }: Scene): Circle[] {
  const since = Date.parse(turn.now) - CIRCLE_MS
  const isOpen =
    recordsWhere(snapshot, 'tickets', ({ reason, state }) => reason === REASON && state !== 'closed').length > 0
  return (conversation.circles ?? []).filter(
    (circle) => Date.parse(circle.lastAt) > since && (isOpen || !isFull(circle)),
  )
}

function withOneMore(circles: Circle[], sketch: number[], now: string): Circle[] {
  const fits = (other: Circle) => (sketch.length === 0 ? other.sketch.length === 0 : isAlike(other.sketch, sketch))
  const found = circles.find(fits) ?? { sketch, count: 0, lastAt: now }
  return [...circles.filter((other) => other !== found), { ...found, count: found.count + 1, lastAt: now }]
}

export type Rounded = { answers: Answer[]; circles?: Circle[] }

/** Only letters: a chat has a person before it. */
export function endCircles(scene: Scene, answers: Answer[]): Rounded {
  const { turn } = scene
  const isSilent = answers.every(({ blocks }) => blocks.length === 0)
  if (turn.channel !== 'mail' || isSilent) return { answers, circles: scene.conversation.circles ?? [] }
  const changes = answers.flatMap((answer) => answer.changes ?? [])
  if (isFruitful(scene, changes)) return { answers, circles: [] }
  const known = circlesNow(scene)
  // Once a person is asked, whatever else is said waits for that person.
  if (known.some(isFull)) {
    return { answers: silent(scene, answers), circles: known.map((circle) => ({ ...circle, lastAt: turn.now })) }
  }
  const counted = withOneMore(known, sketchOf(turn.text.trim() || (turn.subject ?? '')), turn.now)
  const isMissed = answers.some((answer) => answer.missed)
  const circles = (isMissed ? withOneMore(counted, MISSED, turn.now) : counted).slice(-MOST_CIRCLES)
  return { answers: circles.some(isFull) ? handedOver(scene, answers) : answers, circles }
}

function ticketOf(scene: Scene) {
  return openTicket(scene, REASON, maskText(scene.turn.text || (scene.turn.subject ?? '')))
}

function handedOver(scene: Scene, answers: Answer[]): Answer[] {
  const { id, change } = ticketOf(scene)
  return [...answers, { blocks: [say('human.circle', { ticket: id })], changes: [change] }]
}

/** Written down for the person who takes over, and not answered. */
function silent(scene: Scene, answers: Answer[]): Answer[] {
  const quiet = answers.map((answer) => ({ ...answer, blocks: [], choices: [], notices: [] }))
  return [...quiet, { blocks: [], changes: [ticketOf(scene).change] }]
}

/** As the conversation keeps it. */
export function keptCircles({ circles }: Rounded): Pick<Conversation, 'circles'> {
  return circles && circles.length > 0 ? { circles } : {}
}
