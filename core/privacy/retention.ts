// How many days what is stored serves its purpose. Fapiao records are not here: the law keeps them for years.
import { z } from 'zod'

const days = z.coerce.number().int().min(1).max(3_650)

export const Retention = z.object({
  /** Conversations, turns, what was sent, questions that nobody understood, the ledger of letters. */
  conversations: days.default(180),
  /** Raw letters that lie in folders of ours. */
  letters: days.default(180),
  /** Tickets, once they are closed. */
  tickets: days.default(365),
})
export type Retention = z.infer<typeof Retention>

export const DEFAULT_RETENTION: Retention = Retention.parse({})
