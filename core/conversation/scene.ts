// What a skill sees and what it answers: the shapes between decide and everything the assistant can do.
import type { Content, Lang } from '../content.js'
import type { Secrets } from '../ports.js'
import type { Attachment } from '../records/attachment.js'
import type { Change } from '../records/collections.js'
import type { Answered, Conversation, Pending } from '../records/conversation.js'
import type { Block, Choice, Message, Reply, Value } from '../reply.js'
import type { FormSettings } from '../requests/form/form-settings.js'
import type { Snapshot } from '../snapshot.js'
import type { Assurance, Turn } from '../turn.js'
import type { Model, Understanding } from '../understanding/understanding.js'
import type { Reading } from './reading.js'

/** What the assistant knows besides records: replaced as a whole when content files change. */
export type Knowledge = { content: Content; model: Model; secrets: Secrets; form: FormSettings }

export type Identity = { user: string; address?: string; assurance: Assurance }

export type Scene = {
  turn: Turn
  reading: Reading
  /** The one statement this answer is for. */
  statement: Understanding
  conversation: Conversation
  identity: Identity
  snapshot: Snapshot
  knowledge: Knowledge
}

/** A letter to an address, apart from the reply. */
export type Notice = {
  address: string
  lang: Lang
  reply: Reply
  about: { orderIds: string[]; requestIds: string[] }
  attachments?: Attachment[]
}

export type Answer = {
  blocks: Block[]
  choices?: Choice[]
  changes?: Change[]
  notices?: Notice[]
  /** What is asked with this answer. */
  pending?: Pending
  /** The label that "and how long does that take?" will refer to. */
  topic?: string
  /** The question that content answered. */
  answered?: Answered
  /** The language of the person's own words, where values in the message would mislead. */
  lang?: Lang
  /** True where the person was not understood. */
  missed?: boolean
  /** Orders and requests the answer speaks of. */
  about?: { orderIds: string[]; requestIds: string[] }
}

export type Skill = (scene: Scene) => Answer

/** A paragraph. */
export function say(key: string, values?: Record<string, Value>): Block {
  return { kind: 'text', message: message(key, values) }
}

export function message(key: string, values?: Record<string, Value>): Message {
  return values ? { key, values } : { key }
}

/** A button that says the title of a label and does it. */
export function offer(label: string): Choice {
  return { label: { key: 'choice.title', values: { title: { title: label } } }, action: label }
}
