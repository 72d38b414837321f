// Plays turns against the pure core on snapshots: where a conversation stands is kept, and goes on from there in many ways.

import { readTurn } from '../../../../../core/conversation/reading.js'
import type { Knowledge } from '../../../../../core/conversation/scene.js'
import { decide } from '../../../../../core/decide.js'
import type { Change } from '../../../../../core/records/collections.js'
import { fieldsOfRequest } from '../../../../../core/requests/form/request-of-fields.js'
import { recordOf, recordsWhere, type Snapshot, withChanges } from '../../../../../core/snapshot.js'
import type { Turn } from '../../../../../core/turn.js'
import { keysOf } from '../../../../conversations/expectations.js'
import { WEDNESDAY } from '../../../../world/clock.js'
import { ORDER } from './talks.js'

const ADDRESS = 'pat@cust.example'
const USER = 'cli:pat'
const DAY_MS = 86_400_000

export type Standing = { snapshot: Snapshot; turns: number; keys: string[] }

/** Somebody proven, with one order that is old enough. */
export function beforeAnything(): Standing {
  const paidAt = new Date(Date.parse(WEDNESDAY) - 9 * DAY_MS).toISOString()
  const order = { id: ORDER, address: ADDRESS, payer: '世界贸易有限公司', amountFen: 120_000, paidAt }
  const proof = { address: ADDRESS, provenAt: WEDNESDAY, until: '2099-01-01T00:00:00.000Z' }
  const changes: Change[] = [
    {
      op: 'put',
      collection: 'orders',
      id: ORDER,
      value: { ...order, description: 'Office 365 E3', importedAt: WEDNESDAY },
    },
    { op: 'put', collection: 'proofs', id: USER, value: proof },
  ]
  return { snapshot: withChanges({ docs: new Map() }, changes), turns: 0, keys: [] }
}

export function say(knowledge: Knowledge, { snapshot, turns }: Standing, text: string): Standing {
  const turn: Turn = {
    id: `turn-${turns}`,
    channel: 'cli',
    conversation: 'cli:pat',
    kind: 'message',
    sender: { user: USER, assurance: 'anonymous' },
    audience: 'private',
    text,
    attachments: [],
    reference: {},
    now: new Date(Date.parse(WEDNESDAY) + turns * 1_000).toISOString(),
  }
  const reading = readTurn(turn, recordOf(snapshot, 'conversations', turn.conversation), knowledge.model)
  const { changes, sends } = decide(snapshot, turn, knowledge, reading)
  const kept = changes.filter(({ collection }) => collection !== 'turns')
  return { snapshot: withChanges(snapshot, kept), turns: turns + 1, keys: sends.flatMap(keysOf) }
}

/** All that is filled in and handed in, and what is asked now. */
export function heldIn({ snapshot }: Standing): string {
  const drafts = recordsWhere(snapshot, 'drafts', () => true).map(({ id, value }) => {
    const { fields, orderIds, doubts, insisted, skipped, step, tries, following } = value
    return { id, fields, orderIds, doubts, insisted, skipped, step, tries, following }
  })
  const requests = recordsWhere(snapshot, 'requests', () => true).map(({ value }) => ({
    orderId: value.orderId,
    state: value.state,
    ...fieldsOfRequest(value),
  }))
  return JSON.stringify({ drafts, requests })
}

export function isFilling({ snapshot }: Standing): boolean {
  return recordsWhere(snapshot, 'drafts', () => true).length > 0
}
