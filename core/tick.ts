// What time brings about: reminders, expiry, due dates. Run every minute; each step may run twice and acts once.
import type { Knowledge } from './conversation/scene.js'
import type { Clock, Commit, Log, Store } from './ports.js'

export type ChoreParts = { store: Store; knowledge: Knowledge; now: string }

/** Yields one commit for each thing to do. A commit that conflicts is left for the next tick. */
export type Chore = (parts: ChoreParts) => AsyncIterable<Commit>

export type TickParts = { store: Store; knowledge: () => Knowledge; clock: Clock; log: Log; onSends: () => void }

const EVERY_MS = 60_000

/** One round of all chores. Returns how many commits went through. */
export async function tick(parts: TickParts, chores: readonly Chore[]): Promise<number> {
  let done = 0
  for (const chore of chores) {
    try {
      for await (const commit of chore({ store: parts.store, knowledge: parts.knowledge(), now: parts.clock.now() })) {
        const { ok } = await parts.store.commit(commit)
        if (ok) done += 1
      }
    } catch (error) {
      parts.log.error('tick.chore_failed', {
        chore: chore.name,
        error: error instanceof Error ? error.name : 'unknown',
      })
    }
  }
  if (done > 0) parts.onSends()
  return done
}

/** Ticks every minute, never two at a time. `stop` waits for the one under way. */
export function startTicking(parts: TickParts, chores: readonly Chore[]) {
  let running: Promise<unknown> | undefined
  const round = () => {
    running ??= tick(parts, chores).finally(() => {
      running = undefined
    })
  }
  const timer = parts.clock.every(EVERY_MS, round)
  round()
  return {
    async stop() {
      timer.stop()
      await running
    },
  }
}
