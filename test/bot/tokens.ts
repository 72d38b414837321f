// A channel of our own for tests: signs tokens as Microsoft's does, and shows its keys on loopback.
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Cloud } from '../../bot/clouds.js'
import type { BotCredentials } from '../../bot/credentials.js'

export const APP_ID = '11111111-2222-3333-4444-555555555555'

export const CREDENTIALS: BotCredentials = {
  appId: APP_ID,
  tenantId: 'tenant-of-ours',
  otherTenants: ['tenant-of-friends'],
  proof: { kind: 'secret', secret: 'not-used-here' },
}

const ISSUER = 'https://issuer.example'

export type Claims = Record<string, unknown>
export type TestChannel = {
  cloud: Cloud
  serviceUrl: string
  /** `Authorization` of a token that is good but for what is given. */
  bearer(claims?: Claims, header?: Claims): string
  publicPem: string
}

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

function sign(alg: unknown, text: string, key: KeyObject, publicPem: string): string {
  if (alg === 'none') return ''
  if (alg === 'HS256') return createHmac('sha256', publicPem).update(text).digest('base64url')
  return createSign('sha256').update(text).sign(key, 'base64url')
}

export async function testChannel(): Promise<TestChannel> {
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid: 'key-1',
    use: 'sig',
    endorsements: ['msteams', 'emulator'],
  }
  const server = createServer((request, response) => {
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${here}/keys` }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const metadata = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metadata`
  const serviceUrl = 'https://connector.example/'
  return {
    cloud: cloudAt(metadata),
    serviceUrl,
    publicPem,
    bearer(claims = {}, header = {}) {
      const head = { alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header }
      const now = Math.floor(Date.now() / 1_000)
      const body = { iss: ISSUER, aud: APP_ID, nbf: now, exp: now + 3_600, serviceurl: serviceUrl, ...claims }
      const text = `${encode(head)}.${encode(body)}`
      return `Bearer ${text}.${sign(head.alg, text, privateKey, publicPem)}`
    },
  }
}

export function cloudAt(metadata: string): Cloud {
  return {
    issuer: ISSUER,
    loginUrl: 'http://127.0.0.1:9/login',
    scope: 'https://scope.example',
    settings: {
      OAuthUrl: 'http://127.0.0.1:9/',
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login',
      ToChannelFromBotOAuthScope: 'https://scope.example',
      ToBotFromChannelTokenIssuer: ISSUER,
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    },
  }
}
