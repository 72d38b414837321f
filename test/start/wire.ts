// The wire to a started program: raw requests that no client library would send, letters by SMTP, and what lies on disk.
import { readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Program } from './program.js'

const PATIENCE_MS = 20_000

/** What comes back for exactly these bytes, until the other side hangs up. */
export function sendRaw(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    let received = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('data', (data) => {
      received += data
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(received))
  })
}

export function activity(id: string, text: string, more: Record<string, unknown> = {}) {
  return {
    type: 'message',
    id,
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: `conversation-${id}`, conversationType: 'personal' },
    from: { id: `person-${id}` },
    recipient: { id: 'bot' },
    deliveryMode: 'expectReplies',
    text,
    ...more,
  }
}

export async function say(address: string, body: unknown): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, text: await response.text() }
}

/** A letter over SMTP, as anybody may send one, whatever it claims. */
export async function mail(program: Program, letter: Record<string, unknown>): Promise<void> {
  const port = Number(/Mail intake\s+smtp:\/\/127\.0\.0\.1:(\d+)/.exec(program.output())?.[1])
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  await transport.sendMail({ to: 'fapiao@assistant.example', ...letter })
  transport.close()
}

/** Everything that was sent so far, once at least so many letters have left. */
export async function sentLetters(folder: string, atLeast: number): Promise<string[]> {
  const sent = join(folder, 'mail', 'sent')
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const entries = await readdir(sent, { recursive: true, withFileTypes: true }).catch(() => [])
    const files = entries.filter((entry) => entry.isFile())
    if (files.length >= atLeast || Date.now() > until)
      return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
    await new Promise((next) => setTimeout(next, 100))
  }
}
