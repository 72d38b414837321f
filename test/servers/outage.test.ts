import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Clock, Log } from '../../core/ports.js'
import { startMail } from '../../mail/start.js'
import { wordsOf } from '../mail/mail-room.js'
import { customerLetter } from '../mail/raw-letter.js'
import { until } from '../mail/until.js'
import { openWorld } from '../world/world.js'
import { type Dovecot, dovecotMissing, startDovecot } from './dovecot.js'

const MINUTE_MS = 60_000
const OUTAGE_MS = 72 * 60 * MINUTE_MS

type Loss = { level: 'warn' | 'error'; waitMs: number; at: number }

/** Every loss is written down, and the time until the next try is over at once. */
function hurryingLog(losses: Loss[]): Log {
  const note = (level: Loss['level']) => (event: string, fields?: Record<string, string | number | boolean>) => {
    if (event !== 'mail.mailbox_lost') return
    const waitMs = Number(fields?.waitMs)
    losses.push({ level, waitMs, at: Date.now() })
    setImmediate(() => vi.advanceTimersByTime(waitMs))
  }
  return { info() {}, warn: note('warn'), error: note('error') }
}

async function openRoom(dovecot: Dovecot, losses: Loss[]) {
  const world = await openWorld()
  const { assistant, store, knowledge } = world
  void knowledge.model
  const clock: Clock = { now: () => new Date().toISOString(), every: () => ({ stop() {} }) }
  const { port, user, password } = dovecot
  const mail = await startMail({
    mode: {
      kind: 'imap',
      imap: { host: '127.0.0.1', port, security: 'none', user, folder: 'INBOX', signIn: { password } },
      smtp: { host: '127.0.0.1', port: 1, security: 'none' },
    },
    folder: join(world.folder, 'mail'),
    address: 'fapiao@assistant.example',
    authservId: 'mx.assistant.example',
    keys: [knowledge.secrets],
    words: wordsOf(world),
    knowledge: () => knowledge,
    assistant,
    store,
    clock,
    log: hurryingLog(losses),
  })
  if (!mail.ok) throw new Error(mail.code)
  onTestFinished(async () => {
    await mail.stop()
    await world.close()
  })
  return { mail, store }
}

const letters = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => customerLetter({ from: `customer${from + i}@northwind.example` }))

test.skipIf(dovecotMissing !== '')(
  `three days without the mailbox: tried again within bounds, alarmed, red after ten minutes, then every letter once${dovecotMissing}`,
  async () => {
    const dovecot = await startDovecot()
    onTestFinished(() => dovecot.destroy())
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
      shouldAdvanceTime: true,
    })
    onTestFinished(() => void vi.useRealTimers())
    const losses: Loss[] = []
    dovecot.deliver('INBOX', letters(0, 3))
    const { mail, store } = await openRoom(dovecot, losses)
    await until(() => mail.status().counts.received === 3)

    await dovecot.stop()
    dovecot.deliver('INBOX', letters(3, 20))
    const began = Date.now()
    const red: number[] = []
    await until(() => {
      if (mail.status().problems.length > 0) red.push(Date.now() - began)
      return Date.now() - began > OUTAGE_MS
    })
    const tries = losses.length
    expect(red[0]).toBeGreaterThan(10 * MINUTE_MS - 3 * MINUTE_MS)
    expect(red[0]).toBeLessThan(20 * MINUTE_MS)
    expect(mail.status().problems).toEqual([expect.stringMatching(/^mailbox_not_reached_for_43\d\d_minutes$/)])
    expect(Math.max(...losses.map(({ waitMs }) => waitMs))).toBeLessThanOrEqual(5 * MINUTE_MS)
    // Never hurried, never given up.
    expect(tries).toBeGreaterThan(OUTAGE_MS / (5 * MINUTE_MS))
    expect(tries).toBeLessThan(OUTAGE_MS / (2 * MINUTE_MS))
    expect(losses.slice(2).every(({ level }) => level === 'error')).toBe(true)

    await dovecot.start()
    await until(() => mail.status().counts.received === 23)
    await until(() => mail.status().problems.length === 0)
    expect(mail.status().counts).toMatchObject({ received: 23, answered: 23, repeated: 0 })
    expect(await store.count('letters')).toBe(23)
  },
)
