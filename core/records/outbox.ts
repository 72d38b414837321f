// What was decided to be sent, until it has been.
import { z } from 'zod'
import { Send } from '../outcome.js'

export const OutboxEntry = z.object({
  send: Send,
  status: z.enum(['due', 'sent', 'failed']),
  /** ISO instant of the next try. */
  dueAt: z.string(),
  firstDueAt: z.string().optional(),
  attempts: z.int(),
  sentAt: z.string().optional(),
  /** Why it could not be sent: a code, never personal data. */
  reason: z.string().optional(),
  /** Mail, once it has left: a bounce speaks of it. */
  messageId: z.string().optional(),
})
export type OutboxEntry = z.infer<typeof OutboxEntry>
