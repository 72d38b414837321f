// Accounts, and what proves that somebody controls an address.
import { z } from 'zod'

export const Account = z.object({
  /** Lower-case login address; also the record's id. */
  address: z.string(),
  orderId: z.string().optional(),
  state: z.enum(['registered', 'active']),
  lang: z.enum(['zh', 'en', 'sv']),
  createdAt: z.string(),
  activatedAt: z.string().optional(),
})
export type Account = z.infer<typeof Account>

/** A chat user who typed the code mailed to the address. Record id: the conversation's user, `chat:<user>`. */
export const Proof = z.object({ address: z.string(), provenAt: z.string(), until: z.string() })
export type Proof = z.infer<typeof Proof>

/** A mailed six-digit code that waits to be typed. Record id as for Proof. The code itself is derived, never stored. */
export const Challenge = z.object({
  address: z.string(),
  codeId: z.string(),
  sentAt: z.string(),
  expiresAt: z.string(),
  triesLeft: z.int(),
})
export type Challenge = z.infer<typeof Challenge>

/** A mailed link. Record id: hash of the token. A newer one for the same purpose and address kills it. */
export const Token = z.object({
  purpose: z.enum(['activate']),
  address: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  usedAt: z.string().optional(),
})
export type Token = z.infer<typeof Token>

/** When something was last done for a key such as `activation:a@b.example`: cool-downs and caps that survive a restart. */
export const Limit = z.object({ times: z.array(z.string()) })
export type Limit = z.infer<typeof Limit>
