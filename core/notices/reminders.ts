// Reminders, which a customer can do without: an order can now be requested, an activation link is about to lapse.
import { beijingDate, nextDate } from '../calendar/working-days.js'
import { message } from '../conversation/scene.js'
import { letterTo, queued } from '../conversation/sends.js'
import { LAPSING_NOTICE_MS } from '../limits.js'
import type { Commit, Store } from '../ports.js'
import { REMINDERS_OFF, type Reminders } from '../records/notice.js'
import type { Order } from '../records/order.js'
import { requestableFrom } from '../requests/requestable.js'
import type { Chore } from '../tick.js'
import type { Notice } from './notice.js'

const PAGE = 500

/** An order imported late was announced as ready by its confirmation; one older than this was long forgotten. */
const LOOKS_BACK_DAYS = 10

async function areWanted(store: Store, address: string): Promise<boolean> {
  const wish: Reminders | undefined = (await store.get('reminders', address))?.value
  return wish?.wish !== REMINDERS_OFF
}

async function remind(store: Store, notice: Notice, now: string): Promise<Commit | undefined> {
  const isKnown = (await store.get('outbox', notice.id)) !== undefined
  if (isKnown || notice.address === '' || !(await areWanted(store, notice.address))) return undefined
  const send = letterTo(notice, notice.id)
  return { expect: [{ collection: 'outbox', id: send.id, rev: 0 }], changes: [queued(send, now)] }
}

function readyNotice(order: Order, lang: Notice['lang']): Notice {
  return {
    id: `order:${order.id}:ready`,
    address: order.address,
    lang,
    about: { orderIds: [order.id], requestIds: [] },
    reply: {
      subject: message('notice.order_ready.subject', { order: order.id }),
      blocks: [
        { kind: 'text', message: message('notice.order_ready.text', { order: order.id }) },
        { kind: 'text', message: message('notice.stop') },
      ],
      choices: [],
    },
  }
}

/** Already requested, or a draft that has its own day. */
async function isTakenUp(store: Store, order: Order): Promise<boolean> {
  const requests = await store.find('requests', 'orderId', order.id)
  const drafts = await store.find('drafts', 'address', order.address)
  return requests.length > 0 || drafts.some((draft) => draft.value.orderIds.includes(order.id))
}

export const remindOfReadyOrders: Chore = async function* remindOfReadyOrders({ store, now }) {
  const today = beijingDate(now)
  const from = `${nextDate(today, -LOOKS_BACK_DAYS)}T00:00:00.000Z`
  for (const { value: order } of await store.range('orders', 'paidAt', { from, to: now, limit: PAGE * 20 })) {
    const day = requestableFrom(order)
    const wasAnnounced = beijingDate(order.importedAt) >= day
    if (day > today || wasAnnounced || (await store.get('outbox', `order:${order.id}:ready`))) continue
    if (await isTakenUp(store, order)) continue
    const lang = (await store.get('accounts', order.address))?.value.lang ?? order.lang ?? 'zh'
    const commit = await remind(store, readyNotice(order, lang), now)
    if (commit) yield commit
  }
}

export const remindOfLapsingLinks: Chore = async function* remindOfLapsingLinks({ store, now }) {
  const to = new Date(Date.parse(now) + LAPSING_NOTICE_MS).toISOString()
  for (const { value: token } of await store.range('tokens', 'expiresAt', { from: now, to, limit: PAGE })) {
    const { purpose, address, expiresAt, usedAt } = token
    const account = (await store.get('accounts', address))?.value
    if (purpose !== 'activate' || usedAt !== undefined || account?.state !== 'registered') continue
    const notice: Notice = {
      id: `activation:${address}:lapsing:${expiresAt}`,
      address,
      lang: account.lang,
      about: { orderIds: [], requestIds: [] },
      reply: {
        subject: message('notice.lapsing.subject'),
        blocks: [
          { kind: 'text', message: message('notice.lapsing.text', { address, until: { instant: expiresAt } }) },
          { kind: 'text', message: message('notice.stop') },
        ],
        choices: [],
      },
    }
    const commit = await remind(store, notice, now)
    if (commit) yield commit
  }
}
