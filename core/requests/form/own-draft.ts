// Finds, keeps and drops the one draft of the person who speaks. Until somebody is proven it belongs to the channel's user.
import type { Identity, Scene } from '../../conversation/scene.js'
import type { Change } from '../../records/collections.js'
import { type Draft, guestDraftId } from '../../records/draft.js'
import { withFilesOf } from '../../records/kept-file.js'
import { recordOf } from '../../snapshot.js'

/** The address that requests are made for. Unlike `shownAddress` it counts where others read along, too. */
export function provenAddress(identity: Identity): string | undefined {
  return identity.assurance === 'proven' ? identity.address : undefined
}

/** Anybody can write a letter in somebody's name: what an unproven letter began never becomes its owner's. */
function guestDraft(scene: Scene): Draft | undefined {
  const { identity, turn, snapshot } = scene
  const isForged = turn.channel === 'mail' && provenAddress(identity) !== undefined
  return isForged ? undefined : recordOf(snapshot, 'drafts', guestDraftId(identity.user))
}

/** What was begun before the proof is the person's own after it; of two drafts the one worked on last goes on. */
export function findDraft(scene: Scene): Draft | undefined {
  const address = provenAddress(scene.identity)
  const guest = guestDraft(scene)
  if (!address) return guest
  const own = recordOf(scene.snapshot, 'drafts', address)
  const latest = guest && (!own || own.updatedAt < guest.updatedAt) ? guest : own
  return latest ? { ...latest, address } : undefined
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

export function keepDraft(scene: Scene, draft: Draft): Change[] {
  const { turn, reading, identity } = scene
  const guestId = guestDraftId(identity.user)
  const kept: Draft = {
    ...draft,
    conversation: turn.conversation,
    lang: reading.lang,
    updatedAt: turn.now,
    ...withFilesOf(turn, draft.files),
  }
  const put: Change = { op: 'put', collection: 'drafts', id: draft.address ?? guestId, value: kept }
  return draft.address ? [...dropGuest(scene), put] : [put]
}

function dropGuest(scene: Scene): Change[] {
  const id = guestDraftId(scene.identity.user)
  return guestDraft(scene) ? [{ op: 'delete', collection: 'drafts', id }] : []
}

export function dropDraft(scene: Scene): Change[] {
  const address = provenAddress(scene.identity)
  const own = address ? recordOf(scene.snapshot, 'drafts', address) : undefined
  return own && address ? [...dropGuest(scene), { op: 'delete', collection: 'drafts', id: address }] : dropGuest(scene)
}
