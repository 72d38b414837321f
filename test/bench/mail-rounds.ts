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

const LETTERS = 4_000
const ROUNDS = 3
/**
 * Both contenders begin anew in each round. The thread that reads letters, which otherwise runs for weeks, has its code
 * compiled after about so many; letters count once these are answered.
 */
const WARM_UP = 3_500

const QUIET = { info() {}, warn() {}, error() {} }

/** `takes` resolves when so many more have come since it was made. */
type Sink = { port: number; counter(): { takes(count: number): Promise<void> }; child: ChildProcess }

function startSink(): Promise<Sink> {
  const child = fork(fileURLToPath(new URL('./mail-sink.js', import.meta.url)))
  let taken = 0
  let goals: { count: number; reached: () => void }[] = []
  const counter = () => {
    const before = taken
    return {
      takes: (count: number) => new Promise<void>((reached) => goals.push({ count: before + count, reached })),
    }
  }
  return new Promise((ready) => {
    child.on('message', (message: { port?: number; taken?: number }) => {
      if (message.port) ready({ port: message.port, counter, child })
      taken = message.taken ?? taken
      for (const { count, reached } of goals) if (taken >= count) reached()
      goals = goals.filter(({ count }) => taken < count)
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

/** Letters per second, from the end of the warm-up to the last reply. */
async function measure({ dovecot, sink }: Ground, contender: Contender, letters: Buffer[]): Promise<number> {
  folders += 1
  const folder = `Bench${folders}`
  dovecot.doveadm('mailbox', 'create', '-u', dovecot.user, folder)
  dovecot.deliver(folder, letters)
  const place = { imapPort: dovecot.port, smtpPort: sink.port, user: dovecot.user, password: dovecot.password, folder }
  const counter = sink.counter()
  const warm = counter.takes(WARM_UP).then(() => performance.now())
  const ended = counter.takes(letters.length).then(() => performance.now())
  await contender(
    place,
    ended.then(() => undefined),
  )
  return ((letters.length - WARM_UP) * 1_000) / ((await ended) - (await warm))
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
      `${LETTERS} letters a round after ${WARM_UP} that warm up lines and threads; the median of ${ROUNDS} rounds in turns.`,
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
    const count = WARM_UP + (turn === 0 ? 500 : LETTERS)
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
