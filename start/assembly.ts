// Puts the heart together for every program that needs it: content, understanding, secrets, store, assistant.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.js'
import type { Knowledge } from '../core/conversation/scene.js'
import { type AssistantWithWords, createAssistant } from '../core/handle-turn.js'
import type { Clock, Log, Store } from '../core/ports.js'
import { DEFAULT_FORM_SETTINGS, type FormSettings } from '../core/requests/form/form-settings.js'
import { openJsonStore } from '../data/json/open-store.js'
import { loadSample } from '../data/sample/load-sample.js'
import { openSecrets } from '../data/secrets.js'
import { keepKnowledge } from './keep-knowledge.js'

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

export const contentFolder = () => join(packageRoot(), 'data', 'content')

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

export async function assemble(parts: AssemblyParts): Promise<Assembled> {
  const opened = await openJsonStore({ folder: join(parts.dataDir, 'store'), log: parts.log })
  if (!opened.ok) return { ok: false, sentence: opened.sentence }
  const { store } = opened
  const secrets = await openSecrets(parts.dataDir)
  const place = { ...parts, packageRoot: packageRoot(), folder: contentFolder() }
  const kept = await keepKnowledge({ secrets, form: parts.form }, place)
  if (!kept.ok) {
    await store.close()
    return kept
  }
  const { knowledge } = kept
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
