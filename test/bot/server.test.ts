// The server carries any room's routes, says why it cannot listen, and stops without leaving anybody hanging.
import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../bot/server.js'
import type { PlainRequest, Route } from '../../core/web.js'
import { keptLog } from './run-chat.js'

async function serve(routes: Route[]) {
  const log = keptLog()
  const server = await startServer({ host: '127.0.0.1', port: 0, routes, log })
  if (!server.ok) throw new Error(server.code)
  onTestFinished(() => server.stop())
  return { url: `http://127.0.0.1:${server.port}`, port: server.port, log, stop: server.stop }
}

test('a route sees what was asked, by name', async () => {
  const seen: PlainRequest[] = []
  const { url } = await serve([
    {
      method: 'POST',
      path: '/orders/:id',
      async handle(asked) {
        seen.push(asked)
        return { status: 201, headers: { 'x-own': 'yes' }, body: 'done' }
      },
    },
  ])
  const response = await fetch(`${url}/orders/C%20100?lang=sv&lang=zh`, {
    method: 'POST',
    body: 'körv',
    headers: { 'X-Case': 'Kept' },
  })
  expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([201, 'yes', 'done'])
  expect(seen[0]).toMatchObject({
    method: 'POST',
    path: '/orders/C%20100',
    params: { id: 'C 100' },
    query: { lang: 'zh' },
    remoteAddress: '127.0.0.1',
  })
  expect(seen[0]?.headers['x-case']).toBe('Kept')
  expect(new TextDecoder().decode(seen[0]?.body)).toBe('körv')
})

test('a route that fails answers 500 without a word of why, and the server goes on', async () => {
  const { url, log } = await serve([
    { method: 'GET', path: '/fails', handle: () => Promise.reject(new TypeError('secret')) },
  ])
  const response = await fetch(`${url}/fails`)
  expect([response.status, await response.text()]).toEqual([500, ''])
  expect(log.lines).toEqual([
    { level: 'error', event: 'route_failed', fields: { route: '/fails', error: 'TypeError' } },
  ])
  expect((await fetch(`${url}/fails`)).status).toBe(500)
})

test('a HEAD of a page has its headers and no body', async () => {
  const { url } = await serve([
    { method: 'GET', path: '/page', handle: async () => ({ status: 200, headers: { 'x-own': '1' }, body: 'text' }) },
  ])
  const response = await fetch(`${url}/page`, { method: 'HEAD' })
  expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([200, '1', ''])
})

test('an unknown path is 404, a wrong method 405', async () => {
  const { url } = await serve([{ method: 'GET', path: '/page', handle: async () => ({ status: 200 }) }])
  expect((await fetch(`${url}/nothing`)).status).toBe(404)
  expect((await fetch(`${url}/page`, { method: 'DELETE' })).status).toBe(405)
})

test('a route may take more than others, and what is longer still never reaches it', async () => {
  const lengths: number[] = []
  const handle = async ({ body }: PlainRequest) => {
    lengths.push(body.length)
    return { status: 200 }
  }
  const { url } = await serve([
    { method: 'POST', path: '/big', maxBodyBytes: 1_000_000, handle },
    { method: 'POST', path: '/small', handle },
  ])
  const post = async (path: string, bytes: number) =>
    (await fetch(url + path, { method: 'POST', body: 'x'.repeat(bytes) })).status
  expect(await post('/big', 1_000_000)).toBe(200)
  expect(await post('/big', 1_000_001)).toBe(413)
  expect(await post('/small', 262_145)).toBe(413)
  expect(lengths).toEqual([1_000_000])
})

test('a client that goes away while sending harms nobody', async () => {
  const { url, log } = await serve([{ method: 'POST', path: '/in', handle: async () => ({ status: 200 }) }])
  const sent = request(`${url}/in`, { method: 'POST', headers: { 'content-length': '1000' } })
  sent.on('error', () => {})
  sent.write('half')
  await new Promise((resolve) => sent.once('socket', (socket) => socket.once('connect', resolve)))
  sent.destroy()
  expect((await fetch(`${url}/in`, { method: 'POST', body: 'whole' })).status).toBe(200)
  expect(log.lines).toEqual([])
})

test('what a response was for is told whether it has left', async () => {
  const told: boolean[] = []
  const afterwards = async (left: boolean) => {
    told.push(left)
  }
  const { url } = await serve([{ method: 'GET', path: '/x', handle: async () => ({ status: 200, afterwards }) }])
  await fetch(`${url}/x`)
  await expect.poll(() => told).toEqual([true])
})

test('a port that is taken, and a host that is not ours, are refusals by name', async () => {
  const { port } = await serve([])
  const log = keptLog()
  expect(await startServer({ host: '127.0.0.1', port, routes: [], log })).toEqual({
    ok: false,
    code: 'port_taken',
    host: '127.0.0.1',
    port,
  })
  expect(await startServer({ host: '192.0.2.1', port: 0, routes: [], log })).toMatchObject({
    ok: false,
    code: 'host_unavailable',
  })
})

test('stopping waits for the request under way', async () => {
  let begun = () => {}
  let release = () => {}
  const started = new Promise<void>((resolve) => {
    begun = resolve
  })
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow: Route = {
    method: 'GET',
    path: '/slow',
    async handle() {
      begun()
      await released
      return { status: 200 }
    },
  }
  const { url, stop } = await serve([slow])
  const answered = fetch(`${url}/slow`)
  await started
  const stopped = stop()
  release()
  expect((await answered).status).toBe(200)
  await stopped
  await expect(fetch(`${url}/slow`)).rejects.toThrow()
})

test('every answer, a refusal too, is shown as what it is, in no frame, and runs nothing; a route may say otherwise', async () => {
  const { url } = await serve([
    { method: 'GET', path: '/plain', handle: async () => ({ status: 200, body: 'plain' }) },
    { method: 'GET', path: '/fails', handle: () => Promise.reject(new TypeError('secret')) },
    {
      method: 'GET',
      path: '/own',
      handle: async () => ({ status: 200, headers: { 'content-security-policy': "default-src 'self'" }, body: 'own' }),
    },
  ])
  for (const path of ['/plain', '/fails', '/nowhere']) {
    const { headers } = await fetch(url + path)
    expect(headers.get('content-security-policy')).toContain("object-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
  expect((await fetch(`${url}/own`)).headers.get('content-security-policy')).toBe("default-src 'self'")
})
