// A conversation with the assistant in the terminal, with the letters it would send shown below each answer.
// `--replay FILE` feeds recorded turns (one JSON object a line) and prints the records they left.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readConfig } from '../config.js'
import type { Outgoing } from '../core/channel.js'
import { deliverDue } from '../core/deliver.js'
import type { Clock, Log } from '../core/ports.js'
import { Turn } from '../core/turn.js'
import { plainText } from '../core/wording/plain-text.js'
import { type Assembly, assemble, formSettings } from '../start/assembly.js'
import { systemClock } from '../start/clock.js'

const silent: Log = { info() {}, warn() {}, error: (event) => console.error(event) }

function print({ spelled }: Outgoing): string[] {
  console.log(`\n${plainText(spelled.blocks)}`)
  spelled.choices.forEach((choice, at) => {
    console.log(`  [${at + 1}] ${choice.label}`)
  })
  console.log('')
  return spelled.choices.map((choice) => choice.action)
}

function printLetter({ send, spelled }: Outgoing): void {
  const lines = [`To: ${send.to.address}`, `Subject: ${spelled.subject ?? ''}`, '', plainText(spelled.blocks)]
  console.log(lines.join('\n').replace(/^/gm, '  | '))
  console.log('')
}

async function sendLetters(assembly: Assembly, clock: Clock): Promise<void> {
  const courier = {
    deliver: async (outgoing: Outgoing) => {
      printLetter(outgoing)
      return { result: 'sent' } as const
    },
  }
  const { store, assistant } = assembly
  await deliverDue({ store, couriers: { mail: courier }, outgoing: assistant.outgoing, clock, log: silent })
}

function turnOf(said: string, action: string | undefined, count: number, clock: Clock): Turn {
  return {
    id: `cli:${process.pid}:${count}`,
    channel: 'cli',
    conversation: 'cli:terminal',
    kind: count === 0 ? 'welcome' : 'message',
    sender: { user: 'cli:terminal', assurance: 'anonymous' },
    audience: 'private',
    text: action ? '' : said,
    ...(action ? { action } : {}),
    attachments: [],
    reference: {},
    now: clock.now(),
  }
}

/** A number chooses one of the offered actions, where it is one. */
async function talk(assembly: Assembly, clock: Clock): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
  // Listens from here on: lines that are piped in come before the greeting is out.
  const lines = terminal[Symbol.asyncIterator]()
  let actions: string[] = []
  let count = 0
  const say = async (text: string) => {
    const chosen = /^[1-9]$/.test(text.trim()) ? actions[Number(text.trim()) - 1] : undefined
    const { replies } = await assembly.assistant.receive(turnOf(text, chosen, count, clock))
    count += 1
    actions = replies.flatMap(print)
    await assembly.assistant.markSent(replies.map((reply) => reply.send.id))
    await sendLetters(assembly, clock)
    terminal.prompt()
  }
  await say('')
  for await (const line of lines) await say(line)
}

async function replay(assembly: Assembly, clock: Clock, file: string): Promise<void> {
  for (const line of (await readFile(file, 'utf8')).split('\n').filter((text) => text.trim() !== '')) {
    const { replies } = await assembly.assistant.receive(Turn.parse(JSON.parse(line)))
    replies.flatMap(print)
    await sendLetters(assembly, clock)
  }
  for (const collection of ['conversations', 'requests', 'tickets'] as const) {
    for await (const doc of assembly.store.all(collection)) console.log(JSON.stringify({ collection, ...doc }))
  }
}

async function run(): Promise<void> {
  const read = readConfig()
  if (!read.ok) return fail(read.sentences.join('\n'))
  const clock = systemClock(read.config.NOW)
  const dataDir = await mkdtemp(join(tmpdir(), 'fapiao-talk-'))
  const publicUrl = read.config.PUBLIC_URL ?? `http://127.0.0.1:${read.config.PORT}`
  const assembled = await assemble({
    dataDir,
    publicUrl,
    clock,
    log: silent,
    withSample: true,
    form: formSettings(read.config),
  })
  if (!assembled.ok) return fail(assembled.sentence)
  try {
    await sendQuietly(assembled.assembly, clock)
    const file = process.argv[process.argv.indexOf('--replay') + 1]
    if (process.argv.includes('--replay') && file) await replay(assembled.assembly, clock, file)
    else await talk(assembled.assembly, clock)
  } finally {
    await assembled.assembly.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** The order confirmations of the sample are not part of the conversation. */
async function sendQuietly({ store, assistant }: Assembly, clock: Clock): Promise<void> {
  const courier = { deliver: async () => ({ result: 'sent' }) as const }
  await deliverDue({ store, couriers: { mail: courier }, outgoing: assistant.outgoing, clock, log: silent })
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

await run()
