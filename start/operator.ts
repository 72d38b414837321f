// What machines ask of a running assistant: is it well, and how much has it done.
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Clock, Store } from '../core/ports.js'
import type { Route } from '../core/web.js'

export type MailStatus = {
  /** Why mail does not work at the moment: codes, empty when well. */
  problems: string[]
  /** Letters since the start, by what became of them. */
  counts: Record<string, number>
}

export type OperatorParts = { store: Store; clock: Clock; mail: () => MailStatus }

function healthz({ store, mail }: OperatorParts): Route {
  return {
    method: 'GET',
    path: '/healthz',
    async handle() {
      const failure = store.failure()
      const reasons = [
        ...(failure ? [`store: ${failure}`] : []),
        ...mail().problems.map((problem) => `mail: ${problem}`),
      ]
      return {
        status: reasons.length === 0 ? 200 : 503,
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        body: JSON.stringify({ status: reasons.length === 0 ? 'ok' : 'unwell', reasons }),
      }
    },
  }
}

function metrics({ store, mail }: OperatorParts): Route {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const letters = new Gauge({
    name: 'fapiao_letters',
    help: 'Letters since the start',
    labelNames: ['outcome'],
    registers: [registry],
  })
  const documents = new Gauge({
    name: 'fapiao_documents',
    help: 'Stored documents',
    labelNames: ['collection'],
    registers: [registry],
  })
  return {
    method: 'GET',
    path: '/metrics',
    async handle() {
      for (const [outcome, count] of Object.entries(mail().counts)) letters.set({ outcome }, count)
      for (const collection of ['turns', 'requests', 'orders', 'outbox', 'tickets'] as const) {
        documents.set({ collection }, await store.count(collection))
      }
      return { status: 200, headers: { 'content-type': registry.contentType }, body: await registry.metrics() }
    },
  }
}

export function operatorRoutes(parts: OperatorParts): Route[] {
  return [healthz(parts), metrics(parts)]
}
