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
  /** Orders of other addresses that their owners opened to this account. */
  approvedOrderIds: z.array(z.string()).optional(),
  /** After the password a mailed code is asked for. */
  secondStep: z.boolean().optional(),
})
export type Account = z.infer<typeof Account>

/** A chat user who typed the code mailed to the address. Record id: the conversation's user, `chat:<user>`. */
export const Proof = z.object({ address: z.string(), provenAt: z.string(), until: z.string() })
export type Proof = z.infer<typeof Proof>

/** A mailed six-digit code that waits to be typed: in a chat (record id as for Proof), or in a browser. The code itself is derived, never stored. */
export const Challenge = z.object({
  address: z.string(),
  codeId: z.string(),
  sentAt: z.string(),
  expiresAt: z.string(),
  triesLeft: z.int(),
})
export type Challenge = z.infer<typeof Challenge>

/** A password's argon2id hash. Record id: the account's address. Kept apart from the account, so that no list shows it. */
export const Password = z.object({ hash: z.string(), setAt: z.string() })
export type Password = z.infer<typeof Password>

/** Somebody signed in on the pages. Record id: hash of what is in the cookie. */
export const Session = z.object({
  address: z.string(),
  createdAt: z.string(),
  seenAt: z.string(),
  /** Ends at the latest then, however busy. */
  expiresAt: z.string(),
})
export type Session = z.infer<typeof Session>

/** A link that was mailed or stands on a page. Record id: hash of the token. A newer one for the same purpose kills it. */
export const Token = z.object({
  purpose: z.enum([
    'activate',
    'set_password',
    'reset_password',
    'sign_in',
    'change_address',
    'confirm_address',
    'undo_address',
    'approve_order',
    'export_data',
    'staff_password',
  ]),
  /** The account it acts for; for an approval the order's owner. */
  address: z.string(),
  orderId: z.string().optional(),
  /** The new address, the former address, or the colleague who wants to register: see the purpose. */
  otherAddress: z.string().optional(),
  /** The page to go on to from a link that signs in. */
  wanted: z.string().optional(),
  createdAt: z.string(),
  expiresAt: z.string(),
  usedAt: z.string().optional(),
})
export type Token = z.infer<typeof Token>

/** When something was last done for a key such as `activation:a@b.example`: cool-downs and caps that survive a restart. */
export const Limit = z.object({ times: z.array(z.string()) })
export type Limit = z.infer<typeof Limit>

/** An account's former address, so that orders still paid with it find their owner. Record id: the former address. */
export const Move = z.object({ to: z.string(), at: z.string() })
export type Move = z.infer<typeof Move>
