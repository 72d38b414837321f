// What an operator sees: it starts without configuration, says where to go, stops when told, and refuses in one sentence.
import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openJsonStore } from '../../data/json/open-store.js'
import { addressOf, dataFolder, startProgram } from './program.js'

const MINUTE_MS = 60_000

async function say(address: string, text: string, id: string) {
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id,
      channelId: 'test',
      serviceUrl: 'http://127.0.0.1:9/',
      conversation: { id: 'c' },
      from: { id: 'p' },
      recipient: { id: 'bot' },
      deliveryMode: 'expectReplies',
      text,
    }),
  })
  return { status: response.status, text: await response.text() }
}

describe('the program', { timeout: 2 * MINUTE_MS }, () => {
  it('starts without configuration, says where to go, answers, and ends well when told to', async () => {
    const program = startProgram({ PORT: '0', DATA_DIR: await dataFolder() })
    const address = await addressOf(program)
    expect(program.output()).toMatch(/\/chat\n.*\/mailbox\n/s)
    expect(program.output()).toContain('set BOT_APP_ID')
    expect(program.output()).toContain('set IMAP_HOST')
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect((await fetch(`${address}/chat`)).status).toBe(200)
    expect((await fetch(`${address}/mailbox`)).status).toBe(200)
    expect((await say(address, 'How long does it take to get a Fapiao?', 'a-1')).text).toContain('working days')
    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('knows after a kill what it had taken before', async () => {
    const folder = await dataFolder()
    const first = startProgram({ PORT: '0', DATA_DIR: folder })
    await say(await addressOf(first), 'I want to talk to a person', 'a-1')
    first.process.kill('SIGKILL')
    await first.ended
    const second = startProgram({ PORT: '0', DATA_DIR: folder })
    await say(await addressOf(second), 'I want to talk to a person', 'a-1')
    second.process.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    const opened = await openJsonStore({ folder: join(folder, 'store') })
    if (!opened.ok) throw new Error(opened.sentence)
    const tickets = []
    for await (const { value } of opened.store.all('tickets')) tickets.push(value)
    await opened.store.close()
    expect(tickets).toHaveLength(1)
    expect(tickets[0]?.lines).toHaveLength(1)
  })

  it('refuses a second process on the same data', async () => {
    const folder = await dataFolder()
    await addressOf(startProgram({ PORT: '0', DATA_DIR: folder }))
    const second = startProgram({ PORT: '0', DATA_DIR: folder })
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(/is in use by process \d+/)
  })

  it('names a taken port and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => new Promise((done) => other.close(() => done())))
    await new Promise((listening) => other.once('listening', listening))
    const { port } = other.address() as AddressInfo
    const program = startProgram({ PORT: String(port), DATA_DIR: await dataFolder() })
    expect(await program.ended).toBe(1)
    expect(program.output()).toBe(
      `PORT ${port} is taken by another program: stop that one, or name another port in PORT.\n`,
    )
  })

  it('names each malformed variable', async () => {
    const program = startProgram({ PORT: 'abc', NOW: 'yesterday' })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(/^PORT is not valid: .*\nNOW is not valid: .*\n$/)
  })

  it('names a folder that it cannot write to', async () => {
    const file = join(await dataFolder(), 'a-file')
    await writeFile(file, '')
    const program = startProgram({ PORT: '0', DATA_DIR: join(file, 'below') })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(/^DATA_DIR .* cannot be written to \(ENOTDIR\)/)
  })
})
