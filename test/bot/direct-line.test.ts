// Our web chat's endpoint: tokens bind a caller to one conversation, and only allowed pages may ask at all.
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { DirectLineAccess } from '../../bot/direct-line/access.js'
import type { Json } from './activities.js'
import { type Chat, runChat, setClock, WEB_CHAT } from './run-chat.js'

type Opened = { conversationId: string; token: string; userId: string; streamUrl: string; expires_in: number }
type Excerpt = { activities: Json[]; watermark: string }

const HOUR_MS = 3_600_000

async function call(
  chat: Chat,
  method: string,
  path: string,
  options: { token?: string; body?: unknown; origin?: string; from?: string } = {},
) {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (options.token) headers.authorization = `Bearer ${options.token}`
  if (options.origin) headers.origin = options.origin
  if (options.from) headers['x-forwarded-for'] = options.from
  const body = options.body === undefined ? {} : { body: JSON.stringify(options.body) }
  const response = await fetch(`${chat.url}/v3/directline${path}`, { method, headers, ...body })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

async function open(chat: Chat, locale = 'en'): Promise<Opened> {
  const { body } = await call(chat, 'POST', '/tokens/generate')
  const started = await call(chat, 'POST', '/conversations', { token: body.token, body: { locale } })
  expect(started.status).toBe(201)
  return started.body
}

const say = (chat: Chat, { conversationId, token }: Opened, text: string, more: Json = {}) =>
  call(chat, 'POST', `/conversations/${conversationId}/activities`, { token, body: { type: 'message', text, ...more } })

async function heard(chat: Chat, { conversationId, token }: Opened, watermark?: string): Promise<Excerpt> {
  const query = watermark === undefined ? '' : `?watermark=${watermark}`
  return (await call(chat, 'GET', `/conversations/${conversationId}/activities${query}`, { token })).body
}

const webChat = () => runChat({ webChat: WEB_CHAT })

test('who opens a chat is welcomed in his language, once, however often he reloads', async () => {
  const chat = await webChat()
  const opened = await open(chat, 'sv-SE')
  await call(chat, 'POST', '/conversations', { token: opened.token, body: { locale: 'sv-SE' } })
  const { activities } = await heard(chat, opened)
  expect(activities).toMatchObject([{ type: 'message', text: 'Welcome (sv-SE).', from: { role: 'bot' } }])
})

test('both sides of a conversation are heard, in order, and only what is new after a watermark', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  const { watermark } = await heard(chat, opened)
  const { status, body } = await say(chat, opened, 'hello')
  expect(status).toBe(200)
  const { activities, watermark: later } = await heard(chat, opened, watermark)
  expect(activities).toMatchObject([
    { id: body.id, text: 'hello', from: { id: opened.userId, role: 'user' } },
    { text: 'You said: hello', replyToId: body.id, from: { role: 'bot' } },
  ])
  expect((await heard(chat, opened, later)).activities).toEqual([])
})

