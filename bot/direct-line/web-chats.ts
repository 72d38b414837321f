// What was said in our web chats, for as long as memory allows. Lost with the process, as a page's transcript is with
// its tab: what counts is in the store.
import { randomBytes } from 'node:crypto'

/** All that is kept of all chats; beyond it the chats that were silent longest are forgotten. */
const MAX_BYTES = 64 * 1024 * 1024

/** Kept of one chat; beyond it the oldest is forgotten. */
const MAX_CHAT_BYTES = 1024 * 1024

/** What a chat costs before anything is said. */
const EMPTY_CHAT_BYTES = 1024

/** Tabs of one person that listen at once. */
const MAX_LISTENERS = 5

export type Said = Record<string, unknown> & { id: string }

export type Excerpt = { activities: Said[]; watermark: string }

export type Listener = {
  hear(excerpt: Excerpt): void
  /** The chat has been forgotten: whoever listens has to come again. */
  end(): void
}

type Kept = { activity: Said; bytes: number }

type Chat = {
  /** Marks watermarks of this memory: after a restart older ones mean nothing. */
  epoch: string
  forgotten: number
  kept: Kept[]
  bytes: number
  listeners: Set<Listener>
}

export class WebChats {
  /** The chat used last stands last. */
  readonly #chats = new Map<string, Chat>()
  #bytes = 0

  has(conversationId: string): boolean {
    return this.#chats.has(conversationId)
  }

  knows(conversationId: string, activityId: string): boolean {
    return this.#chats.get(conversationId)?.kept.some((kept) => kept.activity.id === activityId) ?? false
  }

  /** Keeps an activity and tells who listens. */
  add(conversationId: string, activity: Said): void {
    const chat = this.#touch(conversationId)
    const bytes = Buffer.byteLength(JSON.stringify(activity))
    chat.kept.push({ activity, bytes })
    this.#grow(chat, bytes)
    while (chat.bytes > MAX_CHAT_BYTES && chat.kept.length > 1) this.#forgetOldestOf(chat)
    this.#forgetSilentChats()
    this.show(conversationId, [activity])
  }

  /** Tells who listens, without keeping it: that somebody is typing is no news later. */
  show(conversationId: string, activities: Said[]): void {
    const chat = this.#chats.get(conversationId)
    if (!chat) return
    for (const listener of chat.listeners) listener.hear({ activities, watermark: watermarkOf(chat) })
  }

  /** What was said after `watermark`; everything that is kept when it is absent or of another process. */
  since(conversationId: string, watermark: string | undefined): Excerpt {
    const chat = this.#touch(conversationId)
    const [epoch, count] = (watermark ?? '').split('.')
    const from = epoch === chat.epoch ? Math.max(Number(count) - chat.forgotten, 0) : 0
    return { activities: chat.kept.slice(from).map((kept) => kept.activity), watermark: watermarkOf(chat) }
  }

  /** Undefined when too many listen already. */
  listen(conversationId: string, listener: Listener): (() => void) | undefined {
    const { listeners } = this.#touch(conversationId)
    if (listeners.size >= MAX_LISTENERS) return undefined
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  #touch(conversationId: string): Chat {
    const known = this.#chats.get(conversationId)
    const chat = known ?? freshChat()
    if (!known) this.#grow(chat, EMPTY_CHAT_BYTES)
    this.#chats.delete(conversationId)
    this.#chats.set(conversationId, chat)
    return chat
  }

  #grow(chat: Chat, bytes: number): void {
    chat.bytes += bytes
    this.#bytes += bytes
  }

  #forgetOldestOf(chat: Chat): void {
    const oldest = chat.kept.shift()
    chat.forgotten += 1
    this.#grow(chat, -(oldest?.bytes ?? 0))
  }

  #forgetSilentChats(): void {
    for (const [conversationId, chat] of this.#chats) {
      if (this.#bytes <= MAX_BYTES) return
      this.#bytes -= chat.bytes
      this.#chats.delete(conversationId)
      for (const listener of chat.listeners) listener.end()
    }
  }
}

function freshChat(): Chat {
  return { epoch: randomBytes(6).toString('base64url'), forgotten: 0, kept: [], bytes: 0, listeners: new Set() }
}

function watermarkOf(chat: Chat): string {
  return `${chat.epoch}.${chat.forgotten + chat.kept.length}`
}
