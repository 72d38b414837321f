// Measures whether time tells a known address from an unknown one: on the account pages, and in a conversation.
import { join } from 'node:path'
import { accountRoutes } from '../../bot/account-pages/account-routes.js'
import { startServer } from '../../bot/server.js'
import { startChat } from '../../bot/start-chat.js'
import { openPasswords } from '../../data/passwords.js'
import { packageRoot } from '../../start/assembly.js'
import { openWorld, quiet, type World } from '../world/world.js'
import { type BenchTable, percentile, round } from './table.js'

const TRIES = 1_000
const DAY_MS = 86_400_000
const PUBLIC_URL = 'http://127.0.0.1:3978'

type Pair = { known: string; unknown: string }
type Form = { path: string; form: string; pair: Pair; fields?: Record<string, string> }

const TOM: Pair = { known: 'tom.hale@brightwell.example', unknown: 'tim.hale@brightwell.example' }
/** Not yet activated. */
const ANN: Pair = { known: 'ann.reed@brightwell.example', unknown: 'ann.read@brightwell.example' }

const FORMS: Form[] = [
  { path: '/sign-in', form: '/sign-in', pair: TOM, fields: { password: 'a wrong guess' } },
  { path: '/forgot-password', form: '/forgot-password', pair: TOM },
  { path: '/sign-in/link', form: '/sign-in/link', pair: TOM },
  { path: '/register', form: '/register', pair: ANN, fields: { order: '2100451055' } },
  { path: '/activate/resend', form: '/activate?token=dead', pair: ANN },
]

/** Somebody else's, and nobody's. */
const ORDER: Pair = { known: '2100450912', unknown: '2100450913' }

/** `before`: what has to be said first; it is not measured. */
type Sentence = { before?: string[]; says: string; pair: Pair; expected: RegExp }

const SENTENCES: Sentence[] = [
  { says: 'sign in', pair: TOM, expected: /t\*\*\*@/ },
  { says: 'Please send the activation mail again to', pair: ANN, expected: /a\*\*\*@/ },
  { says: 'please register me, order 2100451055,', pair: ANN, expected: /a\*\*\*@/ },
  { before: ['I forgot my password', 'yes'], says: '', pair: TOM, expected: /t\*\*\*@/ },
  { says: 'where is my Fapiao for order', pair: ORDER, expected: /I can't show anything about 21004509/ },
]

type Measured = { what: string; known: number[]; unknown: number[] }
type Ask = (address: string, nth: number) => Promise<void>
type Asking = { what: string; pair: Pair; prepare?: Ask; ask: Ask }

/** In turn, now one first and now the other; a day passes between tries, so that no limit stands in the way. */
async function measure(world: World, { what, pair, prepare, ask }: Asking): Promise<Measured> {
  const measured: Measured = { what, known: [], unknown: [] }
  for (let nth = 0; nth < TRIES; nth += 1) {
    const order = nth % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const kind of order) {
      world.clock.advance(DAY_MS + 1_000)
      await prepare?.(pair[kind], nth)
      const startedAt = performance.now()
      await ask(pair[kind], nth)
      measured[kind].push(performance.now() - startedAt)
    }
  }
  return measured
}

const teach = async () => ({ ok: true }) as const
const keepFile = async () => ({ ok: false, code: 'attachment_type' }) as const

async function measureForm({ path, form, pair, fields }: Form): Promise<Measured> {
  const world = await openWorld()
  const { store, knowledge, clock } = world
  const passwords = openPasswords(join(packageRoot(), 'data', 'common-passwords.txt'))
  await setPassword(world, await passwords.hash('tea on the third floor'))
  const parts = { store, passwords, clock, log: quiet, publicUrl: PUBLIC_URL, onSends() {}, keepFile, teach }
  const routes = accountRoutes({ ...parts, knowledge: () => knowledge, secrets: knowledge.secrets })
  const server = await startServer({ host: '127.0.0.1', port: 0, routes, log: quiet })
  if (!server.ok) throw new Error(server.code)
  const url = `http://127.0.0.1:${server.port}`
  const page = await fetch(url + form)
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const key = /name="key" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  try {
    const ask: Ask = async (address) => {
      const body = new URLSearchParams({ key, address, ...fields })
      const response = await fetch(url + path, { method: 'POST', headers: { cookie }, body })
      await response.text()
      if (response.status !== 200 && response.status !== 422) throw new Error(`${path}: ${response.status}`)
    }
    return await measure(world, { what: path, pair, ask })
  } finally {
    await server.stop()
    await world.close()
  }
}

async function setPassword({ store, clock }: World, hash: string): Promise<void> {
  const value = { hash, setAt: clock.now() }
  await store.commit({ expect: [], changes: [{ op: 'put', collection: 'passwords', id: TOM.known, value }] })
}

async function measureSentence({ before = [], says, pair, expected }: Sentence): Promise<Measured> {
  const world = await openWorld()
  const { assistant, clock } = world
  const words = (_lang: string, key: string) => key
  const parts = { host: '127.0.0.1', port: 0, publicUrl: PUBLIC_URL, assistant, clock, log: quiet, words, routes: [] }
  const chat = await startChat(parts)
  if (!chat.ok) throw new Error(chat.code)
  try {
    const say = async (text: string, person: string, place = 0) => {
      const body = JSON.stringify(activity(text, person, place))
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`http://127.0.0.1:${chat.port}/api/messages`, { method: 'POST', headers, body })
      return response.text()
    }
    return await measure(world, {
      what: `“${[...before, says].join(' … ')} …” in a chat`,
      pair,
      async prepare(address, nth) {
        for (const [place, text] of before.entries()) await say(text, `${address}-${nth}`, place + 1)
      },
      async ask(address, nth) {
        const said = await say(`${says} ${address}`.trim(), `${address}-${nth}`)
        if (!expected.test(said)) throw new Error(`${says}: ${said.slice(0, 300)}`)
      },
    })
  } finally {
    await chat.stop()
    await world.close()
  }
}

/** Everybody who asks is somebody new. */
function activity(text: string, id: string, place: number) {
  return {
    type: 'message',
    id: `${id}-${place}`,
    text,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id },
    recipient: { id: 'bot' },
    conversation: { id, conversationType: 'personal' },
    locale: 'en',
    deliveryMode: 'expectReplies',
  }
}

export async function benchAccounts(): Promise<BenchTable> {
  const measured = await Promise.all([...FORMS.map(measureForm), ...SENTENCES.map(measureSentence)])
  const rows = measured.map(({ what, known, unknown }) => {
    const [a, b] = [percentile(known, 0.5), percentile(unknown, 0.5)]
    return [what, round(a), round(b), round(a / b)]
  })
  return {
    title: `Known and unknown addresses, ${TRIES} tries each`,
    columns: ['asked', 'known, median ms', 'unknown, median ms', 'ratio (goal: 0.9 to 1.1)'],
    rows,
    notes: [
      'Over HTTP on loopback, each row with a durable store of its own, all side by side: most of the time is waiting.',
    ],
  }
}
