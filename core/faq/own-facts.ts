// What an answer adds for somebody whose address is proven: his own orders and requests, without his asking twice.
import { shownAddress } from '../conversation/identity.js'
import { message, type Scene, say } from '../conversation/scene.js'
import { ordersFor, visibleRequests } from '../permissions/role.js'
import type { Pending } from '../records/conversation.js'
import type { FapiaoRequest, RequestState } from '../records/request.js'
import type { Block, Choice } from '../reply.js'
import { applyFor, latestFirst, offeredNext, orderBlock, ordersWithoutRequest } from '../requests/own-orders.js'
import { headline, nextOf } from '../requests/progress.js'

export type OwnFacts = { blocks: Block[]; choices: Choice[]; pending?: Pending }

// An answer stays short: who has more asks for the whole list.
const MOST_NAMED = 3
const NOTHING: OwnFacts = { blocks: [], choices: [] }

/** The state of the requests that the question may be about. */
const STATES: Record<string, RequestState[]> = {
  'faq.processing_time': ['submitted', 'processing', 'waiting_for_stock'],
  'faq.out_of_stock': ['waiting_for_stock'],
  'faq.pickup_address': ['ready_for_pickup'],
}

export function ownFacts(scene: Scene): OwnFacts {
  const address = shownAddress(scene.identity, scene.turn)
  if (!address) return NOTHING
  switch (scene.statement.intent) {
    case 'faq.when_can_apply':
      return whenToApply(scene, address)
    case 'faq.find_order_id':
      return ownOrderNumbers(scene, address)
    default:
      return ownRequests(scene, address)
  }
}

/** Of several only those that the message names, where it names any. */
function asked<T>(scene: Scene, all: T[], orderOf: (each: T) => string): T[] {
  const { orderIds } = scene.reading.entities
  const named = all.filter((each) => orderIds.includes(orderOf(each)))
  return (named.length > 0 ? named : all).slice(0, MOST_NAMED)
}

function whenToApply(scene: Scene, address: string): OwnFacts {
  const orders = asked(scene, ordersWithoutRequest(scene, address), (order) => order.id)
  const [only, ...others] = orders
  return {
    blocks: orders.map((order) => orderBlock(scene, order)),
    choices: orders.slice(0, 1).map((order) => applyFor(scene, order)),
    ...(only && others.length === 0 ? offeredNext(scene, [only]) : {}),
  }
}

function ownOrderNumbers(scene: Scene, address: string): OwnFacts {
  const ids = ordersFor(scene.snapshot, 'see_progress', address).map((order) => order.id)
  if (ids.length === 0) return NOTHING
  return { blocks: [say('faq.own_orders', { orders: { list: ids.slice(0, MOST_NAMED) } })], choices: [] }
}

function ownRequests(scene: Scene, address: string): OwnFacts {
  const states = STATES[scene.statement.intent]
  if (!states) return NOTHING
  const concerned = latestFirst(visibleRequests(scene.snapshot, address)).filter(({ state }) => states.includes(state))
  const requests = asked(scene, concerned, (request) => request.orderId)
  return {
    blocks: requests.map((request) => ({ kind: 'list', items: [headline(request), nextOf(request, scene.turn.now)] })),
    choices: requests.slice(0, 1).map(timelineOf),
  }
}

function timelineOf({ id }: FapiaoRequest): Choice {
  return { label: message('choice.timeline_of', { request: id }), action: `do.progress:${id}` }
}
