// Takes a turn to the assistant and says its replies, each once, however often the channel delivers it.
import type { Assistant, Outgoing } from '../core/channel.js'
import type { Log } from '../core/ports.js'
import type { Turn } from '../core/turn.js'
import type { Exchange } from './adapter.js'
import { nextStep } from './evenly.js'
import type { OneAtATime } from './one-at-a-time.js'
import { utterancesFor } from './render/utterances.js'
import { SendFailure } from './send-failure.js'
import { whileSlow } from './while-slow.js'

export type TurnParts = {
  assistant: Assistant
  log: Log
  /** Turns and sends under way, by id. */
  underWay: OneAtATime
  /** Sends of which nobody knows whether they arrived; the outbox must not say them again. */
  doubtful: Set<string>
}

/** To be called once the channel has its answer, or when it cannot be given any more. */
export type Settle = (left: boolean) => Promise<void>

export async function takeTurn(parts: TurnParts, turn: Turn, exchange: Exchange): Promise<Settle> {
  const leave = await parts.underWay.enter(turn.id)
  try {
    const startedAt = performance.now()
    const received = parts.assistant.receive(turn)
    const { replies, isDiscreet } = await (exchange.buffered
      ? received
      : whileSlow(received, () => typing(parts, exchange)))
    if (isDiscreet) await nextStep(startedAt)
    const said = await sayAll(parts, replies, exchange)
    return async (left) => {
      try {
        // What is only buffered has not been said when the response could not leave; the outbox will say it.
        if (said.length > 0 && (left || !exchange.buffered)) await parts.assistant.markSent(said)
      } finally {
        leave()
      }
    }
  } catch (error) {
    leave()
    throw error
  }
}

async function sayAll(parts: TurnParts, replies: Outgoing[], exchange: Exchange): Promise<string[]> {
  const said: string[] = []
  for (const { send, spelled } of replies) {
    try {
      await exchange.say(utterancesFor(spelled, exchange.dialect))
      said.push(send.id)
    } catch (error) {
      // The rest keeps its order behind this one: the outbox takes all of it over.
      noteFailure(parts, send.id, error)
      break
    }
  }
  return said
}

function noteFailure(parts: TurnParts, sendId: string, error: unknown): void {
  const reason = error instanceof SendFailure ? error.delivery.reason : 'failed'
  if (reason === 'ambiguous') parts.doubtful.add(sendId)
  parts.log.warn('chat.reply_not_said', { reason })
}

async function typing(parts: TurnParts, exchange: Exchange): Promise<void> {
  try {
    await exchange.say([{ type: 'typing' }])
  } catch {
    parts.log.info('chat.typing_not_shown')
  }
}
