// The parts of a Bot Framework activity that we read and write, as plain data. Everything else passes by unread.
// https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
import { z } from 'zod'

/** Scripts and small tools leave the channel out; no real channel does. */
const UNNAMED_CHANNEL = 'emulator'

const Account = z.object({
  id: z.string().min(1).max(300),
  name: z.string().nullish(),
  role: z.string().nullish(),
})

const Conversation = z.object({
  id: z.string().min(1).max(2_000),
  isGroup: z.boolean().nullish(),
  conversationType: z.string().max(50).nullish(),
  tenantId: z.string().max(100).nullish(),
})

const FileAttachment = z.object({
  contentType: z.string().max(200).nullish(),
  contentUrl: z.string().nullish(),
  name: z.string().nullish(),
})

/** What a channel sends us. Fields that we do not know are no mistake; they are left out. */
export const Activity = z.object({
  type: z.string().min(1).max(100),
  id: z.string().max(500).nullish(),
  channelId: z.string().min(1).max(50).default(UNNAMED_CHANNEL),
  serviceUrl: z.string().max(1_000).nullish(),
  conversation: Conversation,
  from: Account,
  recipient: Account.partial().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().nullish(),
  deliveryMode: z.string().nullish(),
  membersAdded: z.array(Account).max(1_000).nullish(),
  action: z.string().nullish(),
  entities: z.array(z.unknown()).max(1_000).nullish(),
  attachments: z.array(FileAttachment).max(1_000).nullish(),
  channelData: z.unknown().optional(),
})
export type Activity = z.infer<typeof Activity>

/** What an installation update says when the bot has come, in Teams' words. */
export const INSTALLED: ReadonlySet<string> = new Set(['add', 'add-upgrade'])

/** Where and how to write unasked; kept with the conversation. Without names: ids are enough to send. */
export const ConversationReference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: Conversation,
  user: z.object({ id: z.string() }),
  bot: z.object({ id: z.string() }),
})
export type ConversationReference = z.infer<typeof ConversationReference>

export type CardAttachment = { contentType: 'application/vnd.microsoft.card.adaptive'; content: object }

/** What we say. */
export type Utterance = {
  type: 'message' | 'typing'
  text?: string
  textFormat?: 'plain' | 'markdown'
  /** Shown where a card cannot be, such as a notification. */
  summary?: string
  locale?: string
  attachments?: CardAttachment[]
}
