import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../core/ports.js'
import { DEFAULT_PATIENCE } from '../../mail/mailbox/imap/imap-account.js'
import { until } from '../mail/until.js'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.js'
import { type Dovecot, dovecotMissing, startDovecot } from './dovecot.js'
import { letters, newStore, openMailboxAt, type Setting, taking, unseenIn } from './watched-mailbox.js'

const MINUTES_5_MS = 300_000

let dovecot: Dovecot
let folders = 0

/** A folder of its own for each test. */
function newFolder(): string {
  folders += 1
  const folder = `Test${folders}`
  dovecot.doveadm('mailbox', 'create', '-u', dovecot.user, folder)
  return folder
}

const openMailbox = (folder: string, store: Store, setting: Setting = {}) =>
  openMailboxAt(dovecot, folder, store, setting)

const unseen = (folder: string) => unseenIn(dovecot, folder)

async function asHuman(folder: string, act: (client: ImapFlow) => Promise<unknown>): Promise<void> {
  const auth = { user: dovecot.user, pass: dovecot.password }
  const client = new ImapFlow({ host: '127.0.0.1', port: dovecot.port, secure: false, auth, logger: false })
  await client.connect()
  await client.mailboxOpen(folder)
  await act(client)
  await client.logout()
}

describe.skipIf(dovecotMissing !== '')(`a mailbox on a real IMAP server${dovecotMissing}`, () => {
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(() => dovecot.destroy())

  test('500 letters that came while we were down are taken once each, in order, and marked as read', async () => {
    const folder = newFolder()
    dovecot.deliver(folder, letters(0, 500))
    const mailbox = openMailbox(folder, await newStore())
    const taken = taking(mailbox)
    await until(async () => (await unseen(folder)) === 0)
    expect([...taken.keys()]).toEqual(Array.from({ length: 500 }, (_, i) => `letter ${i}`))
    expect(new Set(taken.values())).toEqual(new Set([1]))
  })

  test('a letter that comes while we wait is noticed by itself', async () => {
    const folder = newFolder()
    const mailbox = openMailbox(folder, await newStore())
    const taken = taking(mailbox)
    await until(() => mailbox.state().reachedAt !== undefined)
    dovecot.deliver(folder, letters(0, 1))
    await until(() => taken.has('letter 0'))
  })

  test('after a restart only what came since is taken, whoever has read it meanwhile', async () => {
    const folder = newFolder()
    const store = await newStore()
    dovecot.deliver(folder, letters(0, 3))
    const first = openMailbox(folder, store)
    const before = taking(first)
    await until(async () => before.size === 3 && (await unseen(folder)) === 0)
    await first.stop()
    dovecot.deliver(folder, letters(3, 3))
    await asHuman(folder, (client) => client.messageFlagsAdd('1:*', ['\\Seen']))
    const after = taking(openMailbox(folder, store))
    await until(() => after.size === 3)
    expect([...after.keys()]).toEqual(['letter 3', 'letter 4', 'letter 5'])
  })

  test('letters that a person deleted meanwhile are nobody’s loss', async () => {
    const folder = newFolder()
    dovecot.deliver(folder, letters(0, 10))
    await asHuman(folder, (client) => client.messageDelete('2:4'))
    const taken = taking(openMailbox(folder, await newStore()))
    await until(() => taken.size === 7)
    expect(taken.has('letter 2')).toBe(false)
  })

  test('letters that people had read before we first came are theirs', async () => {
    const folder = newFolder()
    dovecot.deliver(folder, letters(0, 2))
    await asHuman(folder, (client) => client.messageFlagsAdd('1', ['\\Seen']))
    const taken = taking(openMailbox(folder, await newStore()))
    await until(() => taken.size === 1)
    expect([...taken.keys()]).toEqual(['letter 1'])
  })

  test('when the folder was made anew and all numbers changed, everything since is offered again', async () => {
    const folder = newFolder()
    const store = await newStore()
    dovecot.deliver(folder, letters(0, 5))
    const first = openMailbox(folder, store)
    const before = taking(first)
    await until(async () => before.size === 5 && (await unseen(folder)) === 0)
    await first.stop()
    rmSync(join(dovecot.maildir(folder), 'dovecot-uidlist'))
    for (const index of ['dovecot.index', 'dovecot.index.log', 'dovecot.index.cache']) {
      rmSync(join(dovecot.maildir(folder), index), { force: true })
    }
    dovecot.deliver(folder, letters(5, 1))
    const after = taking(openMailbox(folder, store))
    await until(() => after.has('letter 5'))
    expect(after.size).toBe(6)
  })

  test('a letter that is not taken is offered again, and nothing behind it is forgotten', async () => {
    const folder = newFolder()
    dovecot.deliver(folder, letters(0, 5))
    const mailbox = openMailbox(folder, await newStore())
    const taken: string[] = []
    let failures = 0
    mailbox.watch(async ({ uid }) => {
      if (uid === '3' && failures < 2) {
        failures += 1
        throw new Error('the store is full')
      }
      taken.push(uid)
    })
    await until(async () => taken.includes('3') && (await unseen(folder)) === 0)
    expect(new Set(taken)).toEqual(new Set(['1', '2', '3', '4', '5']))
  })

  test('a folder that is missing is told, and read once it is there', async () => {
    folders += 1
    const folder = `Late${folders}`
    const mailbox = openMailbox(folder, await newStore())
    const taken = taking(mailbox)
    await until(() => mailbox.state().problem === 'folder_missing')
    dovecot.doveadm('mailbox', 'create', '-u', dovecot.user, folder)
    dovecot.deliver(folder, letters(0, 1))
    await until(() => taken.size === 1 && mailbox.state().problem === undefined)
  })

  test('a refused sign-in is told, alarmed and never hurried', async () => {
    const problems: string[] = []
    const patience = { refusedFirstMs: 5, refusedMaxMs: 60_000 }
    const mailbox = openMailbox(newFolder(), await newStore(), { password: 'wrong', problems, patience })
    taking(mailbox)
    await until(() => problems.length >= 3)
    expect(mailbox.state()).toEqual({ problem: 'login_refused' })
    const waits = problems.map((problem) => JSON.parse(problem).waitMs)
    expect(waits.slice(0, 3)).toEqual([4, 8, 15])
  })

  test('a server that goes away for a while is found again by itself', async () => {
    const own = await startDovecot()
    onTestFinished(() => own.destroy())
    own.deliver('INBOX', letters(0, 2))
    const mailbox = openMailbox('INBOX', await newStore(), { port: own.port })
    const taken = taking(mailbox)
    await until(() => taken.size === 2)
    await own.stop()
    await until(() => mailbox.state().problem === 'unreachable')
    own.deliver('INBOX', letters(2, 2))
    await own.start()
    await until(() => taken.size === 4)
  })
})

