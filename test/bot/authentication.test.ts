// With credentials only the channel's own tokens open the door, and only for the tenants that may.
import { expect, test } from 'vitest'
import { asking, type Json, postActivity } from './activities.js'
import { addressOfNobody } from './fake-connector.js'
import { runChat, setClock } from './run-chat.js'
import { type Claims, CREDENTIALS, cloudAt, type TestChannel, testChannel } from './tokens.js'

const HOUR = 3_600
const now = () => Math.floor(Date.now() / 1_000)

/** The SDK itself looks at the machine's clock. */
const nowClock = () => setClock(new Date().toISOString())

async function guardedChat(channel: TestChannel) {
  return runChat({ clock: nowClock(), identity: { credentials: CREDENTIALS, cloud: channel.cloud } })
}

/** A Teams message of our own tenant. */
function teamsMessage(channel: TestChannel, more: Json = {}): Json {
  const personal = { conversation: { id: 'a:1', conversationType: 'personal', tenantId: CREDENTIALS.tenantId } }
  const tenant = { channelData: { tenant: { id: CREDENTIALS.tenantId } } }
  return asking('hello', { channelId: 'msteams', serviceUrl: channel.serviceUrl, ...personal, ...tenant, ...more })
}

test('a good token of the channel is answered', async () => {
  const channel = await testChannel()
  const { url } = await guardedChat(channel)
  const { status, body } = await postActivity(url, teamsMessage(channel), { authorization: channel.bearer() })
  expect(status).toBe(200)
  expect(body.activities).toHaveLength(1)
})

const badTokens: [string, Claims, Claims][] = [
  ['an expired token', { exp: now() - HOUR }, {}],
  ['a token of the future', { nbf: now() + HOUR }, {}],
  ['a token that never expires', { exp: undefined }, {}],
  ['a token for another bot', { aud: '99999999-2222-3333-4444-555555555555' }, {}],
  ['a token of another issuer', { iss: 'https://login.microsoftonline.com/x/v2.0' }, {}],
  [
    'a token of the emulator',
    { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: CREDENTIALS.appId },
    {},
  ],
  [
    'a token of another bot as a skill',
    { ver: '1.0', appid: '99999999-2222-3333-4444-555555555555', iss: 'https://sts.windows.net/t/' },
    {},
  ],
  ['an unsigned token', {}, { alg: 'none' }],
  ['a token signed with the public key as a secret', {}, { alg: 'HS256' }],
  ['a token of an unknown key', {}, { kid: 'key-2' }],
  ['a token without a key id', {}, { kid: undefined }],
  ['a token without a service address', { serviceurl: undefined }, {}],
  ['a token for another service address', { serviceurl: 'https://elsewhere.example/' }, {}],
]

test.each(badTokens)('%s is refused', async (_what, claims, header) => {
  const channel = await testChannel()
  const { url, assistant } = await guardedChat(channel)
  const { status } = await postActivity(url, teamsMessage(channel), { authorization: channel.bearer(claims, header) })
  expect([401, 403]).toContain(status)
  expect(assistant.turns).toEqual([])
})

test.each([
  ['no token', undefined],
  ['a token that is none', 'Bearer abc'],
  ['a token of two parts', 'Bearer e30.e30'],
  ['another scheme', 'Basic YTpi'],
  ['two tokens', 'Bearer a.b.c d.e.f'],
])('%s is refused', async (_what, authorization) => {
  const channel = await testChannel()
  const { url, assistant } = await guardedChat(channel)
  const { status } = await postActivity(url, teamsMessage(channel), authorization ? { authorization } : {})
  expect(status).toBe(401)
  expect(assistant.turns).toEqual([])
})

test('a token changed after it was signed is refused', async () => {
  const channel = await testChannel()
  const { url, assistant } = await guardedChat(channel)
  const [head, , signature] = channel.bearer().split('.')
  const [, body] = channel.bearer({ extra: 'rights' }).split('.')
  const { status } = await postActivity(url, teamsMessage(channel), { authorization: `${head}.${body}.${signature}` })
  expect(status).toBe(401)
  expect(assistant.turns).toEqual([])
})

test('an activity without a service address is refused, though its token is good', async () => {
  const channel = await testChannel()
  const { url, assistant } = await guardedChat(channel)
  const activity = teamsMessage(channel, { serviceUrl: undefined })
  const { status } = await postActivity(url, activity, { authorization: channel.bearer() })
  expect(status).toBe(403)
  expect(assistant.turns).toEqual([])
})

test.each([
  ['another tenant', { channelData: { tenant: { id: 'tenant-of-strangers' } } }, 403],
  ['no tenant at all', { channelData: {}, conversation: { id: 'a:1' } }, 403],
  ['a tenant that is allowed by name', { channelData: { tenant: { id: 'tenant-of-friends' } } }, 200],
])('people of %s get %d', async (_what, more, expected) => {
  const channel = await testChannel()
  const { url } = await guardedChat(channel)
  const { status } = await postActivity(url, teamsMessage(channel, more as Json), { authorization: channel.bearer() })
  expect(status).toBe(expected)
})

test('while the signing keys cannot be had the channel is told to come again', async () => {
  const channel = await testChannel()
  const cloud = cloudAt(`${await addressOfNobody()}metadata`)
  const { url } = await runChat({ clock: nowClock(), identity: { credentials: CREDENTIALS, cloud } })
  const { status, body } = await postActivity(url, teamsMessage(channel), { authorization: channel.bearer() })
  expect(status).toBe(503)
  expect(body).toEqual({ code: 'no_signing_keys' })
})
