// What time does to drafts: hands in or reminds on the day an order becomes requestable, reminds once of what was left
// unfinished, and forgets after thirty days.
import { message, say } from '../conversation/scene.js'
import { letterTo, queued } from '../conversation/sends.js'
import { DRAFT_LIFE_MS } from '../limits.js'
import type { Send } from '../outcome.js'
import type { Commit, Doc } from '../ports.js'
import type { Change } from '../records/collections.js'
import { type Draft, isLaterDraft } from '../records/draft.js'
import type { Message } from '../reply.js'
import { expectationsOf, loadSnapshot, recordOf, type Snapshot, withChanges } from '../snapshot.js'
import type { Chore, ChoreParts } from '../tick.js'
import { aboutRequests, receivedLetter } from './form/confirm.js'
import { judgeOrder } from './form/judge-orders.js'
import { makeRequests } from './form/make-requests.js'

const PAGE = 100

type Due = { doc: Doc<Draft>; snapshot: Snapshot; now: string }
type Deed = { changes: Change[]; sends: Send[] }

/** To the address where one is proven, else where it was begun. */
function remind({ doc, snapshot }: Due, key: string, subject: Message): Send[] {
  const { address, lang, conversation, orderIds } = doc.value
  const about = { orderIds, requestIds: [] }
  const blocks = [say(key, { orders: { list: orderIds } }), say('form.reminder.how')]
  const id = `draft:${doc.id}:${doc.rev}`
  if (address) return [letterTo({ address, lang, reply: { subject, blocks, choices: [] }, about }, id)]
  const talk = recordOf(snapshot, 'conversations', conversation)
  if (!talk || talk.channel === 'mail') return []
  const to = { channel: talk.channel, conversation, reference: talk.reference }
  const choices = [{ label: message('choice.go_on'), action: 'control.go_on' }]
  return [{ id, kind: 'notice', to, lang, reply: { blocks, choices }, about }]
}

function put(doc: Doc<Draft>, value: Draft): Change {
  return { op: 'put', collection: 'drafts', id: doc.id, value }
}

/** The day has come: confirmed details are handed in, others are spoken of. */
function dayHasCome(due: Due): Deed {
  const { doc, snapshot, now } = due
  const { waits, ...draft } = doc.value
  const subject = message('mail.draft.ready', { orders: { list: draft.orderIds } })
  const left: Draft = { ...draft, remindedAt: now, updatedAt: now }
  if (!isLaterDraft(doc.id) || !draft.address) {
    return { changes: [put(doc, left)], sends: remind(due, 'form.reminder.ready', subject) }
  }
  const owner = { address: draft.address, now }
  const gone: Change = { op: 'delete', collection: 'drafts', id: doc.id }
  const without = withChanges(snapshot, [gone])
  const ready = draft.orderIds.filter((id) => judgeOrder(without, id, owner).verdict === 'ready')
  const { requests, changes } = makeRequests(snapshot, draft, ready, now)
  if (requests.length === 0) return { changes: [gone], sends: [] }
  const reply = receivedLetter(requests, snapshot, now)
  const letter = { address: draft.address, lang: draft.lang, reply, about: aboutRequests(requests) }
  return { changes: [gone, ...changes], sends: [letterTo(letter, `request:${requests[0]?.id}:submitted`)] }
}

/** Which order it was for, where that was said. */
function openKey({ orderIds }: Draft): string {
  return orderIds.length > 0 ? 'form.reminder.open_for' : 'form.reminder.open'
}

function deedOf(due: Due): Deed {
  const { doc, now } = due
  const draft = doc.value
  if (draft.waits) return dayHasCome(due)
  const ends = new Date(Date.parse(draft.updatedAt) + DRAFT_LIFE_MS).toISOString()
  if (ends <= now) return { changes: [{ op: 'delete', collection: 'drafts', id: doc.id }], sends: [] }
  const reminded = put(doc, { ...draft, remindedAt: now })
  return { changes: [reminded], sends: remind(due, openKey(draft), message('mail.draft.open')) }
}

async function snapshotFor({ store }: ChoreParts, { value, id }: Doc<Draft>): Promise<Snapshot> {
  const addresses = value.address ? [value.address] : []
  const user = id.replace(/^guest:/, '')
  return loadSnapshot(store, {
    conversation: value.conversation,
    user,
    addresses,
    orderIds: value.orderIds,
    requestIds: [],
  })
}

export const tendDrafts: Chore = async function* tendDrafts(parts) {
  const { store, now } = parts
  for (const found of await store.range('drafts', 'wakesAt', { to: now, limit: PAGE })) {
    const doc = await store.get('drafts', found.id)
    if (!doc) continue
    const snapshot = await snapshotFor(parts, doc)
    const { changes, sends } = deedOf({ doc, snapshot, now })
    const all = [...changes, ...sends.map((send) => queued(send, now))]
    yield { expect: expectationsOf(snapshot, all), changes: all } satisfies Commit
  }
}
