// The contract between core and channels, inwards: what one person said once. Plain data; never bytes.
import { z } from 'zod'

export const Channel = z.enum(['chat', 'mail', 'cli'])
export type Channel = z.infer<typeof Channel>

/** How sure we are who speaks: nobody known < said an address < controls the address < service centre. */
export const Assurance = z.enum(['anonymous', 'claimed', 'proven', 'staff'])
export type Assurance = z.infer<typeof Assurance>

const Address = z.string().max(254)

export const Sender = z.object({
  /** The channel's own name for the person; stable over turns. For mail the lower-case From address. */
  user: z.string().max(300),
  /** Lower-case e-mail address, where the channel knows one. */
  address: Address.optional(),
  /** What the channel itself can vouch for. A chat proof by code is looked up by core and not given here. */
  assurance: Assurance,
  name: z.string().max(200).optional(),
  /** A keyed hash of where on the net the person is, where everybody may open a chat without saying who he is. */
  place: z.string().max(100).optional(),
})
export type Sender = z.infer<typeof Sender>

export const Attachment = z.object({
  name: z.string().max(255),
  type: z.string().max(127),
  sizeBytes: z.int().nonnegative(),
  sha256: z.string(),
  /** Readable content, where the channel could extract it within its limits. */
  text: z.string().max(100_000).optional(),
  /** Where the channel put the file itself, for staff. */
  keptAs: z.string().max(200).optional(),
})
export type Attachment = z.infer<typeof Attachment>

/** What the channel needs to answer here: a Bot Framework conversation reference, or a letter's threading headers. */
export const Reference = z.record(z.string(), z.unknown())
export type Reference = z.infer<typeof Reference>

export const Turn = z.object({
  /** Activity id, Message-ID or hash of the letter: delivering the same id again changes nothing. */
  id: z.string().min(1).max(998),
  channel: Channel,
  /** Conversation key, unique over all channels: `chat:…`, `mail:…`, `cli:…`. */
  conversation: z.string().min(1).max(500),
  kind: z.enum(['message', 'welcome']),
  sender: Sender,
  /** `shared`: others read along (group chat, channel); nothing personal may be said there. */
  audience: z.enum(['private', 'shared']),
  /** What the person wrote, without quotes, mentions and signatures. */
  text: z.string().max(100_000),
  /** A letter's subject; counts where the text is empty. */
  subject: z.string().max(998).optional(),
  /** A button: an intent label such as `faq.pickup_address`, or a verb with an argument such as `progress:FR-2026-00017`. */
  action: z.string().max(500).optional(),
  /** Values of a submitted form card, by field name. */
  form: z.record(z.string(), z.string().max(2_000)).optional(),
  attachments: z.array(Attachment).max(100),
  /** The part of the text that somebody else wrote and the person passes on. */
  forwarded: z.string().max(100_000).optional(),
  /** What the letter replies to, read from the signed token in our own Message-ID. */
  about: z.object({ orderIds: z.array(z.string()), requestIds: z.array(z.string()) }).optional(),
  /** The client's language, a hint only. */
  locale: z.string().max(35).optional(),
  reference: Reference,
  /** ISO 8601 instant in UTC. */
  now: z.string(),
})
export type Turn = z.infer<typeof Turn>
