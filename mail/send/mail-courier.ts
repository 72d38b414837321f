// Mail's way out: a send with its words becomes a letter and leaves. When and how often is the outbox's business.
import type { Courier, Outgoing } from '../../core/channel.js'
import type { Clock, Delivery } from '../../core/ports.js'
import type { ComposedLetter } from '../letter.js'
import { buildLetter, type DkimKey } from './build-letter.js'
import type { LetterTransport } from './letter-transport.js'

export type MailCourierParts = {
  /** Gives the same Message-ID whenever it is asked for the same send: a repeat is recognisable as one. */
  compose: (outgoing: Outgoing) => ComposedLetter
  transport: LetterTransport
  clock: Clock
  dkim?: DkimKey
  onDelivery?: (delivery: Delivery) => void
}

export function mailCourier(parts: MailCourierParts): Courier {
  return {
    async deliver(outgoing) {
      const delivery = await deliverOne(parts, outgoing)
      parts.onDelivery?.(delivery)
      return delivery
    },
  }
}

async function deliverOne(parts: MailCourierParts, outgoing: Outgoing): Promise<Delivery> {
  if (!outgoing.send.to.address) return { result: 'never', reason: 'no_address' }
  const letter = parts.compose(outgoing)
  const raw = await buildLetter(letter, parts.clock.now(), parts.dkim)
  const delivery = await parts.transport.send({ from: letter.from.address, to: letter.to.address, raw })
  return delivery.result === 'sent' ? { ...delivery, messageId: letter.messageId } : delivery
}
