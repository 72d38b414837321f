// An order and its payment, as imported from the third-party platforms (domain.md fact 3).
import { z } from 'zod'

export const Order = z.object({
  id: z.string(),
  /** Lower-case address it was paid with: the order belongs to it. */
  address: z.string(),
  /** The address it was really paid with, where its owner has changed his login address since. */
  paidWith: z.string().optional(),
  payer: z.string(),
  amountFen: z.int(),
  paidAt: z.string(),
  description: z.string(),
  /** The partner (CSP) it was bought from, where the import says so. */
  partner: z.string().optional(),
  importedAt: z.string(),
  lang: z.enum(['zh', 'en', 'sv']).optional(),
})
export type Order = z.infer<typeof Order>
