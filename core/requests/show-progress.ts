// Answers "where is my Fapiao?": the real state to whom it belongs, the neutral answer to everybody else.
import { askerOf, spendAsker } from '../accounts/allow-letter.js'
import { lastOfEach } from '../accounts/occasion.js'
import { spend } from '../conversation/budget.js'
import { shownAddress } from '../conversation/identity.js'
import { type Answer, message, type Notice, offer, type Scene, say } from '../conversation/scene.js'
import { LISTED_REQUESTS, STATUS_MAIL } from '../limits.js'
import { mayInOrder, maySeeRequest, visibleRequests } from '../permissions/role.js'
import type { Change } from '../records/collections.js'
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import type { Block } from '../reply.js'
import { recordOf, recordsWhere, withChanges } from '../snapshot.js'
import { applyFor, latestFirst, offeredNext, orderBlock, ordersWithoutRequest } from './own-orders.js'
import { headline, nextOf, progressBlocks } from './progress.js'

function orderAnswer(scene: Scene, order: Order): Answer {
  return {
    blocks: [orderBlock(scene, order)],
    choices: [applyFor(scene, order)],
    about: { orderIds: [order.id], requestIds: [] },
    ...offeredNext(scene, [order]),
  }
}

type OwnRecords = { requests: FapiaoRequest[]; orders: Order[]; missing: string[] }

/** Named orders and requests that belong to the address, as requests or bare orders; what is not his is not told from what is not there. */
function named(scene: Scene, address: string): OwnRecords {
  const { entities } = scene.reading
  const requests: FapiaoRequest[] = []
  const orders: Order[] = []
  const missing: string[] = []
  for (const id of entities.requestIds) {
    const request = recordOf(scene.snapshot, 'requests', id)
    if (request && maySeeRequest(scene.snapshot, request, address)) requests.push(request)
    else missing.push(id)
  }
  for (const id of entities.orderIds) {
    const order = recordOf(scene.snapshot, 'orders', id)
    const own = visibleRequests(scene.snapshot, address).filter((request) => request.orderId === id)
    if (own.length > 0) requests.push(...own)
    else if (order && mayInOrder(scene.snapshot, 'see_progress', order, address)) orders.push(order)
    else missing.push(id)
  }
  return { requests: [...new Set(requests)], orders, missing }
}

function listAnswer(scene: Scene, requests: FapiaoRequest[], orders: Order[]): Answer {
  const now = scene.turn.now
  const shown = latestFirst(requests).slice(0, LISTED_REQUESTS)
  const open = orders.slice(0, LISTED_REQUESTS)
  const blocks: Block[] = [
    ...(shown.length > 0 ? [say('progress.list', { count: requests.length })] : []),
    ...shown.map((request): Block => ({ kind: 'list', items: [headline(request), nextOf(request, now)] })),
    ...open.map((order) => orderBlock(scene, order)),
  ]
  return {
    blocks,
    choices: shown.map((request) => ({
      label: message('choice.timeline_of', { request: request.id }),
      action: `do.progress:${request.id}`,
    })),
    about: { orderIds: shown.map((request) => request.orderId), requestIds: shown.map((request) => request.id) },
    ...offeredNext(scene, open),
  }
}

/** Who cannot sign in yet hears why; a request that is under way does not need it. */
function activationMissing({ snapshot }: Scene, address: string): Pick<Answer, 'blocks' | 'choices'> {
  if (recordOf(snapshot, 'accounts', address)?.state !== 'registered') return { blocks: [] }
  return { blocks: [say('progress.not_activated', { address })], choices: [offer('do.resend_activation')] }
}

function ownProgress(scene: Scene, address: string): Answer {
  const answer = progressOf(scene, address)
  if (answer.about && answer.about.requestIds.length > 0) return answer
  const { blocks, choices = [] } = activationMissing(scene, address)
  return { ...answer, blocks: [...answer.blocks, ...blocks], choices: [...(answer.choices ?? []), ...choices] }
}

