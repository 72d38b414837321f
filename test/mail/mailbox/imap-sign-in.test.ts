import { expect, onTestFinished, test } from 'vitest'
import { TokenRefused } from '../../../mail/mailbox/access-token.js'
import { DEFAULT_PATIENCE, type ImapAccount } from '../../../mail/mailbox/imap/imap-account.js'
import { ConnectionProblem, openConnection } from '../../../mail/mailbox/imap/open-connection.js'
import { scriptedImap } from './scripted-imap.js'

const USER = 'fapiao@example.partner.onmschina.cn'

function accountAt(port: number, signIn: ImapAccount['signIn']): ImapAccount {
  return { host: '127.0.0.1', port, security: 'none', user: USER, folder: 'INBOX', signIn }
}

async function open(port: number, signIn: ImapAccount['signIn']) {
  const connection = await openConnection(accountAt(port, signIn), DEFAULT_PATIENCE)
  onTestFinished(() => connection.client.close())
  return connection
}

async function problemOf(port: number, signIn: ImapAccount['signIn']): Promise<string> {
  const error = await openConnection(accountAt(port, signIn), DEFAULT_PATIENCE).catch((thrown: unknown) => thrown)
  return error instanceof ConnectionProblem ? error.kind : 'none'
}

test('Exchange Online is signed in to with a token, by XOAUTH2', async () => {
  const { port, heard } = await scriptedImap()
  await open(port, { accessToken: async () => 'a-token' })
  const sent =
    heard
      .find((line) => line.includes('AUTHENTICATE'))
      ?.split(' ')
      .at(-1) ?? ''
  expect(Buffer.from(sent, 'base64').toString()).toBe(`user=${USER}\u0001auth=Bearer a-token\u0001\u0001`)
})

test('a password is never sent where a token is to be', async () => {
  const { port, heard } = await scriptedImap()
  await open(port, { accessToken: async () => 'a-token' })
  expect(heard.filter((line) => /LOGIN|AUTHENTICATE PLAIN/.test(line))).toEqual([])
})

test('we introduce ourselves before the folder is opened, which 163 insists on', async () => {
  const { port, heard } = await scriptedImap()
  const { uidValidity } = await open(port, { password: 'secret' })
  const id = heard.findIndex((line) => / ID \(.*"name" "Fapiao Assistant"/i.test(line))
  expect(id).toBeGreaterThanOrEqual(0)
  expect(id).toBeLessThan(heard.findIndex((line) => line.includes(' SELECT ')))
  expect(uidValidity).toBe('7')
})

test.each([
  ['a refused password', { command: /LOGIN|AUTHENTICATE/, code: 'AUTHENTICATIONFAILED' }, 'login_refused'],
  ['a server too busy to check', { command: /LOGIN|AUTHENTICATE/, code: 'UNAVAILABLE' }, 'unreachable'],
  ['a folder that is not there', { command: /SELECT/, code: 'NONEXISTENT' }, 'folder_missing'],
])('%s is told apart', async (_, refuses, kind) => {
  const { port } = await scriptedImap(refuses)
  expect(await problemOf(port, { password: 'secret' })).toBe(kind)
})

test('a token that is refused is no outage, a sign-in service that is away is one', async () => {
  const { port } = await scriptedImap()
  const failing = (error: Error) => ({ accessToken: () => Promise.reject(error) })
  expect(await problemOf(port, failing(new TokenRefused('token refused with 401')))).toBe('login_refused')
  expect(await problemOf(port, failing(new Error('no token: 503')))).toBe('unreachable')
})