describe.skipIf(dovecotMissing !== '')(`a line that breaks${dovecotMissing}`, () => {
  let proxy: CuttingProxy

  beforeAll(async () => {
    dovecot = await startDovecot()
    proxy = await startCuttingProxy(dovecot.port)
  })
  afterAll(async () => {
    await proxy.close()
    await dovecot.destroy()
  })

  const COMMANDS = {
    AUTHENTICATE: /AUTHENTICATE|LOGIN/,
    ID: / ID /,
    NAMESPACE: / NAMESPACE/,
    ENABLE: / ENABLE /,
    LIST: / LIST /,
    LSUB: / LSUB /,
    SELECT: / SELECT /,
    SEARCH: / SEARCH /,
    'FETCH of sizes': /FETCH .*RFC822\.SIZE/,
    'FETCH of letters': /FETCH .*BODY\.PEEK/,
    STORE: / STORE /,
    IDLE: / IDLE/,
    DONE: /^DONE/m,
  }
  // As by default, a hundred times as fast.
  const hundredfold = {
    ...Object.fromEntries(Object.entries(DEFAULT_PATIENCE).map(([name, ms]) => [name, ms / 100])),
    connectMs: 5_000,
  }
  const cases = Object.entries(COMMANDS).flatMap(([name, command]) =>
    (['asked', 'answered'] as const).map((when) => ({ name, command, when })),
  )

  test.each(cases)('at $name, when it is $when, loses no letter', async ({ command, when }) => {
    const folder = newFolder()
    dovecot.deliver(folder, letters(0, 7))
    proxy.cutAt(command, when)
    const taken = taking(openMailbox(folder, await newStore(), { port: proxy.port, patience: { lookEveryMs: 500 } }))
    await until(() => proxy.hasCut())
    dovecot.deliver(folder, letters(7, 1))
    await until(async () => taken.size === 8 && (await unseen(folder)) === 0)
  })

  test('can break at no other command than these, and is idle whenever we are', async () => {
    const folder = newFolder()
    dovecot.deliver(folder, letters(0, 3))
    const from = proxy.heard().length
    const taken = taking(openMailbox(folder, await newStore(), { port: proxy.port, patience: hundredfold }))
    await until(() => taken.size === 3)
    // Two rounds of looking and waiting.
    await until(() => proxy.heard().filter((line) => / IDLE/.test(line)).length >= 3)
    const heard = proxy.heard().slice(from)
    const answerToSignIn = /^[\w+/=]+$/
    const known = [answerToSignIn, ...Object.values(COMMANDS)]
    expect(heard.filter((line) => !known.some((command) => command.test(line)))).toEqual([])
  })

  test('silently is noticed within five minutes, though nobody says a word', async () => {
    const folder = newFolder()
    const mailbox = openMailbox(folder, await newStore(), { port: proxy.port, patience: hundredfold })
    taking(mailbox)
    await until(() => mailbox.state().reachedAt !== undefined)
    // From anywhere within the rhythm of looking and idling.
    await new Promise((next) => setTimeout(next, Math.random() * 2_500))
    const before = proxy.connections()
    proxy.freeze()
    const frozen = performance.now()
    await until(() => proxy.connections() > before)
    expect(performance.now() - frozen).toBeLessThanOrEqual(MINUTES_5_MS / 100)
  })

  test('silently is noticed, and a new one takes its place', async () => {
    const folder = newFolder()
    const patience = { silenceMs: 150, maxIdleMs: 100 }
    const mailbox = openMailbox(folder, await newStore(), { port: proxy.port, patience })
    const taken = taking(mailbox)
    await until(() => mailbox.state().reachedAt !== undefined)
    proxy.freeze()
    dovecot.deliver(folder, letters(0, 1))
    await until(() => taken.size === 1)
  })
})
