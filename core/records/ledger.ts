// The ledgers: turns seen, letters seen, questions not understood, tickets, notices.
import { z } from 'zod'

/** What the conversation of an audit line of the desk begins with; the name of who did it follows. */
export const DESK_TALK = 'desk:'

/** A turn that has been committed. Also the audit line: what was done, never what was said. */
export const TurnRecord = z.object({
  conversation: z.string(),
  at: z.string(),
  intents: z.array(z.string()),
  assurance: z.string(),
  sendIds: z.array(z.string()),
  /** The desk: the request or ticket that was looked at or worked on. A number, never a name. */
  about: z.string().optional(),
})
export type TurnRecord = z.infer<typeof TurnRecord>

/** One letter of the mailbox and what became of it. Record id: hash of Message-ID and content. */
export const Letter = z.object({
  receivedAt: z.string(),
  messageId: z.string().optional(),
  verdict: z.string(),
  outcome: z.enum(['answered', 'noted', 'refused', 'quarantined']),
  /** Name of the kept raw letter, where it is kept. */
  keptAs: z.string().optional(),
})
export type Letter = z.infer<typeof Letter>

/** A question not understood, or what somebody thought of its answer; `nearest` then is the entry that answered. */
export const UnknownQuestion = z.object({
  text: z.string(),
  lang: z.enum(['zh', 'en', 'sv']),
  channel: z.string(),
  at: z.string(),
  nearest: z.array(z.string()),
  kind: z.enum(['declined', 'torn', 'not_helpful', 'helpful']),
})
export type UnknownQuestion = z.infer<typeof UnknownQuestion>

export const Ticket = z.object({
  id: z.string(),
  reason: z.string(),
  address: z.string().optional(),
  conversation: z.string(),
  lang: z.enum(['zh', 'en', 'sv']),
  state: z.enum(['open', 'answered', 'closed']),
  createdAt: z.string(),
  /** Who of the staff has taken it. */
  assignee: z.string().optional(),
  lines: z.array(z.object({ at: z.string(), by: z.enum(['customer', 'staff', 'assistant']), text: z.string() })),
})
export type Ticket = z.infer<typeof Ticket>

/** A small fact of the program itself: mailbox position, next request number. */
export const Setting = z.object({ value: z.unknown() })
export type Setting = z.infer<typeof Setting>
