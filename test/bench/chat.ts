// Measures turns over HTTP with the durable store, beside a plain echo bot that the same client drives in the same run.
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AS_STARTED } from './as-started.js'
import { type Subject, startSubject } from './chat-subject.js'
import { type BenchTable, percentile, round } from './table.js'

const CONVERSATIONS = 32
const TURNS_EACH = 40
/** Everybody is measured in turn, so that whatever else the machine does slows all alike; the median counts. */
const ROUNDS = 5

type Kind = {
  name: string
  subject: Subject
  /** What is said the nth time, by anybody. */
  text: (nth: number) => string
  expected: RegExp
  /** Who speaks; guests have proven nothing, so that each fills in a draft of his own. */
  people: 'person' | 'guest'
}
/** How people fill in a form: a block, a line, a correction, a choice; what is still open is asked after each. */
const FORM_TALK = [
  'I need a general Fapiao for order 2100451120',
  'Title: Nordvik Trading AB, tax ID: 91440300708461136T, bank: China Merchants Bank Shanghai Xujiahui Branch, account: 121908881234567',
  'Emma Berg, 13788886666, Room 1203, 55 Huaihai Middle Road, Huangpu District, Shanghai',
  'No, the title is Nordvik Supply (Suzhou) Co., Ltd.',
  'The phone is 13912345678',
  'a special one please',
] as const

/** Names for people who each ask for themselves: nobody has asked in these words before. */
const SYLLABLES = ['an', 'bei', 'chen', 'dan', 'er', 'fang', 'gao', 'hui', 'jin', 'kai', 'lin', 'mei', 'ning', 'ou']

const nameOf = (nth: number): string =>
  `${SYLLABLES[nth % SYLLABLES.length]}${nth < SYLLABLES.length ? '' : nameOf(Math.floor(nth / SYLLABLES.length))}`

type Measured = { perSecond: number; cpuMicros: number }

export async function benchChat(): Promise<BenchTable> {
  // Beside the program and not in /tmp, which is memory on some machines and syncs for nothing.
  const folder = await mkdtemp(join(fileURLToPath(new URL('../../', import.meta.url)), 'bench-chat-'))
  const subjects: Subject[] = []
  try {
    subjects.push(await startSubject('./echo-bot.js'), await startSubject('./assistant-bot.js', [folder], AS_STARTED))
    return toTable(await measureInTurn(kindsOf(subjects)))
  } finally {
    await Promise.all(subjects.map((subject) => subject.stop()))
    await rm(folder, { recursive: true, force: true })
  }
}

function kindsOf([echo, ours]: Subject[]): Kind[] {
  if (!echo || !ours) throw new Error('two bots are measured')
  const question = 'Where do I pick up my Fapiao?'
  return [
    { name: 'echo bot', subject: echo, text: () => question, expected: /You said/, people: 'person' },
    { name: 'FAQ turn', subject: ours, text: () => question, expected: /AdaptiveCard/, people: 'person' },
    {
      name: 'FAQ turn in new words',
      subject: ours,
      text: (nth) => `Where does ${nameOf(nth)} pick up the Fapiao?`,
      expected: /AdaptiveCard/,
      people: 'person',
    },
    {
      name: 'form turn',
      subject: ours,
      text: (nth) => FORM_TALK[nth % FORM_TALK.length] as string,
      expected: /AdaptiveCard/,
      people: 'guest',
    },
    {
      name: 'progress turn',
      subject: ours,
      text: () => 'progress of FR-2026-00004',
      expected: /FR-2026-00004.*AdaptiveCard/s,
      people: 'person',
    },
  ]
}

async function measureInTurn(kinds: Kind[]): Promise<Map<string, Measured[]>> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONVERSATIONS })
  const measured = new Map(kinds.map((kind) => [kind.name, [] as Measured[]]))
  // The first round warms everything up and does not count.
  for (let nth = 0; nth <= ROUNDS; nth += 1) {
    for (const kind of kinds) {
      const result = await measure(kind, agent, nth)
      if (nth > 0) measured.get(kind.name)?.push(result)
    }
  }
  agent.destroy()
  return measured
}

async function measure(kind: Kind, agent: Agent, nth: number): Promise<Measured> {
  const cpuBefore = await kind.subject.cpuMicros()
  const started = performance.now()
  const converse = async (person: number) => {
    for (let turn = 0; turn < TURNS_EACH; turn += 1) {
      const said = kind.people === 'guest' ? turn : (nth * CONVERSATIONS + person) * TURNS_EACH + turn
      await say(kind, agent, { person, text: kind.text(said), id: `${kind.name}-${nth}-${turn}` })
    }
  }
  await Promise.all(Array.from({ length: CONVERSATIONS }, (_conversation, person) => converse(person)))
  const seconds = (performance.now() - started) / 1_000
  const turns = CONVERSATIONS * TURNS_EACH
  return { perSecond: turns / seconds, cpuMicros: ((await kind.subject.cpuMicros()) - cpuBefore) / turns }
}

async function say(kind: Kind, agent: Agent, said: { person: number; text: string; id: string }): Promise<void> {
  const { subject, expected, name, people } = kind
  const body = JSON.stringify({
    type: 'message',
    id: said.id,
    text: said.text,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: `${people}-${said.person}` },
    recipient: { id: 'bot' },
    conversation: { id: `${people}-${said.person}-conversation` },
    locale: 'en',
    deliveryMode: 'expectReplies',
  })
  const answer = await post(`${subject.url}/api/messages`, body, agent)
  if (!expected.test(answer)) throw new Error(`${name}: unexpected answer ${answer.slice(0, 200)}`)
}

function post(url: string, body: string, agent: Agent): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function toTable(measured: Map<string, Measured[]>): BenchTable {
  const medians = [...measured].map(([name, results]) => ({
    name,
    perSecond: percentile(
      results.map((result) => result.perSecond),
      0.5,
    ),
    cpuMicros: percentile(
      results.map((result) => result.cpuMicros),
      0.5,
    ),
  }))
  const floor = medians[0]?.perSecond ?? Number.NaN
  const faqMicros = medians.find(({ name }) => name === 'FAQ turn')?.cpuMicros ?? Number.NaN
  return {
    title: `Chat, ${CONVERSATIONS} conversations`,
    columns: [
      'turn',
      'turns/s',
      'CPU per turn, ms',
      'turns/s beside the echo bot (goal: ≥ 0.7)',
      'CPU beside an FAQ turn (goal: ≤ 2)',
    ],
    rows: medians.map(({ name, perSecond, cpuMicros }) => [
      name,
      round(perSecond),
      round(cpuMicros / 1_000),
      round(perSecond / floor),
      round(cpuMicros / faqMicros),
    ]),
    notes: [
      'Our turns go through the real core and are committed (fsync) before they are acknowledged; the echo bot stores nothing.',
      'What all ask in the same words is understood once; in new words it is read each time.',
      `Median of ${ROUNDS} rounds of ${CONVERSATIONS * TURNS_EACH} turns each, taken in turn by one client; replies leave with the response.`,
    ],
  }
}
