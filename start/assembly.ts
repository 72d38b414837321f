// Puts the heart together for every program that needs it: content, understanding, secrets, store, assistant.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.js'
import type { Content } from '../core/content.js'
import type { Knowledge } from '../core/conversation/scene.js'
import { type AssistantWithWords, createAssistant } from '../core/handle-turn.js'
import type { Clock, Log, Store } from '../core/ports.js'
import { DEFAULT_FORM_SETTINGS, type FormSettings } from '../core/requests/form/form-settings.js'
import { train } from '../core/understanding/understanding.js'
import { openJsonStore } from '../data/json/open-store.js'
import { loadContent } from '../data/load-content.js'
import { loadSample } from '../data/sample/load-sample.js'
import { openSecrets } from '../data/secrets.js'
import { watchContent } from '../data/watch-content.js'

export type Assembly = {
  assistant: AssistantWithWords
  store: Store
  knowledge: () => Knowledge
  close(): Promise<void>
}

export type AssemblyParts = {
  dataDir: string
  publicUrl: string
  /** The assistant's own, for letters and pages that name it. */
  mailAddress?: string
  clock: Clock
  log: Log
  /** Invented customers on the first start. */
  withSample: boolean
  /** What special Fapiao need, and whether digital ones are issued here. */
  form: FormSettings
  onSends?: () => void
}

export type Assembled = { ok: true; assembly: Assembly } | { ok: false; sentence: string }

/** The folder of package.json: the same whether this runs from the sources or from dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

const contentFolder = () => join(packageRoot(), 'data', 'content')

/** What an installation decides about the request form. */
export function formSettings(config: Config): FormSettings {
  return {
    specialNeeds: config.SPECIAL_NEEDS ?? DEFAULT_FORM_SETTINGS.specialNeeds,
    emailDelivery: config.EMAIL_DELIVERY === 'on',
  }
}

async function addSample(store: Store, now: string): Promise<void> {
  const isEmpty = (await store.count('orders')) + (await store.count('turns')) === 0
  if (!isEmpty) return
  const changes = await loadSample(join(packageRoot(), 'data', 'sample', 'sample.yaml'), now)
  await store.commit({ expect: [], changes })
}

/** Content with the address that this installation writes from. */
function withMailAddress(content: Content, address: string | undefined): Content {
  if (!address) return content
  return { ...content, facts: { ...content.facts, mail_address: { zh: address, en: address, sv: address } } }
}

function keepKnowledge(first: Content, knowledge: Omit<Knowledge, 'content' | 'model'>, parts: AssemblyParts) {
  const { log, mailAddress } = parts
  const known = (content: Content) => ({ content: withMailAddress(content, mailAddress), model: train(content) })
  let current: Knowledge = { ...knowledge, ...known(first) }
  const watcher = watchContent(
    contentFolder(),
    (content) => {
      current = { ...current, ...known(content) }
      log.info('content.taken_over', { version: content.version })
    },
    (problems) => {
      for (const { file, line, problem } of problems) log.error('content.refused', { file, line, problem })
    },
  )
  return { now: () => current, close: () => watcher.close() }
}

export async function assemble(parts: AssemblyParts): Promise<Assembled> {
  const loaded = await loadContent(contentFolder())
  if (!loaded.ok) {
    const [first] = loaded.problems
    return {
      ok: false,
      sentence: `The content cannot be used: ${first?.file}:${first?.line}: ${first?.problem}. Mend that file.`,
    }
  }
  const opened = await openJsonStore({ folder: join(parts.dataDir, 'store'), log: parts.log })
  if (!opened.ok) return { ok: false, sentence: opened.sentence }
  const { store } = opened
  const secrets = await openSecrets(parts.dataDir)
  const knowledge = keepKnowledge(loaded.content, { secrets, form: parts.form }, parts)
  if (parts.withSample) await addSample(store, parts.clock.now())
  const assistant = createAssistant({
    store,
    knowledge: knowledge.now,
    publicUrl: parts.publicUrl,
    clock: parts.clock,
    ...(parts.onSends ? { onSends: parts.onSends } : {}),
  })
  return {
    ok: true,
    assembly: {
      assistant,
      store,
      knowledge: knowledge.now,
      async close() {
        await knowledge.close()
        await store.close()
      },
    },
  }
}
