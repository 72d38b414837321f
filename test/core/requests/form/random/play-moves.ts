// Plays random moves against the pure core, the whole store in one map, and holds every turn to its promises.
import { join } from 'node:path'
import { expect } from 'vitest'
import { readTurn } from '../../../../../core/conversation/reading.js'
import type { Knowledge } from '../../../../../core/conversation/scene.js'
import { decide } from '../../../../../core/decide.js'
import type { Outcome } from '../../../../../core/outcome.js'
import type { Change } from '../../../../../core/records/collections.js'
import type { Draft } from '../../../../../core/records/draft.js'
import type { FapiaoRequest } from '../../../../../core/records/request.js'
import { BUYER_DETAILS } from '../../../../../core/requests/form/title-book.js'
import { recordOf, recordsWhere, type Snapshot, withChanges } from '../../../../../core/snapshot.js'
import type { Turn } from '../../../../../core/turn.js'
import { loadSample } from '../../../../../data/sample/load-sample.js'
import { packageRoot } from '../../../../../start/assembly.js'
import { WEDNESDAY } from '../../../../world/clock.js'
import type { Move } from './moves.js'

const LI_NA = 'li.na@lanhai.example'
const USER = 'chat:li-na'
const SECOND_MS = 1_000
const HOUR_MS = 3_600_000
/** More than anybody wants to read as the answer to one thing. */
const MOST_SENDS = 5

export type Table = { knowledge: Knowledge; start: Snapshot }

export async function setTable(knowledge: Knowledge): Promise<Table> {
  const sample = await loadSample(join(packageRoot(), 'data', 'sample', 'sample.yaml'), WEDNESDAY)
  const start = withChanges({ docs: new Map() }, sample.filter(isKept))
  return { knowledge, start }
}

/** What is only written, turn after turn, would but slow the game. */
function isKept({ collection }: Change): boolean {
  return collection !== 'turns' && collection !== 'outbox'
}

function proofOf(address: string): Change {
  const value = { address, provenAt: WEDNESDAY, until: '2099-01-01T00:00:00.000Z' }
  return { op: 'put', collection: 'proofs', id: USER, value }
}

type Before = { snapshot: Snapshot; move: Move; turn: Turn }

const draftsOf = (snapshot: Snapshot): Draft[] => recordsWhere(snapshot, 'drafts', () => true).map(({ value }) => value)
const requestsOf = (snapshot: Snapshot): FapiaoRequest[] =>
  recordsWhere(snapshot, 'requests', () => true).map(({ value }) => value)

function turnOf(move: Move, { count, now, shown }: { count: number; now: string; shown: string[] }): Turn {
  const byMail = move.by === 'mail'
  const action = move.card ? 'form:request' : move.press === -1 ? move.text : shown.at(-1 - (move.press ?? 0))
  const presses = move.press !== undefined || move.card !== undefined
  return {
    id: `turn-${count}`,
    channel: byMail ? 'mail' : 'chat',
    conversation: byMail ? `mail:${LI_NA}` : `chat:li-na:${move.audience}`,
    kind: 'message',
    sender: byMail ? { user: LI_NA, address: LI_NA, assurance: 'proven' } : { user: USER, assurance: 'anonymous' },
    audience: move.audience,
    text: presses ? '' : (move.text ?? ''),
    ...(presses && action ? { action } : {}),
    ...(move.card ? { form: move.card } : {}),
    attachments: [],
    reference: {},
    now,
  }
}

/** Asked what to change, only a word of confirming takes the unchanged summary above for good; a "yes" does not. */
const CONFIRMING = /确认|提交|没问题|confirm|submit|go ahead|all good|bekräfta|skicka in|stämmer/iu

/** The draft that a new or changed request was made from must have been shown in a summary, and agreed to in this turn. */
function expectConfirmed({ snapshot, move, turn }: Before, after: Snapshot): void {
  const known = new Map(requestsOf(snapshot).map((request) => [request.id, JSON.stringify(request)]))
  for (const request of requestsOf(after)) {
    if (known.get(request.id) === JSON.stringify(request) || request.state === 'withdrawn') continue
    const shown = draftsOf(snapshot).filter(
      ({ step }) =>
        step.ask === 'summary' ||
        turn.action?.startsWith('request.confirm') ||
        (step.ask === 'change' && CONFIRMING.test(turn.text)),
    )
    const source = shown.find(
      ({ orderIds, fields }) => orderIds.includes(request.orderId) && fields.title === request.title,
    )
    expect(source, `${request.id} was stored though no summary of it stood there`).toBeDefined()
    expect(move.agrees, `${request.id} was stored on ${JSON.stringify(turn.text || turn.action)}`).toBe(true)
    expect(source?.fields.tax_id).toBe(request.taxId)
    expect(source?.fields.fapiao_type).toBe(request.fapiaoType)
    expect(source?.fields.phone).toBe(request.delivery.phone)
  }
}

