// What an account's owner sees on his page: requests with their progress, orders without one, titles, linked chats,
// and where he is signed in.
import { beijingDate } from '../calendar/working-days.js'
import { say } from '../conversation/scene.js'
import { ordersFor, visibleRequests } from '../permissions/role.js'
import type { Account } from '../records/account.js'
import type { SavedTitle } from '../records/title-book.js'
import type { Block } from '../reply.js'
import { progressBlocks } from '../requests/progress.js'
import { requestableFrom } from '../requests/requestable.js'
import { recordOf, recordsWhere } from '../snapshot.js'
import type { Occasion } from './occasion.js'
import { hasSecondStep } from './second-step.js'
import { liveSessions, sessionId } from './session.js'

/** `user` is the channel's name for the person, such as `webchat:…`. */
export type LinkedChat = { user: string; provenAt: string; until: string }

/** A browser in which the account is open. */
export type OpenSession = { id: string; createdAt: string; seenAt: string; isHere: boolean }

export type Overview = {
  account: Account
  /** Newest first. */
  requests: { id: string; blocks: Block[] }[]
  orders: Block[]
  titles: SavedTitle[]
  chats: LinkedChat[]
  sessions: OpenSession[]
  hasPassword: boolean
  hasSecondStep: boolean
}

function requestsOf({ snapshot, now }: Occasion, address: string): Overview['requests'] {
  const mine = visibleRequests(snapshot, address)
  const submitted = (id: string) => mine.find((request) => request.id === id)?.history[0]?.at ?? ''
  return mine
    .map((request) => ({ id: request.id, blocks: progressBlocks(request, now) }))
    .sort((a, b) => (submitted(a.id) < submitted(b.id) ? 1 : -1))
}

/** This browser first, then the others, the last used one first. */
function sessionsOf(occasion: Occasion, address: string, cookie: string): OpenSession[] {
  const here = sessionId(occasion, cookie)
  return liveSessions(occasion, address)
    .map(({ id, session: { createdAt, seenAt } }) => ({ id, createdAt, seenAt, isHere: id === here }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere))
}

/** Orders that nobody has asked a Fapiao for. */
function freeOrders({ snapshot, now }: Occasion, address: string): Block[] {
  const requested = new Set(
    recordsWhere(snapshot, 'requests', (request) => request.state !== 'withdrawn').map((doc) => doc.value.orderId),
  )
  return ordersFor(snapshot, 'submit_request', address)
    .filter((order) => !requested.has(order.id))
    .map((order) => {
      const from = requestableFrom(order)
      return from > beijingDate(now)
        ? say('progress.order_too_new', { order: order.id, from: { date: from } })
        : say('progress.order_ready', { order: order.id })
    })
}

/** `cookie` is that of the browser which asks. */
export function accountOverview(occasion: Occasion, address: string, cookie: string): Overview | undefined {
  const { snapshot, now } = occasion
  const account = recordOf(snapshot, 'accounts', address)
  if (!account) return undefined
  return {
    account,
    requests: requestsOf(occasion, address),
    orders: freeOrders(occasion, address),
    titles: recordOf(snapshot, 'titles', address)?.titles ?? [],
    chats: recordsWhere(snapshot, 'proofs', (proof) => proof.address === address && proof.until > now).map(
      ({ id, value }) => ({ user: id, provenAt: value.provenAt, until: value.until }),
    ),
    sessions: sessionsOf(occasion, address, cookie),
    hasPassword: recordOf(snapshot, 'passwords', address) !== undefined,
    hasSecondStep: hasSecondStep(occasion, address),
  }
}
