import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { accessTokens, TokenRefused } from '../../../mail/mailbox/access-token.js'
import { testClock } from '../../world/clock.js'

/** A sign-in service on loopback that answers with these statuses in turn, then with 200. */
async function signInService(...statuses: number[]) {
  const asked: URLSearchParams[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked.push(new URLSearchParams(Buffer.concat(chunks).toString()))
    const status = statuses.shift() ?? 200
    const body = {
      access_token: `token-${asked.length}`,
      expires_in: 3_600,
      error_description: 'secret-value is wrong',
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return { asked, tokenUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token` }
}

const account = (tokenUrl: string) => ({
  tokenUrl,
  clientId: 'client',
  clientSecret: 'secret-value',
  scope: 'https://partner.outlook.cn/.default',
})

test('a token is asked for once and used as long as it holds', async () => {
  const { asked, tokenUrl } = await signInService()
  const clock = testClock()
  const token = accessTokens(account(tokenUrl), clock)
  expect([await token(), await token()]).toEqual(['token-1', 'token-1'])
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    grant_type: 'client_credentials',
    client_id: 'client',
    client_secret: 'secret-value',
    scope: 'https://partner.outlook.cn/.default',
  })
})

test('it is renewed five minutes before it lapses, and not earlier', async () => {
  const { tokenUrl } = await signInService()
  const clock = testClock()
  const token = accessTokens(account(tokenUrl), clock)
  await token()
  clock.advance(55 * 60_000 - 1)
  expect(await token()).toBe('token-1')
  clock.advance(1)
  expect(await token()).toBe('token-2')
})

test('a refusal is told from a service that is down, and neither names a secret', async () => {
  const { tokenUrl } = await signInService(401, 500)
  const token = accessTokens(account(tokenUrl), testClock())
  const refusal = await token().catch((error: Error) => error)
  expect(refusal).toBeInstanceOf(TokenRefused)
  expect(String(refusal)).not.toContain('secret-value')
  const down = await token().catch((error: Error) => error)
  expect(down).not.toBeInstanceOf(TokenRefused)
  expect(await token()).toBe('token-3')
})
