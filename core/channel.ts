// What a channel may ask of the assistant, and what the assistant asks of a channel.
import type { Ahead } from './conversation/read-ahead.js'
import type { Send } from './outcome.js'
import type { Delivery } from './ports.js'
import type { Turn } from './turn.js'
import type { Spelled } from './wording/spelled.js'

/** A send with its words. */
export type Outgoing = { send: Send; spelled: Spelled }

export type Received = {
  /** This turn had been committed before: nothing was changed again. */
  seen: boolean
  /** Replies to this turn that are not yet marked sent, for the channel to send now. */
  replies: Outgoing[]
  /**
   * Something was looked up for somebody who has no right to know whether it is there: neither the words nor the time
   * they take may tell.
   */
  isDiscreet: boolean
}

export interface Assistant {
  /**
   * Decides and commits a turn; resolves when it is durable. Only then may the channel acknowledge it. `ahead` is what a
   * channel with threads of its own has read already.
   */
  receive(turn: Turn, ahead?: Ahead): Promise<Received>
  /** Says that these sends have gone out. What is not marked is tried again by the outbox. */
  markSent(sendIds: string[]): Promise<void>
}

/** A channel's way out, for what the outbox sends: notices, and replies that could not be sent at once. */
export interface Courier {
  deliver(outgoing: Outgoing): Promise<Delivery>
}
