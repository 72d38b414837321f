// What is remembered of one conversation between turns.
import { z } from 'zod'
import { Channel, Reference } from '../turn.js'

/** What we asked and wait for; the next turn is read in its light. */
export const Pending = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), address: z.string(), goal: z.string().optional() }),
  z.object({
    kind: z.literal('address'),
    purpose: z.enum(['sign_in', 'resend_activation', 'reset_password']),
    goal: z.string().optional(),
  }),
  /** Registration: what was told so far. */
  z.object({ kind: z.literal('register'), orderId: z.string().optional(), address: z.string().optional() }),
  /** A yes is waited for. */
  z.object({
    kind: z.literal('confirm'),
    act: z.enum(['reset_password', 'change_address', 'unlink_others', 'delete_account', 'second_step']),
  }),
  /** A request is being filled in; its draft holds what was asked. */
  z.object({ kind: z.literal('draft') }),
  /** Just handed in: a change that is now spoken of is a change to these. */
  z.object({ kind: z.literal('submitted'), requestIds: z.array(z.string()) }),
  /** Told that nobody has requested a Fapiao for these yet, in this order: what is now said of one is for them. */
  z.object({ kind: z.literal('offered'), orderIds: z.array(z.string()) }),
  /** A request's number, or the order of one that waits for its day. */
  z.object({ kind: z.literal('withdraw'), target: z.string() }),
  /** With the service centre: further details, and whether the Fapiao was booked, are added to the ticket. */
  z.object({
    kind: z.literal('ticket'),
    ticket: z.string(),
    reason: z.enum(['title_change', 'split']),
    orderIds: z.array(z.string()),
    requestId: z.string().exactOptional(),
    asksBooked: z.literal(true).exactOptional(),
  }),
  /** Offered to have the service centre look into an order that is not his own. */
  z.object({ kind: z.literal('approval'), orderId: z.string() }),
  z.object({ kind: z.literal('forget_title'), title: z.string() }),
  /** The saved titles were shown; `title` is the one spoken of. */
  z.object({ kind: z.literal('titles'), title: z.string().exactOptional() }),
  /** `duringForm`: asked while a request is being filled in, which goes on afterwards. */
  z.object({
    kind: z.literal('which'),
    intents: z.array(z.string()),
    text: z.string(),
    duringForm: z.boolean().exactOptional(),
  }),
])
export type Pending = z.infer<typeof Pending>

/** Letters that say much the same: what they are like, how many, and when the last came. */
export const Circle = z.object({ sketch: z.array(z.number()), count: z.int(), lastAt: z.string() })
export type Circle = z.infer<typeof Circle>

/** The question that the last turn answered from content, masked. */
const Answered = z.object({ label: z.string(), text: z.string() })
export type Answered = z.infer<typeof Answered>

export const Conversation = z.object({
  channel: Channel,
  user: z.string(),
  lang: z.enum(['zh', 'en', 'sv']),
  /** The label last spoken of: "and how long does that take?" refers to it. */
  topic: z.string().optional(),
  /** So that what is thought of the answer can be kept beside the question. */
  answered: Answered.optional(),
  pending: Pending.optional(),
  /** Turns in a row that we did not understand. */
  misses: z.int(),
  /** The turn that was answered last: "say that again" repeats its replies. */
  lastTurn: z.string().optional(),
  /** Addresses whose owner was proven here: what was said here is theirs, after a sign-out too. */
  provenFor: z.array(z.string()).optional(),
  circles: z.array(Circle).optional(),
  /** How to write here unasked. */
  reference: Reference,
  updatedAt: z.string(),
})
export type Conversation = z.infer<typeof Conversation>
