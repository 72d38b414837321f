// A paid order becomes known: its record, and the confirmation letter that invites an answer (domain.md facts 1 and 3).

import { beijingDate } from '../calendar/working-days.js'
import type { Lang } from '../content.js'
import { message, say } from '../conversation/scene.js'
import { queued } from '../conversation/sends.js'
import type { Send } from '../outcome.js'
import type { Change } from '../records/collections.js'
import type { Order } from '../records/order.js'
import type { Block } from '../reply.js'
import { isPartnerSale } from './partner-sale.js'
import { requestableFrom } from './requestable.js'

/** How the Fapiao is got: from us by an answer to this letter, or from the partner. */
function invitation(order: Order, now: string): Block[] {
  if (isPartnerSale(order)) return [say('form.order.partner', { order: order.id })]
  const from = requestableFrom(order)
  const isReady = from <= beijingDate(now)
  return [isReady ? say('mail.order.ready') : say('mail.order.from', { from: { date: from } }), say('mail.order.reply')]
}

function confirmation(order: Order, lang: Lang, now: string): Send {
  return {
    id: `order:${order.id}:confirmation`,
    kind: 'notice',
    lang,
    to: { channel: 'mail', conversation: `mail:${order.address}`, address: order.address, reference: {} },
    about: { orderIds: [order.id], requestIds: [] },
    reply: {
      subject: message('mail.order.subject', { order: order.id }),
      blocks: [
        say('mail.order.intro'),
        {
          kind: 'facts',
          rows: [
            { name: message('order.id'), value: message('plain', { text: order.id }) },
            { name: message('order.description'), value: message('plain', { text: order.description }) },
            { name: message('order.amount'), value: message('plain', { text: { fen: order.amountFen } }) },
            { name: message('order.payer'), value: message('plain', { text: order.payer }) },
          ],
        },
        ...invitation(order, now),
      ],
      choices: [],
    },
  }
}

/**
 * Importing the same order again writes the record again and sends nothing: the letter's id is the order's.
 * `known.owner`: whose account the paying address has become, where its login address was changed.
 */
export function importOrder(paid: Order, known: { order?: Order; lang?: Lang; owner?: string }, now: string): Change[] {
  const order = known.owner ? { ...paid, address: known.owner, paidWith: paid.address } : paid
  const put: Change = { op: 'put', collection: 'orders', id: order.id, value: order }
  return known.order ? [put] : [put, queued(confirmation(order, known.lang ?? order.lang ?? 'zh', now), now)]
}
