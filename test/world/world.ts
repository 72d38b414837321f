// A whole assistant on a real store in a folder of its own, with the sample customers and a clock the test moves.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Knowledge } from '../../core/conversation/scene.js'
import { type AssistantWithWords, createAssistant } from '../../core/handle-turn.js'
import { markSent } from '../../core/outbox.js'
import type { Log, Store } from '../../core/ports.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { loadSample } from '../../data/sample/load-sample.js'
import { packageRoot } from '../../start/assembly.js'
import { type TestClock, testClock } from './clock.js'
import { realKnowledge } from './knowledge.js'

export type World = {
  folder: string
  store: Store
  assistant: AssistantWithWords
  knowledge: Knowledge
  clock: TestClock
  log: Log
  close(): Promise<void>
}

export const quiet: Log = { info() {}, warn() {}, error() {} }

/** The sample's order confirmations count as sent long ago. */
async function settleOutbox(store: Store, now: string): Promise<void> {
  const due = await store.range('outbox', 'due', { limit: 1_000 })
  await markSent(
    store,
    due.map((doc) => doc.id),
    now,
  )
}

export async function openWorld(options: { startsAt?: string; sample?: boolean } = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'fapiao-world-'))
  const knowledge = await realKnowledge()
  const opened = await openJsonStore({ folder: join(folder, 'store') })
  if (!opened.ok) throw new Error(opened.sentence)
  const { store } = opened
  const clock = testClock(options.startsAt)
  if (options.sample !== false) {
    const changes = await loadSample(join(packageRoot(), 'data', 'sample', 'sample.yaml'), clock.now())
    await store.commit({ expect: [], changes })
    await settleOutbox(store, clock.now())
  }
  const assistant = createAssistant({ store, knowledge: () => knowledge, publicUrl: 'http://127.0.0.1:3978', clock })
  return {
    folder,
    store,
    assistant,
    knowledge,
    clock,
    log: quiet,
    async close() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
