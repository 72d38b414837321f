// Reads back what was kept of the letter that is answered. A notice answers none; then everything is empty.
import { z } from 'zod'
import type { AnsweredLetter } from '../letter.js'

const Shape = z.object({
  messageId: z.string().optional(),
  references: z.array(z.string()).catch([]),
  subject: z.string().catch(''),
  name: z.string().catch(''),
  date: z.string().optional(),
  excerpt: z.string().catch(''),
})

/** `reference` lay in the store, perhaps written by an older version: what does not fit is left out. */
export function readAnswered(reference: unknown): AnsweredLetter {
  const { messageId, date, ...rest } = Shape.catch({ references: [], subject: '', name: '', excerpt: '' }).parse(
    reference,
  )
  return { ...rest, ...(messageId === undefined ? {} : { messageId }), ...(date === undefined ? {} : { date }) }
}
