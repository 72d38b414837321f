// Holds the orders of a draft against what is known of them, and says why one cannot stay.
import { message, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { Block, Choice } from '../../reply.js'
import type { Snapshot } from '../../snapshot.js'
import { progressBlocks } from '../progress.js'
import { earlyOrders, judgeOrder, type Verdict } from './judge-orders.js'

export type Settled = {
  draft: Draft
  blocks: Block[]
  choices: Choice[]
  /** The day on which the last of the orders can be requested, where it is not today. */
  from?: string
}

export type Owner = { address: string; now: string; isShared: boolean }

/** The button that has the service centre look into it. */
export function askChoice(order: string): Choice {
  return { label: message('choice.ask_for_order', { order }), action: `request.ask_for_order:${order}` }
}

function refusal(orderId: string, verdict: Verdict, owner: Owner): Pick<Settled, 'blocks' | 'choices'> {
  switch (verdict.verdict) {
    case 'unknown':
      return {
        blocks: [say('form.order.unknown', { order: orderId }), say('form.order.approval')],
        choices: [askChoice(orderId)],
      }
    case 'requested':
      return {
        blocks: [
          say('form.order.requested', { order: orderId, request: verdict.request.id }),
          ...(owner.isShared ? [] : progressBlocks(verdict.request, owner.now)),
        ],
        choices: [
          {
            label: message('choice.amend', { request: verdict.request.id }),
            action: `request.amend:${verdict.request.id}`,
          },
        ],
      }
    case 'waiting':
      return {
        blocks: [say('form.order.waiting', { order: orderId, on: { date: verdict.on } })],
        choices: [{ label: message('choice.withdraw', { request: orderId }), action: `do.cancel_request:${orderId}` }],
      }
    case 'partner':
      return { blocks: [say('form.order.partner', { order: orderId })], choices: [] }
    default:
      return { blocks: [], choices: [] }
  }
}

/** Nothing is said of an order before its owner is proven; a draft that changes a request keeps that request's order. */
export function settleOrders(snapshot: Snapshot, draft: Draft, owner: Owner | undefined): Settled {
  if (!owner || draft.amends) return { draft, blocks: [], choices: [] }
  const judged = draft.orderIds.map((id) => ({ id, verdict: judgeOrder(snapshot, id, owner) }))
  const may = new Set<Verdict['verdict']>(draft.reopened ? ['ready', 'early', 'waiting'] : ['ready', 'early'])
  const kept = judged.filter(({ verdict }) => may.has(verdict.verdict))
  const refused = judged.filter((order) => !kept.includes(order)).map(({ id, verdict }) => refusal(id, verdict, owner))
  const unknown = judged.find(({ verdict }) => verdict.verdict === 'unknown')
  const orderIds = kept.map(({ id }) => id)
  const { on: from } = earlyOrders(snapshot, orderIds, owner.now)
  const { waits, ...rest } = draft
  return {
    draft: {
      ...rest,
      orderIds,
      ...(waits && from ? { waits: { ...waits, on: from } } : {}),
      ...(unknown ? { unknownOrder: unknown.id } : {}),
    },
    blocks: refused.flatMap(({ blocks }) => blocks),
    choices: refused.flatMap(({ choices }) => choices),
    ...(from ? { from } : {}),
  }
}
