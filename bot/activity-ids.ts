// Names of conversations, turns and people, made from what the channel says, and the way back.
import { createHash } from 'node:crypto'
import type { Turn } from '../core/turn.js'
import type { Activity, ConversationReference } from './activity.js'

/** Longest key of a conversation that the contract takes. */
const MAX_KEY = 500

export function conversationKey(activity: Activity): string {
  const { channelId, conversation } = activity
  const key = `chat:${channelId}:${conversation.id}`
  return key.length <= MAX_KEY ? key : `chat:${channelId}:sha256-${sha256(conversation.id)}`
}

/** An activity's id is unique in its conversation only: Teams counts milliseconds. */
export function turnId(activity: Activity, id: string): string {
  return `${conversationKey(activity)}:${id.length <= 200 ? id : sha256(id)}`
}

export function userOf(activity: Activity, id: string): string {
  const user = `${activity.channelId}:${id}`
  return user.length <= 300 ? user : `${activity.channelId}:sha256-${sha256(id)}`
}

/** Others read along in everything that is not plainly a personal chat. Web chats name no type and are personal. */
export function audienceOf(activity: Activity): Turn['audience'] {
  const { isGroup, conversationType } = activity.conversation
  const personal = !isGroup && (!conversationType || conversationType === 'personal')
  return personal ? 'private' : 'shared'
}

export function referenceOf(activity: Activity): ConversationReference {
  const { id, conversationType, tenantId, isGroup } = activity.conversation
  return {
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl ?? '',
    conversation: {
      id,
      ...(conversationType ? { conversationType } : {}),
      ...(tenantId ? { tenantId } : {}),
      ...(isGroup ? { isGroup } : {}),
    },
    user: { id: activity.from.id },
    bot: { id: activity.recipient?.id ?? '' },
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
