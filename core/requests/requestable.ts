// From which day a Fapiao can be requested for an order.
import { beijingDate, nextDate } from '../calendar/working-days.js'
import type { Order } from '../records/order.js'

/** Orders come about three days after payment; before that no request is possible (fact 3). Calendar days: the source does not say. */
const SYNC_DAYS = 3

/** YYYY-MM-DD in Beijing. */
export function requestableFrom(order: Order): string {
  return nextDate(beijingDate(order.paidAt), SYNC_DAYS)
}
