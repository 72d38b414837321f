// Finds, keeps and drops the drafts of the person who speaks. Until somebody is proven it belongs to the channel's user.
import type { Identity, Scene } from '../../conversation/scene.js'
import type { Change } from '../../records/collections.js'
import { amendmentDraftId, type Draft, guestDraftId, isLaterDraft } from '../../records/draft.js'
import { withFilesOf } from '../../records/kept-file.js'
import { recordOf, recordsWhere } from '../../snapshot.js'

/** The address that requests are made for. Unlike `shownAddress` it counts where others read along, too. */
export function provenAddress(identity: Identity): string | undefined {
  return identity.assurance === 'proven' ? identity.address : undefined
}

type Kept = { id: string; draft: Draft }

/** Anybody can write a letter in somebody's name: what an unproven letter began never becomes its owner's. */
function guestDraft(scene: Scene): Kept[] {
  const { identity, turn, snapshot } = scene
  const isForged = turn.channel === 'mail' && provenAddress(identity) !== undefined
  const id = guestDraftId(identity.user)
  const draft = isForged ? undefined : recordOf(snapshot, 'drafts', id)
  return draft ? [{ id, draft }] : []
}

/** Everything of the person that is being worked on: what was begun before the proof is his own after it. */
function keptDrafts(scene: Scene): Kept[] {
  const address = provenAddress(scene.identity)
  if (!address) return guestDraft(scene)
  const guest = guestDraft(scene)
  const own = recordsWhere(scene.snapshot, 'drafts', (draft) => draft.address === address)
    .filter(({ id }) => !isLaterDraft(id) && guest[0]?.id !== id)
    .map(({ id, value }) => ({ id, draft: value }))
  return [...own, ...guest].map(({ id, draft }) => ({ id, draft: { ...draft, address } }))
}

const latest = (drafts: Kept[]): Draft | undefined =>
  drafts.map(({ draft }) => draft).sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))[0]

/** Of several the one worked on last goes on; the others stay for "go on" afterwards. */
export function findDraft(scene: Scene): Draft | undefined {
  return latest(keptDrafts(scene))
}

/** The request that is being filled in, apart from changes to requests already made. */
export function findNewRequest(scene: Scene): Draft | undefined {
  return latest(keptDrafts(scene).filter(({ draft }) => !draft.amends))
}

export function findAmendment(scene: Scene, requestId: string): Draft | undefined {
  return latest(keptDrafts(scene).filter(({ draft }) => draft.amends === requestId))
}

/** Who comes back after so long has to be told where he was. */
const PAUSE_MS = 60 * 60_000

export function isPaused({ updatedAt }: Draft, now: string): boolean {
  return Date.parse(now) - Date.parse(updatedAt) >= PAUSE_MS
}

export function newDraft(scene: Scene): Draft {
  const { turn, reading, identity } = scene
  const address = provenAddress(identity)
  return {
    ...(address ? { address } : {}),
    conversation: turn.conversation,
    lang: reading.lang,
    orderIds: [],
    fields: {},
    doubts: [],
    insisted: [],
    skipped: [],
    step: { ask: 'orders' },
    trail: [],
    tries: 0,
    createdAt: turn.now,
    updatedAt: turn.now,
  }
}

/** Where it lies; the moment it was begun tells one draft from another. */
function placesOf(scene: Scene, draft: Draft): string[] {
  return keptDrafts(scene)
    .filter(({ draft: kept }) => kept.createdAt === draft.createdAt && kept.amends === draft.amends)
    .map(({ id }) => id)
}

/** A draft moves to its owner's address with the proof, unless another one lies there already. */
function placeFor(scene: Scene, draft: Draft): string {
  const { address, amends, createdAt } = draft
  const [place] = placesOf(scene, draft)
  if (!address) return guestDraftId(scene.identity.user)
  if (amends) return place ?? amendmentDraftId(amends)
  const there = recordOf(scene.snapshot, 'drafts', address)
  return place && there && there.createdAt !== createdAt ? place : address
}

function removed(places: string[]): Change[] {
  return places.map((id) => ({ op: 'delete', collection: 'drafts', id }))
}

export function keepDraft(scene: Scene, draft: Draft): Change[] {
  const { turn, reading } = scene
  const place = placeFor(scene, draft)
  const kept: Draft = {
    ...draft,
    conversation: turn.conversation,
    lang: reading.lang,
    updatedAt: turn.now,
    ...withFilesOf(turn, draft.files),
  }
  const left = placesOf(scene, draft).filter((id) => id !== place)
  return [...removed(left), { op: 'put', collection: 'drafts', id: place, value: kept }]
}

/** Nothing has been told but an order that is not the person's. */
export function isBlank({ fields, orderIds, doubts }: Draft): boolean {
  return Object.keys(fields).length + orderIds.length + doubts.length === 0
}

export function dropDraft(scene: Scene, draft: Draft): Change[] {
  return removed(placesOf(scene, draft))
}
