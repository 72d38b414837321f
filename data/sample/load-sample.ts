// Reads the sample customers, orders and requests and dates them back from now.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { addWorkingDays, beijingDate, nextDate } from '../../core/calendar/working-days.js'
import { Lang } from '../../core/outcome.js'
import type { Change } from '../../core/records/collections.js'
import { Delivery, RequestState } from '../../core/records/request.js'
import { REQUEST_NUMBER } from '../../core/records/request-settings.js'
import { importOrder } from '../../core/requests/import-order.js'

const Sample = z.object({
  accounts: z.array(
    z.object({ address: z.string(), state: z.enum(['registered', 'active']), lang: Lang, orderId: z.string() }),
  ),
  orders: z.array(
    z.object({
      id: z.string(),
      address: z.string(),
      payer: z.string(),
      amountFen: z.int(),
      paidDaysAgo: z.number(),
      description: z.string(),
      lang: Lang,
    }),
  ),
  requests: z.array(
    z.object({
      id: z.string(),
      orderId: z.string(),
      title: z.string(),
      delivery: Delivery,
      carrier: z.enum(['yunda', 'sf']).optional(),
      trackingNumber: z.string().optional(),
      stockInDays: z.number().optional(),
      steps: z.array(z.object({ state: RequestState, hoursAgo: z.number() })).min(1),
    }),
  ),
})
type Sample = z.infer<typeof Sample>

const HOUR_MS = 3_600_000

function hoursBefore(now: string, hours: number): string {
  return new Date(Date.parse(now) - hours * HOUR_MS).toISOString()
}

function requestChange(request: Sample['requests'][number], addressOf: Map<string, string>, now: string): Change {
  const { id, orderId, title, delivery, carrier, trackingNumber, stockInDays, steps } = request
  const history = steps.map(({ state, hoursAgo }) => ({
    state,
    at: hoursBefore(now, hoursAgo),
    by: state === 'submitted' ? 'customer' : 'service centre',
  }))
  const submittedAt = history[0]?.at ?? now
  return {
    op: 'put',
    collection: 'requests',
    id,
    value: {
      id,
      orderId,
      address: addressOf.get(orderId) ?? '',
      state: steps.at(-1)?.state ?? 'submitted',
      history,
      fapiaoType: 'general',
      titleType: 'enterprise',
      title,
      delivery,
      needsReview: [],
      dueOn: addWorkingDays(beijingDate(submittedAt), 2).date,
      ...(carrier ? { carrier } : {}),
      ...(trackingNumber ? { trackingNumber } : {}),
      ...(stockInDays === undefined ? {} : { stockExpectedOn: nextDate(beijingDate(now), stockInDays) }),
    },
  }
}

/** New requests are numbered on from the sample's. */
function numberChange(requests: Sample['requests']): Change {
  const [year = '', last = '0'] =
    requests
      .map(({ id }) => id.slice('FR-'.length))
      .sort()
      .at(-1)
      ?.split('-') ?? []
  return { op: 'put', collection: 'settings', id: REQUEST_NUMBER, value: { value: { year, last: Number(last) } } }
}

/** Everything that the first start without configuration puts into the store, order confirmation letters included. */
export async function loadSample(file: string, now: string): Promise<Change[]> {
  const sample = Sample.parse(parse(await readFile(file, 'utf8')))
  const addressOf = new Map(sample.orders.map((order) => [order.id, order.address]))
  return [
    ...sample.accounts.map(
      (account): Change => ({
        op: 'put',
        collection: 'accounts',
        id: account.address,
        value: {
          ...account,
          createdAt: hoursBefore(now, 240),
          ...(account.state === 'active' ? { activatedAt: hoursBefore(now, 238) } : {}),
        },
      }),
    ),
    ...sample.orders.flatMap(({ paidDaysAgo, ...order }) =>
      importOrder({ ...order, paidAt: hoursBefore(now, paidDaysAgo * 24), importedAt: now }, {}, now),
    ),
    ...sample.requests.map((request) => requestChange(request, addressOf, now)),
    numberChange(sample.requests),
  ]
}
