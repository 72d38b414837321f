// Mail's way out: a send with its words becomes a letter and leaves. When and how often is the outbox's business.
import type { Courier, Outgoing } from '../../core/channel.js'
import type { Clock, Delivery } from '../../core/ports.js'
import type { Attachment } from '../../core/records/attachment.js'
import type { ComposedLetter } from '../letter.js'
import { buildLetter, type DkimKey, type LetterFile } from './build-letter.js'
import type { LetterTransport } from './letter-transport.js'

export type MailCourierParts = {
  /** Gives the same Message-ID whenever it is asked for the same send: a repeat is recognisable as one. */
  compose: (outgoing: Outgoing) => ComposedLetter
  transport: LetterTransport
  clock: Clock
  dkim?: DkimKey
  /** The bytes of a file that goes along; undefined where it is not there. */
  readAttachment?: (attachment: Attachment) => Promise<Buffer | undefined>
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

async function filesOf(parts: MailCourierParts, attachments: Attachment[]): Promise<LetterFile[] | undefined> {
  const files: LetterFile[] = []
  for (const attachment of attachments) {
    const content = await parts.readAttachment?.(attachment)
    if (!content) return undefined
    files.push({ filename: attachment.name, contentType: attachment.type, content })
  }
  return files
}

async function deliverOne(parts: MailCourierParts, outgoing: Outgoing): Promise<Delivery> {
  if (!outgoing.send.to.address) return { result: 'never', reason: 'no_address' }
  const letter = parts.compose(outgoing)
  const files = await filesOf(parts, outgoing.send.attachments ?? [])
  if (!files) return { result: 'later', reason: 'attachment_missing' }
  const raw = await buildLetter(letter, parts.clock.now(), parts.dkim, files)
  const delivery = await parts.transport.send({ from: letter.from.address, to: letter.to.address, raw })
  return delivery.result === 'sent' ? { ...delivery, messageId: letter.messageId } : delivery
}
