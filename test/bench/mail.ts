// Letters per second through a real Dovecot: the whole mail room beside a bare loop, in turns, in one run.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAssistant } from '../../core/handle-turn.js'
import { spellMessage } from '../../core/wording/spell.js'
import { systemClock } from '../../start/clock.js'
import { type Dovecot, dovecotMissing, startDovecot } from '../servers/dovecot.js'
import { realKnowledge } from '../world/knowledge.js'
import { bareLoop, type Contender, type Room, wholePipeline } from './mail-contenders.js'
import { benchLetters } from './mail-letters.js'
import { openForBench } from './store-fill.js'
import { type BenchTable, percentile, round } from './table.js'

const LETTERS = 1_000
const ROUNDS = 3
const WARM_UP = 200

const QUIET = { info() {}, warn() {}, error() {} }

type Sink = { port: number; takes(count: number): Promise<void>; child: ChildProcess }

function startSink(): Promise<Sink> {
  const child = fork(fileURLToPath(new URL('./mail-sink.js', import.meta.url)))
  let taken = 0
  let goal = { count: Number.POSITIVE_INFINITY, reached: () => {} }
  return new Promise((ready) => {
    child.on('message', (message: { port?: number; taken?: number }) => {
      if (message.port) ready({ port: message.port, takes, child })
      taken = message.taken ?? taken
      if (taken >= goal.count) goal.reached()
    })
    const takes = (count: number) =>
      new Promise<void>((reached) => {
        goal = { count: taken + count, reached }
      })
  })
}

async function openRoom(folder: string): Promise<Room> {
  const knowledge = await realKnowledge()
  const store = await openForBench(join(folder, 'store'))
  const clock = systemClock()
  const onSends = { wake: () => {} }
  const publicUrl = 'http://127.0.0.1:3978'
  const { content, secrets } = knowledge
  return {
    assistant: createAssistant({ store, knowledge: () => knowledge, publicUrl, clock, onSends: () => onSends.wake() }),
    store,
    secrets,
    knowledge,
    words: (lang, key, values) =>
      spellMessage({ content, secrets, publicUrl }, lang, values ? { key, values } : { key }),
    folder: join(folder, 'mail'),
    clock,
    log: QUIET,
    onSends,
  }
}

type Ground = { dovecot: Dovecot; sink: Sink }

let folders = 0

/** Letters per second, from the first command to the last reply and mark. */
async function measure({ dovecot, sink }: Ground, contender: Contender, letters: Buffer[]): Promise<number> {
  folders += 1
  const folder = `Bench${folders}`
  dovecot.doveadm('mailbox', 'create', '-u', dovecot.user, folder)
  dovecot.deliver(folder, letters)
  const place = { imapPort: dovecot.port, smtpPort: sink.port, user: dovecot.user, password: dovecot.password, folder }
  const done = sink.takes(letters.length)
  const started = performance.now()
  await contender(place, done)
  return (letters.length * 1_000) / (performance.now() - started)
}

export async function benchMail(): Promise<BenchTable> {
  const title = 'Letters through Dovecot'
  const columns = ['', 'letters/s', 'ratio']
  if (dovecotMissing) return { title, columns, rows: [], notes: ['Not run: it needs dovecot-imapd.'] }
  const root = await mkdtemp(join(fileURLToPath(new URL('../../', import.meta.url)), 'bench-mail-'))
  const ground = { dovecot: await startDovecot(), sink: await startSink() }
  const room = await openRoom(root)
  try {
    const { whole, bare } = await inTurns(ground, wholePipeline(room))
    const rows = [
      ['the whole mail room', round(whole), round(whole / bare)],
      ['a bare loop: fetch, parse, reply, mark', round(bare), 1],
    ]
    const notes = [`${LETTERS} letters a round, the median of ${ROUNDS} rounds in turns; answers over five SMTP lines.`]
    return { title, columns, rows, notes }
  } finally {
    await room.store.close()
    ground.sink.child.disconnect()
    await ground.dovecot.destroy()
    await rm(root, { recursive: true, force: true })
  }
}

async function inTurns(ground: Ground, pipeline: Contender): Promise<{ whole: number; bare: number }> {
  const whole: number[] = []
  const bare: number[] = []
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    const count = turn === 0 ? WARM_UP : LETTERS
    const first = await measure(ground, pipeline, benchLetters(`whole${turn}`, count))
    const second = await measure(ground, bareLoop, benchLetters(`bare${turn}`, count))
    if (turn > 0) {
      whole.push(first)
      bare.push(second)
    }
  }
  return { whole: percentile(whole, 0.5), bare: percentile(bare, 0.5) }
}
