// The way out for what the outbox sends: notices, and replies that could not be said at once.
import type { Courier, Outgoing } from '../core/channel.js'
import type { Clock, Delivery } from '../core/ports.js'
import { ConversationReference } from './activity.js'
import type { ChatAdapter } from './adapter.js'
import { Allowance } from './allowance.js'
import { dialectOf } from './render/dialect.js'
import { utterancesFor } from './render/utterances.js'
import { SendFailure } from './send-failure.js'
import type { TurnParts } from './take-turn.js'

/** Teams takes 7 messages in a second and 1,800 in an hour to one conversation; the slower of both, and a few at once. */
const PACE = { atOnce: 7, perMinute: 30 }

/** A turn that is being answered right now sends its own replies. */
const TURN_MS = 15_000

export function chatCourier(adapter: ChatAdapter, parts: TurnParts, clock: Clock): Courier {
  const allowance = new Allowance(PACE)

  async function write(outgoing: Outgoing, reference: ConversationReference): Promise<Delivery> {
    try {
      await adapter.write(reference, utterancesFor(outgoing.spelled, dialectOf(reference)))
      return { result: 'sent' }
    } catch (error) {
      if (error instanceof SendFailure) return error.delivery
      throw error
    }
  }

  return {
    async deliver(outgoing) {
      const { id, to } = outgoing.send
      if (parts.doubtful.delete(id)) return { result: 'never', reason: 'ambiguous' }
      if (parts.underWay.has(turnOf(id))) return { result: 'later', reason: 'turn_under_way', afterMs: TURN_MS }
      const reference = ConversationReference.safeParse(to.reference)
      if (!reference.success || reference.data.serviceUrl === '') return { result: 'never', reason: 'no_address' }
      const pauseMs = allowance.take(to.conversation, Date.parse(clock.now()))
      if (pauseMs > 0) return { result: 'later', reason: 'paced', afterMs: pauseMs }
      return write(outgoing, reference.data)
    },
  }
}

/** A send's id is `<turn id>:<n>`. */
function turnOf(sendId: string): string {
  return sendId.slice(0, sendId.lastIndexOf(':'))
}
