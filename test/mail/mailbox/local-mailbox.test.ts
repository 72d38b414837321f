import { mkdir, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { expect, onTestFinished, test } from 'vitest'
import { LocalMailbox } from '../../../mail/mailbox/local/local-mailbox.js'
import { Maildir } from '../../../mail/mailbox/local/maildir.js'
import { startSmtpIntake } from '../../../mail/mailbox/local/smtp-intake.js'
import type { IncomingLetter } from '../../../mail/mailbox/mailbox.js'
import { testClock, WEDNESDAY } from '../../world/clock.js'
import { quiet } from '../../world/world.js'
import { temporaryFolder } from '../temporary-folder.js'
import { until } from '../until.js'

async function localMailbox(folder?: string) {
  const inbox = await Maildir.open(folder ?? (await temporaryFolder()), WEDNESDAY)
  const mailbox = new LocalMailbox({ inbox, maxLetterBytes: 1_000, clock: testClock(), log: quiet })
  onTestFinished(() => mailbox.stop())
  return { inbox, mailbox }
}

const textOf = (letter: IncomingLetter) => letter.raw.toString()

test('letters that wait and letters that come are handed over in order, once', async () => {
  const { inbox, mailbox } = await localMailbox()
  const taken: string[] = []
  for (let i = 0; i < 60; i += 1) await inbox.deliver(Buffer.from(`waiting ${i}`), WEDNESDAY)
  mailbox.watch(async (letter) => void taken.push(textOf(letter)))
  await until(() => taken.length === 60)
  await inbox.deliver(Buffer.from('new'), WEDNESDAY)
  mailbox.look()
  await until(async () => (await inbox.list('new')).length === 0)
  expect(taken).toEqual([...Array.from({ length: 60 }, (_, i) => `waiting ${i}`), 'new'])
  expect(mailbox.state()).toEqual({ reachedAt: WEDNESDAY })
})

test('a letter that is not taken stays, the others go, and it is offered again', async () => {
  const { inbox, mailbox } = await localMailbox()
  for (const text of ['a', 'bad', 'c']) await inbox.deliver(Buffer.from(text), WEDNESDAY)
  const taken: string[] = []
  let mended = false
  mailbox.watch(async (letter) => {
    if (textOf(letter) === 'bad' && !mended) throw new Error('the store is full')
    taken.push(textOf(letter))
  })
  await until(() => mailbox.state().problem === 'not_taken')
  expect(taken).toEqual(['a', 'c'])
  mended = true
  mailbox.look()
  await until(() => taken.length === 3)
})

test('any program may drop a letter into the folder', async () => {
  const folder = await temporaryFolder()
  const { mailbox } = await localMailbox(folder)
  const taken: string[] = []
  mailbox.watch(async (letter) => void taken.push(textOf(letter)))
  await until(() => mailbox.state().reachedAt !== undefined)
  await writeFile(join(folder, 'new', '1700000000.M1.host'), 'dropped')
  await until(() => taken.length === 1)
  expect(taken).toEqual(['dropped'])
})

test('stopping waits for the letter in hand', async () => {
  const { inbox, mailbox } = await localMailbox()
  await inbox.deliver(Buffer.from('slow'), WEDNESDAY)
  let finish: (() => void) | undefined
  let done = false
  mailbox.watch(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    done = true
  })
  await until(() => finish !== undefined)
  const stopped = mailbox.stop()
  finish?.()
  await stopped
  expect(done).toBe(true)
  expect(await inbox.list('new')).toEqual([])
})

async function intake() {
  const folder = await temporaryFolder()
  await mkdir(folder, { recursive: true })
  const inbox = await Maildir.open(folder, WEDNESDAY)
  const parts = { inbox, port: 0, maxLetterBytes: 20_000, authservId: 'mx.example', clock: testClock(), log: quiet }
  const heard: string[] = []
  const smtp = await startSmtpIntake({ ...parts, onLetter: () => heard.push('letter') })
  onTestFinished(() => smtp.stop())
  return { inbox, smtp, heard }
}

test('a letter handed in by SMTP is on disk when it is acknowledged, and vouched for', async () => {
  const { inbox, smtp, heard } = await intake()
  const client = createTransport({ host: '127.0.0.1', port: smtp.port, ignoreTLS: true })
  await client.sendMail({
    from: 'Wei <wei@northwind.example>',
    to: 'fapiao@assistant.example',
    subject: '发票',
    text: '你好',
  })
  const [name = ''] = await inbox.list('new')
  const text = String(await inbox.read('new', name, 10_000))
  expect(text).toMatch(/^Return-Path: <wei@northwind.example>\r\nAuthentication-Results: mx.example; dmarc=pass/)
  expect(heard).toEqual(['letter'])
})

test('a letter that is too large is refused and nothing of it kept', async () => {
  const { inbox, smtp } = await intake()
  const client = createTransport({ host: '127.0.0.1', port: smtp.port, ignoreTLS: true })
  const letter = { from: 'wei@northwind.example', to: 'fapiao@assistant.example', text: 'x'.repeat(30_000) }
  await expect(client.sendMail(letter)).rejects.toMatchObject({ responseCode: 552 })
  expect(await inbox.list('new')).toEqual([])
  expect(await inbox.list('cur')).toEqual([])
})

test('the intake listens on this machine only', async () => {
  const { smtp } = await intake()
  const refused = await new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.2', port: smtp.port })
    socket.once('connect', () => resolve(socket.destroy().destroyed && false))
    socket.once('error', () => resolve(true))
  })
  expect(refused).toBe(true)
})

test('a port that is taken is told by its code', async () => {
  const { smtp } = await intake()
  const inbox = await Maildir.open(await temporaryFolder(), WEDNESDAY)
  const parts = { inbox, maxLetterBytes: 1_000, authservId: 'mx.example', clock: testClock(), log: quiet }
  await expect(startSmtpIntake({ ...parts, port: smtp.port, onLetter() {} })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
