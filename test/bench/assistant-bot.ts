// Our bot as it is measured: the real core, content and durable store, with people who have proven who they are.
import { startChat } from '../../bot/start-chat.js'
import type { Log } from '../../core/ports.js'
import { DEFAULT_FORM_SETTINGS } from '../../core/requests/form/form-settings.js'
import { assemble } from '../../start/assembly.js'
import { systemClock } from '../../start/clock.js'
import { reportTo } from './chat-subject.js'

const PEOPLE = 32
const ADDRESS = 'tom.hale@brightwell.example'

const [dataDir = ''] = process.argv.slice(2)
const clock = systemClock()
const log: Log = { info() {}, warn() {}, error: (event) => console.error(event) }
const publicUrl = 'http://127.0.0.1'

const assembled = await assemble({ dataDir, publicUrl, clock, log, withSample: true, form: DEFAULT_FORM_SETTINGS })
if (!assembled.ok) throw new Error(assembled.sentence)
const { assistant, store } = assembled.assembly
const provenAt = clock.now()
const proof = { address: ADDRESS, provenAt, until: '2100-01-01T00:00:00.000Z' }
await store.commit({
  expect: [],
  changes: Array.from({ length: PEOPLE }, (_person, n) => ({
    op: 'put' as const,
    collection: 'proofs' as const,
    id: `emulator:person-${n}`,
    value: proof,
  })),
})
const chat = await startChat({
  host: '127.0.0.1',
  port: 0,
  publicUrl,
  assistant,
  clock,
  log,
  words: (_lang, key) => key,
  routes: [],
})
if (!chat.ok) throw new Error(chat.code)
process.on('SIGTERM', () => process.exit(0))
reportTo(process, chat.port)
