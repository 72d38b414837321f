// A person's data as one HTML file that opens anywhere, with nothing to load.

import type { ExportedPerson } from '../../core/privacy/export-person.js'
import type { FapiaoRequest } from '../../core/records/request.js'
import type { Message } from '../../core/reply.js'
import { timelineOf } from '../../core/requests/progress.js'
import { formatDay, formatFen, formatInstant } from '../../core/wording/format-value.js'
import { spell } from '../../core/wording/spell.js'
import type { Desk } from './desk.js'
import type { Visit } from './visit.js'

type Row = { name: string; value: string }

function fieldsOf(request: FapiaoRequest): Record<string, string | undefined> {
  const { delivery } = request
  return {
    title: request.title,
    tax_id: request.taxId,
    reg_address: request.registeredAddress,
    reg_phone: request.registeredPhone,
    bank_name: request.bankName,
    bank_account: request.bankAccount,
    recipient: delivery.recipient,
    phone: delivery.phone,
    address: delivery.address,
    postcode: delivery.postcode,
    remark: request.remark,
  }
}

export function readableExport({ renderer }: Desk, visit: Visit, person: ExportedPerson): string {
  const { lang } = visit
  const say = renderer.sayIn(lang)
  const rows = (values: Record<string, string | undefined>): Row[] =>
    Object.entries(values).flatMap(([name, value]) => (value ? [{ name: say(`field.${name}`), value }] : []))
  const timeline = (request: FapiaoRequest) =>
    spell(renderer.speller(), lang, { blocks: [timelineOf(request)], choices: [] }).blocks
  const heading = (message: Message) => say(message.key, message.values)
  return renderer.document(visit, './my-data', {
    title: say('page.data.title'),
    exportedAt: formatInstant(person.exportedAt, lang),
    account: person.account && {
      address: person.account.address,
      since: formatDay(person.account.createdAt, lang),
    },
    orders: person.orders.map((order) => ({
      id: order.id,
      rows: [
        { name: say('order.description'), value: order.description },
        { name: say('order.amount'), value: formatFen(order.amountFen, lang) },
        { name: say('order.payer'), value: order.payer },
      ],
    })),
    requests: person.requests.map((request) => ({
      heading: heading({ key: 'progress.title', values: { request: request.id, order: request.orderId } }),
      rows: rows(fieldsOf(request)),
      blocks: timeline(request),
    })),
    drafts: person.drafts.map(({ orderIds, fields }) => ({ heading: orderIds.join(', '), rows: rows(fields) })),
    titles: person.titles.map(({ title_type: _type, ...title }) => ({ heading: title.title, rows: rows(title) })),
    chats: person.chats.map(({ user, provenAt }) => ({ user, since: formatDay(provenAt, lang) })),
    tickets: person.tickets.map((ticket) => ({ id: ticket.id, lines: ticket.lines.map(({ text }) => text) })),
    messages: person.messages.map(({ at, channel, text }) => ({
      at: formatInstant(at, lang),
      channel: say(`channel.${channel}`),
      text,
    })),
  })
}
