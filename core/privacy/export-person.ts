// One person's data as a document he can keep. Passwords, sessions and links are left out: they would open doors.

import type { Send } from '../outcome.js'
import type { Account } from '../records/account.js'
import type { Draft } from '../records/draft.js'
import type { Ticket } from '../records/ledger.js'
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import type { SavedTitle } from '../records/title-book.js'
import type { Message, Reply, Value } from '../reply.js'
import { type Belongings, belongingsIn } from './belongings.js'

export type ExportedPerson = {
  exportedAt: string
  account?: Account
  orders: Order[]
  requests: FapiaoRequest[]
  drafts: Draft[]
  titles: SavedTitle[]
  chats: { user: string; provenAt: string; until: string }[]
  tickets: Ticket[]
  /** What the assistant wrote to this person, in the words it used. */
  messages: { at: string; channel: string; text: string }[]
}

/** A code or link that a letter carried; the letter says the rest without it. */
function withoutSecrets(values: Record<string, Value>): Record<string, Value> {
  const isSecret = (value: Value) => typeof value === 'object' && ('code' in value || 'link' in value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isSecret(value) ? '…' : value]))
}

function harmless(reply: Reply): Reply {
  const tame = (message: Message) => (message.values ? { ...message, values: withoutSecrets(message.values) } : message)
  return {
    ...reply,
    blocks: reply.blocks.map((block) =>
      block.kind === 'text' || block.kind === 'heading' ? { ...block, message: tame(block.message) } : block,
    ),
  }
}

/** `tell` puts what was sent into words. */
export function exportPerson(
  belongings: Belongings,
  now: string,
  tell: (lang: Send['lang'], reply: Reply) => string,
): ExportedPerson {
  const [account] = belongingsIn(belongings, 'accounts')
  const messages = belongingsIn(belongings, 'outbox').map(({ value: { send, sentAt, dueAt } }) => ({
    at: sentAt ?? dueAt,
    channel: send.to.channel,
    text: tell(send.lang, harmless(send.reply)),
  }))
  return {
    exportedAt: now,
    ...(account ? { account: account.value } : {}),
    orders: belongingsIn(belongings, 'orders').map((doc) => doc.value),
    requests: belongingsIn(belongings, 'requests').map((doc) => doc.value),
    drafts: belongingsIn(belongings, 'drafts').map((doc) => doc.value),
    titles: belongingsIn(belongings, 'titles').flatMap((doc) => doc.value.titles),
    chats: belongingsIn(belongings, 'proofs').map(({ id, value: { provenAt, until } }) => ({
      user: id,
      provenAt,
      until,
    })),
    tickets: belongingsIn(belongings, 'tickets').map((doc) => doc.value),
    messages: messages.sort((a, b) => (a.at < b.at ? -1 : 1)),
  }
}