test('the place on the net of whoever speaks is counted by, and not kept', async () => {
  const access: DirectLineAccess = { open: 'to_origins', publicUrl: 'https://fapiao.contoso.example', origins: [] }
  const chat = await runChat({ webChat: { ...WEB_CHAT, access } })
  const { conversationId, token } = await open(chat)
  const sayFrom = (from?: string) =>
    call(chat, 'POST', `/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', text: 'hello' },
      ...(from ? { from } : {}),
    })
  for (const from of [undefined, '203.0.113.7', 'forged, 203.0.113.7', '203.0.113.8']) await sayFrom(from)
  const [here, first, again, other] = chat.assistant.turns
    .filter((turn) => turn.kind === 'message')
    .map((turn) => turn.sender.place)
  expect(here).toBeUndefined()
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('a watermark of another process hears everything', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  expect((await heard(chat, opened, 'before.99')).activities).toHaveLength(1)
})

test('sending the same message again after a broken line says it once', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  const same = { channelData: { clientActivityID: '1700000000000abc' } }
  const [first, second] = [await say(chat, opened, 'hello', same), await say(chat, opened, 'hello', same)]
  expect(second.body.id).toBe(first.body.id)
  expect((await heard(chat, opened)).activities).toHaveLength(3)
  expect(chat.assistant.turns).toHaveLength(2)
})

test('who speaks and where is taken from the token, not from the message', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  const forged = {
    from: { id: 'dl_somebody' },
    conversation: { id: 'other' },
    recipient: { id: 'x' },
    channelId: 'msteams',
  }
  await say(chat, opened, 'hello', { ...forged, membersAdded: [{ id: 'y' }] })
  expect(chat.assistant.turns.at(-1)).toMatchObject({
    conversation: `chat:web:${opened.conversationId}`,
    sender: { user: `web:${opened.userId}`, assurance: 'anonymous' },
    audience: 'private',
  })
})

test('conversations and people cannot be guessed: 128 random bits each', async () => {
  const chat = await webChat()
  const many = await Promise.all(Array.from({ length: 20 }, () => call(chat, 'POST', '/tokens/generate')))
  const ids = many.flatMap(({ body }) => [body.conversationId, body.userId.replace(/^dl_/, '')])
  expect(new Set(ids).size).toBe(40)
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/)
})

test.each([
  ['no token', () => undefined, 401],
  ['a token that is none', () => 'abc', 401],
  ['a token with other claims', (token: string) => token.replace(/^./, (first) => (first === 'e' ? 'f' : 'e')), 401],
  ['a token with another signature', (token: string) => `${token.slice(0, -4)}AAAA`, 401],
  ['a token with more behind it', (token: string) => `${token}.x`, 401],
  ['a stream token', (_token: string, opened: Opened) => new URL(opened.streamUrl).searchParams.get('t') ?? '', 401],
])('%s opens nothing', async (_what, change, status) => {
  const chat = await webChat()
  const opened = await open(chat)
  const token = change(opened.token, opened)
  const path = `/conversations/${opened.conversationId}/activities`
  expect((await call(chat, 'GET', path, token ? { token } : {})).status).toBe(status)
})

test('a token opens its own conversation only', async () => {
  const chat = await webChat()
  const [mine, other] = [await open(chat), await open(chat)]
  const path = `/conversations/${other.conversationId}/activities`
  expect((await call(chat, 'GET', path, { token: mine.token })).status).toBe(403)
  expect((await call(chat, 'POST', path, { token: mine.token, body: { type: 'message', text: 'x' } })).status).toBe(403)
})

test('a token of another installation opens nothing', async () => {
  const [chat, elsewhere] = [await webChat(), await runChat({ webChat: { ...WEB_CHAT, key: 'another'.repeat(7) } })]
  const { token } = await open(elsewhere)
  expect((await call(chat, 'POST', '/tokens/refresh', { token })).status).toBe(401)
})

test('a token lapses after 12 hours, unless it was refreshed', async () => {
  const clock = setClock()
  const chat = await runChat({ webChat: WEB_CHAT, clock })
  const opened = await open(chat)
  clock.forward(11 * HOUR_MS)
  const refreshed = await call(chat, 'POST', '/tokens/refresh', { token: opened.token })
  expect(refreshed.body).toMatchObject({
    conversationId: opened.conversationId,
    userId: opened.userId,
    expires_in: 43_200,
  })
  clock.forward(1 * HOUR_MS)
  const lapsed = await call(chat, 'POST', '/tokens/refresh', { token: opened.token })
  expect(lapsed).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } })
  expect((await say(chat, { ...opened, token: refreshed.body.token }, 'still here')).status).toBe(200)
})

test('a stream gives what was missed, then what is said', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  const socket = new WebSocket(opened.streamUrl)
  const [missed] = await once(socket, 'message')
  expect(JSON.parse(String(missed)).activities).toMatchObject([{ text: 'Welcome (en).' }])
  const next = once(socket, 'message')
  await say(chat, opened, 'hello')
  expect(JSON.parse(String((await next)[0])).activities).toMatchObject([{ text: 'hello' }])
  socket.close()
})

test('a stream token opens no stream after a minute', async () => {
  const clock = setClock()
  const chat = await runChat({ webChat: WEB_CHAT, clock })
  const { streamUrl } = await open(chat)
  clock.forward(60_000)
  const [error] = await once(new WebSocket(streamUrl), 'error')
  expect(String(error)).toContain('403')
})

test('a stream of another conversation is refused', async () => {
  const chat = await webChat()
  const [mine, other] = [await open(chat), await open(chat)]
  const [error] = await once(new WebSocket(mine.streamUrl.replace(mine.conversationId, other.conversationId)), 'error')
  expect(String(error)).toContain('403')
})

test('a page of another origin gets nothing, not even over a stream', async () => {
  const chat = await webChat()
  const { streamUrl } = await open(chat)
  const origin = 'https://evil.example'
  expect((await call(chat, 'POST', '/tokens/generate', { origin })).status).toBe(403)
  const [error] = await once(new WebSocket(streamUrl, { origin }), 'error')
  expect(String(error)).toContain('403')
})

test('when open to named origins, their pages may read the answers, and so may our own', async () => {
  const access = {
    open: 'to_origins' as const,
    publicUrl: 'https://fapiao.example',
    origins: ['https://intranet.example'],
  }
  const chat = await runChat({ webChat: { ...WEB_CHAT, access }, publicUrl: access.publicUrl })
  for (const origin of ['https://fapiao.example', 'https://intranet.example']) {
    const { status, headers } = await call(chat, 'POST', '/tokens/generate', { origin })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, origin])
    expect((await call(chat, 'OPTIONS', '/tokens/generate', { origin })).status).toBe(204)
  }
  const stranger = await call(chat, 'OPTIONS', '/conversations', { origin: 'https://evil.example' })
  expect([stranger.status, stranger.headers.get('access-control-allow-origin')]).toEqual([403, null])
})

test('who speaks faster than people do is asked to wait', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  const answers = []
  for (let n = 0; n < 11; n += 1) answers.push(await say(chat, opened, `message ${n}`))
  expect(answers.map(({ status }) => status).filter((status) => status === 429)).not.toEqual([])
  expect(answers.at(-1)?.headers.get('retry-after')).toBe('1')
})

test('one address cannot open chats without end', async () => {
  const chat = await webChat()
  const statuses = []
  for (let n = 0; n < 31; n += 1) statuses.push((await call(chat, 'POST', '/tokens/generate')).status)
  expect(statuses).toEqual([...Array(30).fill(200), 429])
})

test.each([
  ['nothing', undefined],
  ['no type', { text: 'hello' }],
  ['a text that is a number', { type: 'message', text: 7 }],
])('a message with %s is refused', async (_what, body) => {
  const chat = await webChat()
  const { conversationId, token } = await open(chat)
  const path = `/conversations/${conversationId}/activities`
  expect((await call(chat, 'POST', path, { token, body })).status).toBe(400)
})

test('a button tells what was chosen, and shows it', async () => {
  const chat = await webChat()
  const opened = await open(chat)
  const spoken = {
    type: 'message',
    text: 'Check progress',
    value: { action: 'do.progress' },
    channelData: { messageBack: { displayText: 'Check progress' } },
  }
  await say(chat, opened, 'Check progress', spoken)
  expect(chat.assistant.turns.at(-1)).toMatchObject({ action: 'do.progress', text: 'Check progress' })
  expect((await heard(chat, opened)).activities.at(1)).toMatchObject(spoken)
})

test('without a web chat there is neither page nor endpoint', async () => {
  const chat = await runChat()
  expect((await call(chat, 'POST', '/tokens/generate')).status).toBe(404)
  expect((await fetch(`${chat.url}/chat`)).status).toBe(404)
})
