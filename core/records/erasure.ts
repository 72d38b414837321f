// Somebody asked to be forgotten. What stays of it, once done, names nobody.
import { z } from 'zod'

export const Erasure = z.object({
  /** Gone once it is done. */
  address: z.string().optional(),
  askedAt: z.string(),
  doneAt: z.string().optional(),
})
export type Erasure = z.infer<typeof Erasure>
