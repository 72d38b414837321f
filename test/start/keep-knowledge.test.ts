// What is learnt from content, and edits of it, while people go on writing.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Log } from '../../core/ports.js'
import { DEFAULT_FORM_SETTINGS } from '../../core/requests/form/form-settings.js'
import { type Model, train, understand } from '../../core/understanding/understanding.js'
import { loadContent } from '../../data/load-content.js'
import { secretsFrom } from '../../data/secrets.js'
import { packageRoot } from '../../start/assembly.js'
import { type KeptKnowledge, keepKnowledge } from '../../start/keep-knowledge.js'
import { learn } from '../../start/learn.js'

const NOW = '2026-01-05T03:00:00Z'
const NEVER = new AbortController().signal
const UNHEARD_OF = 'blorptastic quuxening of the frobnitz'

let folder: string
let logged: string[]
let kept: KeptKnowledge | undefined

const log: Log = {
  info: (event) => void logged.push(event),
  warn: (event) => void logged.push(event),
  error: (event) => void logged.push(event),
}

beforeEach(async () => {
  logged = []
  folder = await mkdtemp(join(tmpdir(), 'content-'))
  await cp(join(packageRoot(), 'data', 'content'), folder, { recursive: true })
})

afterEach(async () => {
  await kept?.close()
  kept = undefined
  await rm(folder, { recursive: true })
})

async function contentOf(path: string) {
  const loaded = await loadContent(path)
  if (!loaded.ok) throw new Error('the content cannot be used')
  return loaded.content
}

async function keep(): Promise<KeptKnowledge> {
  const rest = { secrets: secretsFrom(Buffer.alloc(32, 7)), form: DEFAULT_FORM_SETTINGS }
  const found = await keepKnowledge(rest, { packageRoot: packageRoot(), folder, log })
  if (!found.ok) throw new Error(found.sentence)
  kept = found.knowledge
  return kept
}

const readsAs = (model: Model, text: string) => understand(model, text, { now: NOW })

it('what a thread learnt reads messages exactly as what is learnt here', async () => {
  const content = await contentOf(folder)
  const learnt = await learn(content, { packageRoot: packageRoot(), log, signal: NEVER })
  const here = train(content)
  for (const text of ['How do I apply for a Fapiao?', '我要开票', 'var är min fapiao', 'what a day'])
    expect(readsAs(learnt, text)).toEqual(readsAs(here, text))
  expect(logged).toEqual([])
}, 60_000)

it('nobody waits while it learns', async () => {
  const content = await contentOf(folder)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await learn(content, { packageRoot: packageRoot(), log, signal: NEVER })
  delay.disable()
  // Learning all three languages here would hold everyone up for most of a second.
  expect(delay.max / 1e6).toBeLessThan(250)
}, 60_000)

it('where no thread can be started it learns all the same, and says so', async () => {
  const learnt = await learn(await contentOf(folder), { packageRoot: folder, log, signal: NEVER })
  expect(readsAs(learnt, 'How do I apply for a Fapiao?').intent).toBe('faq.how_to_apply')
  expect(logged).toEqual(['content.learnt_without_thread'])
}, 60_000)

it('an example that is added is understood without a restart', async () => {
  const { now } = await keep()
  expect(readsAs(now().model, UNHEARD_OF).decision).not.toBe('answer')
  const file = join(folder, 'en', 'faq', 'hotline_contact.md')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('examples:\n', `examples:\n  - ${UNHEARD_OF}\n  - ${UNHEARD_OF} please\n`))
  while (!logged.includes('content.taken_over')) await sleep(20)
  expect(readsAs(now().model, UNHEARD_OF).intent).toBe('faq.hotline_contact')
  expect(readsAs(now().model, UNHEARD_OF).decision).toBe('answer')
}, 60_000)

it('content that cannot be used is refused with its place', async () => {
  await writeFile(join(folder, 'en', 'faq', 'hotline_contact.md'), 'nothing of use')
  const rest = { secrets: secretsFrom(Buffer.alloc(32, 7)), form: DEFAULT_FORM_SETTINGS }
  const found = await keepKnowledge(rest, { packageRoot: packageRoot(), folder, log })
  expect(found.ok ? '' : found.sentence).toMatch(/^The content cannot be used: en\/faq\/hotline_contact\.md:1: /)
})

it('closing while it learns ends at once and takes nothing over', async () => {
  const { close } = await keep()
  const file = join(folder, 'en', 'faq', 'hotline_contact.md')
  await writeFile(file, `${await readFile(file, 'utf8')}\nMore.\n`)
  await close()
  await sleep(50)
  expect(logged).not.toContain('content.taken_over')
}, 60_000)
