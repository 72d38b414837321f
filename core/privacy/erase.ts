// What an erasure leaves of one person: the record of issued Fapiao, with the fields that tax law wants kept, and
// nothing else (PIPL articles 19 and 47; domain.md B8).
import type { Change } from '../records/collections.js'
import type { Order } from '../records/order.js'
import type { FapiaoRequest } from '../records/request.js'
import { type Belonging, type Belongings, belongingsIn } from './belongings.js'

/** A Fapiao that was issued is a tax record, whatever became of it afterwards. */
export function isKept(request: FapiaoRequest): boolean {
  return request.fapiaoNumber !== undefined || request.history.some((entry) => entry.state === 'issued')
}

/** Title and tax ID are what stands on the Fapiao; where it was sent, and to whom, is nobody's business any more. */
function requestWithoutPerson(request: FapiaoRequest): FapiaoRequest {
  const { id, orderId, state, fapiaoType, titleType, title, taxId, dueOn, fapiaoNumber } = request
  return {
    id,
    orderId,
    address: '',
    state,
    history: request.history.map(({ state: reached, at, by }) => ({ state: reached, at, by })),
    fapiaoType,
    titleType,
    title,
    delivery: { method: request.delivery.method },
    needsReview: [],
    dueOn,
    ...(taxId === undefined ? {} : { taxId }),
    ...(fapiaoNumber === undefined ? {} : { fapiaoNumber }),
  }
}

function orderWithoutPerson({ id, amountFen, paidAt, description, importedAt }: Order): Order {
  return { id, address: '', payer: '', amountFen, paidAt, description, importedAt }
}

function erased(belonging: Belonging, keptOrders: Set<string>): Change {
  const { collection, id } = belonging
  switch (belonging.collection) {
    case 'requests':
      if (isKept(belonging.value))
        return { op: 'put', collection: 'requests', id, value: requestWithoutPerson(belonging.value) }
      break
    case 'orders':
      if (keptOrders.has(id)) return { op: 'put', collection: 'orders', id, value: orderWithoutPerson(belonging.value) }
      break
    case 'letters': {
      // That a letter was seen has to stay, or the mailbox would hand it over once more.
      const { receivedAt, verdict, outcome } = belonging.value
      return { op: 'put', collection: 'letters', id, value: { receivedAt, verdict, outcome } }
    }
    default:
  }
  return { op: 'delete', collection, id }
}

export function eraseChanges(belongings: Belongings): Change[] {
  const kept = belongingsIn(belongings, 'requests').filter((doc) => isKept(doc.value))
  const keptOrders = new Set(kept.map((doc) => doc.value.orderId))
  return belongings.all.map((belonging) => erased(belonging, keptOrders))
}