function progressOf(scene: Scene, address: string): Answer {
  const { entities } = scene.reading
  const asked = entities.orderIds.length + entities.requestIds.length > 0
  const own: OwnRecords = asked
    ? named(scene, address)
    : {
        requests: visibleRequests(scene.snapshot, address),
        orders: ordersWithoutRequest(scene, address),
        missing: [],
      }
  const notFound = own.missing.map((id) => say('progress.not_found', { id }))
  const [first] = own.requests
  const [order] = own.orders
  if (own.requests.length === 1 && first && own.orders.length === 0) {
    return {
      blocks: [...progressBlocks(first, scene.turn.now), ...notFound],
      choices: [offer('do.talk_to_human')],
      about: { orderIds: [first.orderId], requestIds: [first.id] },
    }
  }
  if (own.requests.length === 0 && own.orders.length === 1 && order) {
    const answer = orderAnswer(scene, order)
    return { ...answer, blocks: [...answer.blocks, ...notFound] }
  }
  if (own.requests.length + own.orders.length > 0) {
    const list = listAnswer(scene, own.requests, own.orders)
    return { ...list, blocks: [...list.blocks, ...notFound] }
  }
  if (notFound.length > 0) return { blocks: [...notFound, say('human.hotline')], choices: [offer('faq.find_order_id')] }
  return { blocks: [say('progress.none')], choices: [offer('do.apply'), offer('faq.when_can_apply')] }
}

function statusNotice(scene: Scene, order: Order): Notice {
  const { snapshot, turn, reading } = scene
  const requests = recordsWhere(snapshot, 'requests', (request) => request.orderId === order.id).map((doc) => doc.value)
  return {
    address: order.address,
    lang: recordOf(snapshot, 'accounts', order.address)?.lang ?? order.lang ?? reading.lang,
    about: { orderIds: [order.id], requestIds: requests.map((request) => request.id) },
    reply: {
      subject: message('mail.status.subject', { order: order.id }),
      blocks: [
        say('mail.status.intro', { order: order.id }),
        ...(requests.length > 0
          ? requests.flatMap((request) => progressBlocks(request, turn.now))
          : [orderBlock(scene, order), ...activationMissing(scene, order.address).blocks]),
        say('mail.status.why'),
      ],
      choices: [],
    },
  }
}

type StatusMail = { changes: Change[]; notices: Notice[]; refusedUntil?: string }

/**
 * The status goes to the registered address. Each order named is counted for whoever asks, whether or not it is there:
 * the words, the work and the limit are the same.
 */
function statusByMail(scene: Scene): StatusMail {
  const { reading, snapshot, turn } = scene
  const { orderIds, requestIds } = reading.entities
  const named = [...orderIds, ...requestIds.map((id) => recordOf(snapshot, 'requests', id)?.orderId ?? id)]
  const asker = askerOf(scene)
  let counted = snapshot
  const mail: StatusMail = { changes: [], notices: [] }
  for (const orderId of new Set(named)) {
    const asked = spendAsker(counted, asker, turn.now)
    if (!asked.allowed) return { ...mail, refusedUntil: asked.nextAt }
    counted = withChanges(counted, asked.changes)
    mail.changes = lastOfEach([...mail.changes, ...asked.changes])
    const order = recordOf(snapshot, 'orders', orderId)
    const allowance = spend(snapshot, `status:${orderId}`, STATUS_MAIL, turn.now)
    if (!order || !allowance.allowed) continue
    mail.changes.push(allowance.change)
    mail.notices.push(statusNotice(scene, order))
  }
  return mail
}

function neutral(scene: Scene): Answer {
  const { turn, identity, statement, reading } = scene
  const ids = [...reading.entities.orderIds, ...reading.entities.requestIds]
  const byMail = turn.channel === 'mail'
  if (ids.length > 0) {
    const { refusedUntil, ...mail } = statusByMail(scene)
    return {
      blocks: [
        refusedUntil === undefined
          ? say('progress.neutral', { ids: { list: ids } })
          : say('limit.too_many_mails', { next: { instant: refusedUntil } }),
        ...(byMail ? [say('progress.neutral_mail')] : [say('sign_in.ask_address')]),
      ],
      ...mail,
      ...(byMail ? {} : { pending: { kind: 'address', purpose: 'sign_in', goal: goalOf(scene) } }),
    }
  }
  if (byMail) return { blocks: [say('progress.unproven_mail')], choices: [] }
  if (turn.audience === 'shared' && identity.assurance === 'proven') return { blocks: [say('progress.private_only')] }
  return {
    blocks: [say('progress.prove_first'), say('sign_in.ask_address')],
    pending: { kind: 'address', purpose: 'sign_in', goal: goalOf(scene) },
    topic: statement.intent,
  }
}

/** What to take up again once the chat is proven: the same question with what it named. */
function goalOf(scene: Scene): string {
  const { entities } = scene.reading
  const id = entities.requestIds[0] ?? entities.orderIds[0]
  return id ? `do.progress:${id}` : 'do.progress'
}

export function showProgress(scene: Scene): Answer {
  const address = shownAddress(scene.identity, scene.turn)
  return address ? ownProgress(scene, address) : neutral(scene)
}
