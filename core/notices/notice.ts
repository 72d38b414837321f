// Tells a customer something unasked: always by mail, and in his chat too while that chat is proven to be his.
import type { Lang } from '../content.js'
import { letterTo, queued } from '../conversation/sends.js'
import type { Send } from '../outcome.js'
import type { Doc } from '../ports.js'
import type { Proof } from '../records/account.js'
import type { Attachment } from '../records/attachment.js'
import type { Change } from '../records/collections.js'
import type { Conversation } from '../records/conversation.js'
import type { Reply } from '../reply.js'
import { nextChatHour } from './chat-hours.js'

export type Notice = {
  /** Unique for the event, so that it is told once however often it is found. */
  id: string
  address: string
  lang: Lang
  reply: Reply
  about: { orderIds: string[]; requestIds: string[] }
  /** Go with the letter; a chat takes no files. */
  attachments?: Attachment[]
}

/** Where a matter was spoken of, and whose that conversation is proven to be. */
export type Talk = { conversation: Doc<Conversation> | undefined; proof: Proof | undefined }

/** A chat that somebody else may have taken over meanwhile hears nothing. */
function chatSend(notice: Notice, { conversation, proof }: Talk, now: string): Send | undefined {
  if (conversation?.value.channel !== 'chat') return undefined
  if (proof?.address !== notice.address || proof.until <= now) return undefined
  const { id: key, value } = conversation
  const { subject: _mailOnly, ...reply } = notice.reply
  const to = { channel: value.channel, conversation: key, reference: value.reference }
  return { id: `${notice.id}:chat`, kind: 'notice', to, lang: value.lang, reply, about: notice.about }
}

/** The letter leaves at once; the chat is left alone at night. */
export function tell(notice: Notice, talk: Talk, now: string): Change[] {
  const chat = chatSend(notice, talk, now)
  return [queued(letterTo(notice, notice.id), now), ...(chat ? [queued(chat, nextChatHour(now))] : [])]
}
