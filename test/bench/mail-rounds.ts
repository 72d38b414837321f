// Program of the mail benchmark: letters per second through a real Dovecot, the whole mail room and a bare loop in turns.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAssistant } from '../../core/handle-turn.js'
import { spellMessage } from '../../core/wording/spell.js'
import { composeLetter } from '../../mail/compose/compose-letter.js'
import { systemClock } from '../../start/clock.js'
import { type Dovecot, dovecotMissing, startDovecot } from '../servers/dovecot.js'
import { realKnowledge } from '../world/knowledge.js'
import { ADDRESS, type Answer, bareLoop, type Contender, type Room, wholePipeline } from './mail-contenders.js'
import { benchLetters } from './mail-letters.js'
import { openForBench } from './store-fill.js'
import { type BenchTable, percentile, round } from './table.js'

/** Both contenders begin anew in each round; in one of few letters the start of threads would count for much. */
const LETTERS = 5_000
const ROUNDS = 3
const WARM_UP = 1_000

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

async function benchRounds(): Promise<BenchTable> {
  const title = 'Letters through Dovecot'
  const columns = ['', 'letters/s', 'ratio']
  if (dovecotMissing) return { title, columns, rows: [], notes: ['Not run: it needs dovecot-imapd.'] }
  const root = await mkdtemp(join(fileURLToPath(new URL('../../', import.meta.url)), 'bench-mail-'))
  const ground = { dovecot: await startDovecot(), sink: await startSink() }
  const room = await openRoom(root)
  try {
    const { whole, bare } = await inTurns(ground, room)
    const rows = [
      ['the whole mail room', round(whole), round(whole / bare)],
      ['a bare loop: fetch, parse, reply, mark', round(bare), 1],
    ]
    const notes = [
      `${LETTERS} letters a round, the median of ${ROUNDS} rounds in turns.`,
      'Both answer over five SMTP lines; the bare loop with an answer that the mail room has given, always the same.',
    ]
    return { title, columns, rows, notes }
  } finally {
    await room.store.close()
    ground.sink.child.disconnect()
    await ground.dovecot.destroy()
    await rm(root, { recursive: true, force: true })
  }
}

/** One of the answers that the mail room has sent, as it was composed. */
async function answerGiven({ store, assistant, secrets, words }: Room): Promise<Answer> {
  for await (const { value } of store.all('outbox')) {
    const { text, html } = composeLetter(assistant.outgoing(value.send), { address: ADDRESS, secrets, words })
    return { text, html }
  }
  throw new Error('the mail room has answered nothing')
}

async function inTurns(ground: Ground, room: Room): Promise<{ whole: number; bare: number }> {
  const whole: number[] = []
  const bare: number[] = []
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    const count = turn === 0 ? WARM_UP : LETTERS
    const first = await measure(ground, wholePipeline(room), benchLetters(`whole${turn}`, count))
    const second = await measure(ground, bareLoop(await answerGiven(room)), benchLetters(`bare${turn}`, count))
    if (turn > 0) {
      whole.push(first)
      bare.push(second)
    }
  }
  return { whole: percentile(whole, 0.5), bare: percentile(bare, 0.5) }
}

process.send?.(await benchRounds())
process.disconnect()
