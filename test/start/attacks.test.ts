// What somebody finds who attacks the program as it really runs.
import { describe, expect, it } from 'vitest'
import { addressOf, dataFolder, startProgram } from './program.js'
import { activity, mail, say, sendRaw, sentLetters } from './wire.js'

const MINUTE_MS = 60_000

const get = (path: string, headers: string[] = []) =>
  [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n')

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

const PATHS = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/chat/..%2f..%2fpackage.json',
  '/chat/assets/..%2f..%2f..%2fpackage.json',
  '/account/style-..%2f..%2fpackage.json',
  '/mailbox/..%2f..%2fstore%2fstore.json',
  '/chat/%00',
  '/%c0%ae%c0%ae/etc/passwd',
  '/chat/constructor',
  '/__proto__',
]

const DOUBLE_MEANINGS = [
  'POST /register HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /account HTTP/1.1\r\n\r\n',
  'POST /register HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\naaaaaa',
  'GET /sign-in HTTP/1.1\r\nHost: x\r\nX-A: a\nSet-Cookie: fapiao=planted\r\n\r\n',
]

const HOSTILE_FORMS: [string, string, number][] = [
  ['application/x-www-form-urlencoded', `address=${'a'.repeat(20_000)}`, 413],
  ['application/json', '{"address":"a@b.example"}', 403],
  ['text/plain', 'address=a@b.example', 403],
  ['application/x-www-form-urlencoded', '__proto__=x&constructor=y&key=z', 403],
  ['application/x-www-form-urlencoded', '%ff%fe%00=1&key=%00', 403],
]

describe('a running program', { timeout: 2 * MINUTE_MS }, () => {
  it('gives away no file, follows no Host header, and reads no request in two ways', async () => {
    const program = startProgram({ PORT: '0', DATA_DIR: await dataFolder() })
    const address = await addressOf(program)
    for (const path of PATHS) expect([path, statusOf(await sendRaw(address, get(path)))]).toEqual([path, 404])
    for (const bytes of DOUBLE_MEANINGS) {
      const answer = await sendRaw(address, bytes)
      expect(statusOf(answer)).toBe(400)
      expect(answer.match(/^HTTP\/1\.1/gm)).toHaveLength(1)
      expect(answer).not.toContain('planted')
    }
    const foreign = ['X-Forwarded-Host: evil.example', 'Forwarded: host=evil.example', 'X-Forwarded-Proto: https']
    for (const path of ['/sign-in', '/activate?token=x', '/chat', '/account', '/account?lang=//evil.example'])
      expect(await sendRaw(address, get(path, foreign))).not.toMatch(/evil\.example/)
    for (const path of ['/account?lang=en%0d%0aSet-Cookie:fapiao=planted', '/sign-in?lang=%0d%0aX-Planted:1'])
      expect(await sendRaw(address, get(path))).not.toMatch(/^(set-cookie: ?fapiao=planted|x-planted)/im)
    for (const [type, body, status] of HOSTILE_FORMS) {
      const response = await fetch(`${address}/register`, { method: 'POST', headers: { 'content-type': type }, body })
      expect([body.slice(0, 40), response.status]).toEqual([body.slice(0, 40), status])
      await response.text()
    }
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
  })

  it('shows nothing to a letter that claims to come from a customer', async () => {
    const folder = await dataFolder()
    const program = startProgram({ PORT: '0', DATA_DIR: folder })
    const address = await addressOf(program)
    await mail(program, {
      from: 'Tom Hale <tom.hale@brightwell.example>',
      replyTo: 'eve@elsewhere.example',
      cc: 'eve@elsewhere.example',
      subject: 'Fapiao',
      text: 'Where is my Fapiao for order 2100449871?',
      headers: { 'Authentication-Results': 'assistant.example; dmarc=pass header.from=brightwell.example' },
    })
    const letters = (await sentLetters(folder, 2)).filter((letter) => /tom\.hale@brightwell/i.test(letter))
    expect(letters.length).toBeGreaterThan(0)
    for (const letter of letters) expect(letter).not.toMatch(/^(to|cc|bcc):.*elsewhere\.example/im)
    const stranger = await say(address, activity('1', 'where is my fapiao for order 2100449871?'))
    expect(stranger.text).toContain("I can't show anything")
    expect(stranger.text).not.toMatch(/courier|tracking|issued on/i)
  })

  it('answers activities that try to be more than data, and stays what it was', async () => {
    const program = startProgram({ PORT: '0', DATA_DIR: await dataFolder() })
    const address = await addressOf(program)
    const hostile = [
      '{"type":"message","__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}',
      `{"type":"message","text":"${'('.repeat(50_000)}","from":{"id":"a"}}`,
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '{"type":"message","value":{"action":"__proto__","form":{"__proto__":"x","constructor":"y"}},"from":{"id":"a"}}',
      '{"type":{"$gt":""},"from":["a"],"conversation":7}',
    ]
    for (const body of hostile) {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body })
      expect(response.status).toBeLessThan(500)
      await response.text()
    }
    const actions = ['__proto__', 'constructor', 'account.delete', 'do.delete_account', 'do.export_data', 'form']
    for (const [at, action] of actions.entries()) {
      const { status, text } = await say(address, activity(`action-${at}`, '', { value: { action, form: { a: 'b' } } }))
      expect([action, status]).toEqual([action, 200])
      expect(text).not.toMatch(/brightwell|lanhai|nordvik/)
    }
    expect((await say(address, activity('after', 'How long does it take to get a Fapiao?'))).text).toContain(
      'working days',
    )
  })

  it('reads in bounded time what was written to take forever', async () => {
    const program = startProgram({ PORT: '0', DATA_DIR: await dataFolder() })
    const address = await addressOf(program)
    const long = [
      'a@'.repeat(20_000),
      `${'a'.repeat(40_000)}@`,
      '1-'.repeat(20_000),
      '订单号'.repeat(12_000),
      ' '.repeat(60_000),
    ]
    for (const [at, text] of long.entries()) {
      const startedAt = performance.now()
      expect((await say(address, activity(`long-${at}`, text))).status).toBe(200)
      expect(performance.now() - startedAt).toBeLessThan(10_000)
    }
  })
})
