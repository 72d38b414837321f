// Sends what lies in the outbox, through the courier of each channel, until it is out or given up.
import type { Courier, Outgoing } from './channel.js'
import { recordDelivery } from './outbox.js'
import type { Send } from './outcome.js'
import type { Clock, Delivery, Doc, Log, Store } from './ports.js'
import type { OutboxEntry } from './records/outbox.js'
import type { Channel } from './turn.js'

export type OutboxParts = {
  store: Store
  couriers: Partial<Record<Channel, Courier>>
  outgoing: (send: Send) => Outgoing
  clock: Clock
  log: Log
}

/** Sent side by side: more than a channel has lines, so that no line waits while a delivery is written down. */
const PARALLEL = 12
const PAGE = 200

async function tryOne(parts: OutboxParts, entry: OutboxEntry): Promise<Delivery> {
  const courier = parts.couriers[entry.send.to.channel]
  if (!courier) return { result: 'never', reason: 'no_way_out' }
  try {
    return await courier.deliver(parts.outgoing(entry.send))
  } catch (error) {
    parts.log.error('outbox.courier_threw', {
      channel: entry.send.to.channel,
      error: error instanceof Error ? error.name : 'unknown',
    })
    return { result: 'later', reason: 'courier_threw' }
  }
}

async function sendAll(parts: OutboxParts, docs: Doc<OutboxEntry>[]): Promise<void> {
  const waiting = [...docs]
  const worker = async () => {
    for (let doc = waiting.shift(); doc; doc = waiting.shift()) {
      const delivery = await tryOne(parts, doc.value)
      await recordDelivery(parts.store, doc, delivery, parts.clock.now())
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
}

/** One pass over everything that is due. Returns how many were tried. */
export async function deliverDue(parts: OutboxParts): Promise<number> {
  const docs = await parts.store.range('outbox', 'due', { to: parts.clock.now(), limit: PAGE })
  await sendAll(parts, docs)
  return docs.length
}

/** Passes on and on: soon after `wake`, and every `intervalMs`. `stop` waits for the pass under way. */
export function startOutbox(parts: OutboxParts, intervalMs = 1_000) {
  let running: Promise<void> = Promise.resolve()
  let queued = false
  let stopped = false
  const pass = async () => {
    queued = false
    try {
      while (!stopped && (await deliverDue(parts)) === PAGE);
    } catch (error) {
      parts.log.error('outbox.pass_failed', { error: error instanceof Error ? error.name : 'unknown' })
    }
  }
  const wake = () => {
    if (queued || stopped) return
    queued = true
    running = running.then(pass)
  }
  const timer = parts.clock.every(intervalMs, wake)
  return {
    wake,
    async stop() {
      stopped = true
      timer.stop()
      await running
    },
  }
}
