// Reads an activity as a turn. What is no turn (edits, reactions, typing, files offered …) gives nothing.
import type { Turn } from '../core/turn.js'
import type { Activity } from './activity.js'
import { audienceOf, conversationKey, referenceOf, turnId, userOf } from './activity-ids.js'
import { readSubmission } from './read-submission.js'
import { textOf } from './read-text.js'
import { welcomed } from './read-welcome.js'
import { storable } from './storable.js'

/** `mintId` names a message that came without an id: it cannot come twice. */
export function readTurn(activity: Activity, now: string, mintId: () => string): Turn | undefined {
  if (activity.type === 'message') return readMessage(activity, now, activity.id || mintId())
  const welcome = welcomed(activity)
  if (!welcome) return undefined
  return {
    ...frame(activity, now),
    kind: 'welcome',
    id: welcome.turnId,
    sender: senderOf(activity, welcome.personId),
    text: '',
  }
}

function readMessage(activity: Activity, now: string, id: string): Turn | undefined {
  const ourOwn = activity.from.id === activity.recipient?.id || activity.from.role === 'bot'
  if (ourOwn) return undefined
  return {
    ...frame(activity, now),
    ...readSubmission(activity.value),
    kind: 'message',
    id: turnId(activity, id),
    sender: senderOf(activity, activity.from.id),
    text: textOf(activity),
    attachments: filesOf(activity),
  }
}

function frame(activity: Activity, now: string) {
  const locale = activity.locale?.slice(0, 35)
  return {
    channel: 'chat' as const,
    conversation: conversationKey(activity),
    audience: audienceOf(activity),
    attachments: [],
    reference: referenceOf(activity),
    now,
    ...(locale ? { locale } : {}),
  }
}

function senderOf(activity: Activity, id: string): Turn['sender'] {
  const name = activity.from.id === id ? storable(activity.from.name?.slice(0, 200) ?? '') : ''
  return { user: userOf(activity, id), assurance: 'anonymous', ...(name ? { name } : {}) }
}

/** Teams attaches the message's own text as HTML; that is no file. Size and content of a file it does not say. */
function filesOf(activity: Activity): Turn['attachments'] {
  const files = (activity.attachments ?? []).filter((file) => file.contentType !== 'text/html')
  return files.slice(0, 100).map((file) => ({
    name: storable((file.name ?? '').slice(0, 255)),
    type: (file.contentType ?? '').slice(0, 127),
    sizeBytes: 0,
    sha256: '',
  }))
}
