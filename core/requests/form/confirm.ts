// The person says yes to the summary: requests are made, orders that must wait are kept for their day, and a letter says so.
import { isPublished } from '../../calendar/working-days.js'
import { type Answer, message, type Notice, offer, type Scene, say } from '../../conversation/scene.js'
import type { Change } from '../../records/collections.js'
import { type Draft, laterDraftId } from '../../records/draft.js'
import { withFilesOf } from '../../records/kept-file.js'
import type { FapiaoRequest } from '../../records/request.js'
import type { Block, Choice, Reply } from '../../reply.js'
import type { Snapshot } from '../../snapshot.js'
import { amend } from './amend.js'
import { earlyOrders } from './judge-orders.js'
import { makeRequests } from './make-requests.js'
import { dropDraft, provenAddress } from './own-draft.js'
import { respond, settle, stepFor } from './respond.js'
import { shortageBlocks } from './summary.js'
import { putTitles, savedTitleOf, titlesOf, withTitle } from './title-book.js'
import { goOnWithNext } from './told-apart.js'

/** What was handed in, by number, and when it will be done. */
export function receivedBlocks(requests: FapiaoRequest[], snapshot: Snapshot, now: string): Block[] {
  const [first] = requests
  if (!first) return []
  const due = { due: { date: first.dueOn } }
  return [
    ...requests.map(({ id, orderId }) => say('form.received', { request: id, order: orderId })),
    say(isPublished(first.dueOn.slice(0, 4)) ? 'form.received.due' : 'form.received.due_expected', due),
    ...shortageBlocks(snapshot, now),
    say(`form.received.${first.delivery.method}`),
  ]
}

export function receivedLetter(requests: FapiaoRequest[], snapshot: Snapshot, now: string): Reply {
  const ids = requests.map(({ id }) => id)
  return {
    subject: message('mail.received.subject', { requests: { list: ids } }),
    blocks: [say('mail.received.intro'), ...receivedBlocks(requests, snapshot, now), say('mail.received.change')],
    choices: [],
  }
}

export function aboutRequests(requests: FapiaoRequest[]): Notice['about'] {
  return { orderIds: requests.map(({ orderId }) => orderId), requestIds: requests.map(({ id }) => id) }
}

/** The title is there again next time. */
export function rememberTitle(snapshot: Snapshot, address: string, draft: Draft): Change[] {
  const saved = savedTitleOf(draft.fields)
  return saved ? [putTitles(address, withTitle(titlesOf(snapshot, address), saved))] : []
}

function keepForLater({ reopened: _again, ...draft }: Draft, orderIds: string[]): Change[] {
  return orderIds.map((orderId) => ({
    op: 'put',
    collection: 'drafts',
    id: laterDraftId(orderId),
    value: { ...draft, orderIds: [orderId] },
  }))
}

function afterwards(requests: FapiaoRequest[]): Choice[] {
  const [first] = requests
  if (!first) return []
  return [
    { label: message('choice.timeline_of', { request: first.id }), action: `do.progress:${first.id}` },
    { label: message('choice.amend', { request: first.id }), action: `request.amend:${first.id}` },
    { label: message('choice.withdraw', { request: first.id }), action: `do.cancel_request:${first.id}` },
  ]
}

function submit(scene: Scene, draft: Draft, address: string): Answer {
  const { snapshot, turn, reading } = scene
  const early = earlyOrders(snapshot, draft.orderIds, turn.now)
  const ready = draft.orderIds.filter((id) => !early.ids.includes(id))
  const { requests, changes } = makeRequests(snapshot, { ...draft, ...withFilesOf(turn, draft.files) }, ready, turn.now)
  const later = early.on ? [say('form.kept_until', { orders: { list: early.ids }, on: { date: early.on } })] : []
  const letter: Notice = {
    address,
    lang: reading.lang,
    reply: receivedLetter(requests, snapshot, turn.now),
    about: aboutRequests(requests),
  }
  return goOnWithNext(scene, draft, {
    blocks: [...receivedBlocks(requests, snapshot, turn.now), ...later],
    choices: requests.length > 0 ? afterwards(requests) : [offer('do.progress')],
    changes: [
      ...dropDraft(scene, draft),
      ...(requests.length > 0 ? changes : []),
      ...keepForLater(draft, early.ids),
      ...rememberTitle(snapshot, address, draft),
    ],
    // An answer by mail is a letter already.
    notices: requests.length > 0 && turn.channel !== 'mail' ? [letter] : [],
    ...(requests.length > 0 ? { pending: { kind: 'submitted', requestIds: requests.map(({ id }) => id) } } : {}),
    topic: 'do.progress',
    about: aboutRequests(requests),
  })
}

/** Only what was shown can be confirmed: anything still open is asked first. */
export function confirm(scene: Scene, draft: Draft): Answer {
  const address = provenAddress(scene.identity)
  const settled = settle(scene, draft)
  if (!address || stepFor(scene, settled).ask !== 'summary') return respond(scene, draft)
  if (draft.amends) return amend(scene, settled.draft)
  if (settled.draft.orderIds.length < draft.orderIds.length) return respond(scene, draft)
  return submit(scene, settled.draft, address)
}