const GIVES_UP_CHANGE = /cancel|never mind|as it was|start anew|取消|不改|算了|avbryt|låt den vara/iu

/**
 * A draft ends when it is dropped after being asked, made into requests, kept for a later day, or given up for another; a
 * change of what was handed in is given up by a word. */
function mayEnd(before: Draft, { move, turn }: Before, after: Snapshot): boolean {
  const isEmpty = Object.keys(before.fields).length + before.doubts.length + before.orderIds.length === 0
  const isDropped = isEmpty || before.step.ask === 'cancel' || turn.action === 'request.drop'
  const isHandedIn = requestsOf(after).some(({ orderId }) => before.orderIds.includes(orderId))
  const isLater = before.orderIds.some((id) => recordOf(after, 'drafts', `later:${id}`) !== undefined)
  const isLeft = before.amends !== undefined && GIVES_UP_CHANGE.test(turn.text || (turn.action ?? ''))
  return isDropped || isLeft || before.step.ask === 'other' || (move.agrees === true && (isHandedIn || isLater))
}

function expectKept(before: Before, after: Snapshot): void {
  const { move, snapshot } = before
  for (const { id, value: draft } of recordsWhere(snapshot, 'drafts', () => true)) {
    const begunThen = recordsWhere(after, 'drafts', ({ createdAt }) => createdAt === draft.createdAt)
    const next = (begunThen.find((doc) => doc.id === id) ?? begunThen[0])?.value
    if (!next) {
      expect(
        mayEnd(draft, before, after),
        `a draft was lost on ${JSON.stringify(before.turn.text || before.turn.action)}`,
      ).toBe(true)
      continue
    }
    if (move.saysNothing) expect(next.fields, `said nothing: ${before.turn.text}`).toEqual(draft.fields)
    const kept: object = { ...next.setAside, ...next.fields }
    const gone = Object.keys(draft.fields).filter((field) => !(field in kept))
    const isOtherTitle = next.fields.title !== draft.fields.title
    const mayGo = (field: string) =>
      (isOtherTitle && BUYER_DETAILS.some((detail) => detail === field)) || move.card?.[field]?.trim() === ''
    expect(
      gone.filter((field) => !mayGo(field)),
      `lost on ${JSON.stringify(before.turn.text || before.turn.action)}`,
    ).toEqual([])
  }
}

function expectSends({ turn }: Before, { sends, changes }: Outcome): void {
  const ids = sends.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => id.startsWith(`${turn.id}:`))).toBe(true)
  expect(sends.length).toBeLessThanOrEqual(MOST_SENDS)
  expect(sends.filter(({ kind }) => kind === 'reply').length).toBeLessThanOrEqual(1)
  expect(changes.filter(({ collection }) => collection === 'outbox').map(({ id }) => id)).toEqual(ids)
}

/** Whole numbers from the sample and from the moves. */
const NUMBERS = ['13812345678', '13788886666', '121908881234567', '91440300708461136T', '9144030071526726XG']

function expectDiscreet({ turn }: Before, { sends }: Outcome): void {
  if (turn.audience === 'private') return
  const shown = JSON.stringify(sends.filter(({ kind }) => kind === 'reply'))
  expect(
    NUMBERS.filter((number) => shown.includes(number)),
    'shown where others read along',
  ).toEqual([])
}

/** Plays one conversation; how many turns it had. */
export function playMoves({ knowledge, start }: Table, moves: Move[], proven: boolean): number {
  let snapshot = proven ? withChanges(start, [proofOf(LI_NA)]) : start
  let at = Date.parse(WEDNESDAY)
  const shown: string[] = []
  moves.forEach((drawn, count) => {
    const move: Move = proven ? drawn : { ...drawn, by: 'chat' }
    at += SECOND_MS + move.hours * HOUR_MS
    const turn = turnOf(move, { count, now: new Date(at).toISOString(), shown })
    const reading = readTurn(turn, recordOf(snapshot, 'conversations', turn.conversation), knowledge.model)
    const outcome = decide(snapshot, turn, knowledge, reading)
    const before: Before = { snapshot, move, turn }
    const after = withChanges(snapshot, outcome.changes.filter(isKept))
    expectSends(before, outcome)
    expectDiscreet(before, outcome)
    expectConfirmed(before, after)
    expectKept(before, after)
    shown.push(...outcome.sends.flatMap(({ reply }) => reply.choices.map(({ action }) => action)))
    snapshot = after
  })
  return moves.length
}
