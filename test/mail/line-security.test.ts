// Lines to mail servers are secured unless that is switched off by name, and a certificate nobody vouches for is named too.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../config.js'
import type { ImapAccount } from '../../mail/mailbox/imap/imap-account.js'
import { tryMailbox } from '../../mail/mailbox/imap/try-mailbox.js'
import { trySmtp } from '../../mail/send/try-smtp.js'
import { mailMode, tokenAccount } from '../../start/mail.js'
import { testClock } from '../world/clock.js'
import { scriptedImap } from './mailbox/scripted-imap.js'
import { failingSmtpServer } from './send/failing-smtp-server.js'

const REAL = { IMAP_HOST: 'imap.x.example', IMAP_USER: 'u', IMAP_PASSWORD: 'p', SMTP_HOST: 'smtp.x.example' }

function linesOf(env: Record<string, string>) {
  const read = readConfig({ ...REAL, ...env })
  if (!read.ok) throw new Error(read.sentences.join())
  const mode = mailMode(read.config, testClock())
  if (mode.kind !== 'imap') throw new Error('no mailbox')
  return [mode.imap, mode.smtp].map(({ security, allowSelfSigned = false }) => `${security} ${allowSelfSigned}`)
}

test.each<[string, Record<string, string>, string[]]>([
  ['nothing is set', {}, ['tls false', 'tls false']],
  ['the ports begin in the clear', { IMAP_PORT: '143', SMTP_PORT: '587' }, ['starttls false', 'starttls false']],
  ['ports of their own', { IMAP_PORT: '10993', SMTP_PORT: '10465' }, ['tls false', 'tls false']],
  ['one is named as self-signed', { IMAP_TLS: 'self-signed' }, ['tls true', 'tls false']],
  ['the other is', { SMTP_TLS: 'self-signed', SMTP_PORT: '587' }, ['tls false', 'starttls true']],
  ['one is switched off', { IMAP_TLS: 'off' }, ['none false', 'tls false']],
])('where %s, the lines are %j', (_, env, lines) => {
  expect(linesOf(env)).toEqual(lines)
})

test.each([
  ['public', 'https://login.microsoftonline.com', 'https://outlook.office365.com'],
  ['china', 'https://login.partner.microsoftonline.cn', 'https://partner.outlook.cn'],
])('in the %s cloud, tokens come from %s and are for %s', (cloud, login, resource) => {
  const application = { MAIL_TENANT_ID: 't', MAIL_CLIENT_ID: 'c', MAIL_CLIENT_SECRET: 's', MAIL_CLOUD: cloud }
  const read = readConfig({ ...REAL, ...application })
  expect(read.ok && tokenAccount(read.config)).toEqual({
    tokenUrl: `${login}/t/oauth2/v2.0/token`,
    clientId: 'c',
    clientSecret: 's',
    scope: `${resource}/.default`,
  })
})

/** The certificate that smtp-server brings along: signed by itself. */
const { key, cert } = new SMTPServer({ secure: true }).options

const account = (port: number, line: Pick<ImapAccount, 'security' | 'allowSelfSigned'>) => ({
  host: '127.0.0.1',
  port,
  ...line,
})
const imap = (port: number, line: Pick<ImapAccount, 'security' | 'allowSelfSigned'>): ImapAccount => ({
  ...account(port, line),
  user: 'u',
  folder: 'INBOX',
  signIn: { password: 'secret' },
})

async function securedSmtp() {
  const signedIn: string[] = []
  const server = new SMTPServer({
    secure: true,
    onAuth: ({ username = '' }, _session, done) => {
      signedIn.push(username)
      done(null, { user: username })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  return { port: (server.server.address() as AddressInfo).port, signedIn }
}

describe('a certificate that nobody vouches for', () => {
  test('ends the line to the mailbox before a word is said, unless it is named', async () => {
    const { port, heard } = await scriptedImap(undefined, { key, cert })
    expect(await tryMailbox(imap(port, { security: 'tls' }))).toBe('unreachable')
    expect(heard).toEqual([])
    expect(await tryMailbox(imap(port, { security: 'tls', allowSelfSigned: true }))).toBeUndefined()
  })

  test('ends the line to the SMTP server, unless it is named', async () => {
    const { port, signedIn } = await securedSmtp()
    const signIn = { user: 'u', password: 'secret' }
    expect(await trySmtp({ ...account(port, { security: 'tls' }), signIn })).toBe('unreachable')
    expect(signedIn).toEqual([])
    expect(await trySmtp({ ...account(port, { security: 'tls', allowSelfSigned: true }), signIn })).toBeUndefined()
    expect(signedIn).toEqual(['u'])
  })
})

describe('a server that offers no TLS on a port that begins in the clear', () => {
  test('is not told the mailbox’s password', async () => {
    const { port, heard } = await scriptedImap()
    expect(await tryMailbox(imap(port, { security: 'starttls' }))).toBe('unreachable')
    expect(heard.filter((line) => /LOGIN|AUTHENTICATE/i.test(line))).toEqual([])
  })

  test('is given no letter', async () => {
    const server = await failingSmtpServer()
    const signIn = { user: 'u', password: 'secret' }
    expect(await trySmtp({ ...account(server.port, { security: 'starttls' }), signIn })).toBe('unreachable')
    expect(server.letters).toEqual([])
  })
})
