// Program of the desk's kill test: moves every request on until it is posted, one change after another, and sends the
// notices, until somebody kills it. When there is nothing left to do it says so.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../core/content.js'
import type { Knowledge } from '../../core/conversation/scene.js'
import { startOutbox } from '../../core/deliver.js'
import { runDeskCommand } from '../../core/desk/run-desk-command.js'
import { createAssistant } from '../../core/handle-turn.js'
import type { Store } from '../../core/ports.js'
import type { FapiaoRequest } from '../../core/records/request.js'
import { DEFAULT_FORM_SETTINGS } from '../../core/requests/form/form-settings.js'
import { train } from '../../core/understanding/understanding.js'
import { spellMessage } from '../../core/wording/spell.js'
import { openJsonStore } from '../../data/json/open-store.js'
import { secretsFrom } from '../../data/secrets.js'
import { startMail } from '../../mail/start.js'
import { systemClock } from '../../start/clock.js'

const [dataDir = ''] = process.argv.slice(2)
const publicUrl = 'http://127.0.0.1'

/** Past the event loop: what has been said must not wait in a buffer that dies with the process. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

const STEPS: Partial<Record<FapiaoRequest['state'], string[]>> = {
  submitted: ['take'],
  processing: ['issue', '--number', '26312000000123456789'],
  issued: ['mail', '--carrier', 'sf', '--tracking', 'SF1234567890123'],
}

async function nextCommand(store: Store): Promise<string[] | undefined> {
  for await (const { id, value } of store.all('requests')) {
    const [command, ...options] = STEPS[value.state] ?? []
    if (command) return [command, id, ...options]
  }
  return undefined
}

const clock = systemClock()
const log = { info() {}, warn() {}, error() {} }
const outbox = { wake: () => {} }
const content = JSON.parse(await readFile(join(dataDir, 'content.json'), 'utf8')) as Content
const secrets = secretsFrom(Buffer.alloc(32, 7))
const knowledge: Knowledge = { content, secrets, form: DEFAULT_FORM_SETTINGS, model: train(content) }
const opened = await openJsonStore({ folder: join(dataDir, 'store') })
if (!opened.ok) throw new Error(opened.sentence)
const { store } = opened
const onSends = () => outbox.wake()
const assistant = createAssistant({ store, knowledge: () => knowledge, publicUrl, clock, onSends })
const mail = await startMail({
  mode: { kind: 'local', smtpPort: 0 },
  folder: join(dataDir, 'mail'),
  address: 'fapiao@assistant.example',
  authservId: 'mx.assistant.example',
  keys: [secrets],
  knowledge: () => knowledge,
  words: (lang, key, values) => spellMessage({ content, secrets, publicUrl }, lang, values ? { key, values } : { key }),
  assistant,
  store,
  clock,
  log,
})
if (!mail.ok) throw new Error(mail.code)
const sending = startOutbox({ store, couriers: { mail: mail.courier }, outgoing: assistant.outgoing, clock, log })
outbox.wake = sending.wake
sending.wake()
say('ready')

const speller = { content, secrets, publicUrl }
for (let argv = await nextCommand(store); argv; argv = await nextCommand(store)) {
  const teach = async () => ({ ok: true }) as const
  const by = { by: 'Wang Min', lang: 'en', id: randomUUID() } as const
  const parts = { ...by, store, speller, now: clock.now(), onSends, teach }
  const { exitCode, output } = await runDeskCommand(parts, argv)
  if (exitCode !== 0) throw new Error(output)
  say(`changed ${argv[1]} ${argv[0]}`)
}
while ((await store.range('outbox', 'due', { limit: 1 })).length > 0) {
  await new Promise((next) => setTimeout(next, 20))
}
await mail.stop()
await sending.stop()
await store.close()
say('done')
process.exit(0)
