// What one turn leads to: everything that is committed together. Plain data.
import { z } from 'zod'
import { Attachment } from './records/attachment.js'
import type { Change } from './records/collections.js'
import { Reply } from './reply.js'
import { Channel, Reference } from './turn.js'

export const Lang = z.enum(['zh', 'en', 'sv'])

export const Destination = z.object({
  channel: Channel,
  /** Conversation key; for mail also the thread. */
  conversation: z.string(),
  /** Mail only: the one address it may go to. */
  address: z.string().optional(),
  reference: Reference,
})
export type Destination = z.infer<typeof Destination>

/** One thing to be sent. Its id is `<turn id>:<n>`, so that the same turn can never send twice. */
export const Send = z.object({
  id: z.string(),
  /** `reply` answers the turn where it was said; `notice` starts by itself. */
  kind: z.enum(['reply', 'notice']),
  to: Destination,
  lang: Lang,
  reply: Reply,
  /** Files that go along, by mail only. */
  attachments: z.array(Attachment).exactOptional(),
  /** Orders and requests it speaks of: what an answer to it is about. */
  about: z.object({ orderIds: z.array(z.string()), requestIds: z.array(z.string()) }),
})
export type Send = z.infer<typeof Send>

export type Outcome = { turnId: string; changes: Change[]; sends: Send[] }
