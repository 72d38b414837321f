import { expect, test } from 'vitest'
import type { PlainRequest, PlainResponse } from '../../../core/web.js'
import { writeLetter } from '../../../mail/pages/write-letter.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { type MailRoom, openMailRoom } from '../mail-room.js'
import { customerLetter, rawLetter } from '../raw-letter.js'
import { until } from '../until.js'

const TOM = 'tom.hale@brightwell.example'
const HERE = { host: '127.0.0.1:3978' }

type Asked = { query?: Record<string, string>; headers?: Record<string, string>; from?: string }

function ask(
  room: MailRoom,
  method: 'GET' | 'POST',
  asked: Asked,
  form?: Record<string, string>,
): Promise<PlainResponse> {
  const request: PlainRequest = {
    method,
    path: '/mailbox',
    params: {},
    query: { lang: 'en', ...asked.query },
    headers: { ...HERE, ...asked.headers },
    body: Buffer.from(new URLSearchParams(form).toString()),
    remoteAddress: asked.from ?? '127.0.0.1',
  }
  const route = room.mail.routes.find((candidate) => candidate.method === method && candidate.path === '/mailbox')
  if (!route) throw new Error('no mailbox page')
  return route.handle(request)
}

async function answeredRoom(): Promise<MailRoom> {
  const room = await openMailRoom()
  await room.receive(
    room.vouchedFor(
      customerLetter({ from: `Tom Hale <${TOM}>`, subject: 'Fapiao', text: 'Where can I pick up my Fapiao?' }),
    ),
  )
  await room.sent()
  return room
}

test('lists whoever wrote or was written to', async () => {
  const room = await answeredRoom()
  const { status, body } = await ask(room, 'GET', {})
  expect(status).toBe(200)
  expect(body).toContain(TOM)
  expect(body).toContain('Letters: 2')
})

test('shows a letter of the assistant in a frame that runs no script and reaches nothing', async () => {
  const room = await answeredRoom()
  const list = String((await ask(room, 'GET', { query: { as: TOM } })).body)
  const letter = decodeURIComponent(/letter=(sent%2F[^"&]+)/.exec(list)?.[1] ?? '')
  const { body, headers } = await ask(room, 'GET', { query: { as: TOM, letter } })
  expect(body).toMatch(/<iframe[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="&lt;base/)
  expect(headers?.['content-security-policy']).toContain("default-src 'none'")
})

test('an answer written here is threaded and quotes what it answers, and the assistant answers it in turn', async () => {
  const room = await answeredRoom()
  const [first] = await room.sent()
  const list = String((await ask(room, 'GET', { query: { as: TOM } })).body)
  const answers = decodeURIComponent(/letter=(sent%2F[^"&]+)/.exec(list)?.[1] ?? '')
  const { status, headers } = await ask(
    room,
    'POST',
    {},
    { from: TOM, answers, subject: 'Re: Fapiao', text: 'Thanks!\r\nAnd the phone?' },
  )
  expect({ status, location: headers?.location }).toEqual({
    status: 303,
    location: `/mailbox?lang=en&as=${encodeURIComponent(TOM)}`,
  })
  await until(async () => (await room.ledger()).length === 2)
  const sent = await room.sent()
  const last = sent.at(-1)
  expect(last?.references.slice(0, -1)).toEqual([...(first?.references ?? []), first?.messageId])
  expect(last?.text).toContain('And the phone?')
  expect((await room.ledger()).map(({ outcome }) => outcome)).toEqual(['answered', 'answered'])
})

test('a new letter by anybody reaches the assistant as vouched for', async () => {
  const room = await openMailRoom()
  await ask(
    room,
    'POST',
    {},
    { from: 'New.Person@elsewhere.example', subject: 'Hello', text: 'What is a Fapiao title?' },
  )
  await until(async () => (await room.ledger()).length === 1)
  expect(await room.world.store.get('conversations', 'mail:new.person@elsewhere.example')).toBeDefined()
})

test.each([
  ['another machine', { from: '192.168.1.7' }],
  ['another name for this machine', { headers: { host: 'evil.example' } }],
  ['a proxy', { headers: { 'x-forwarded-for': '1.2.3.4' } }],
])('nobody gets in from %s', async (_, asked) => {
  const room = await openMailRoom()
  expect(await ask(room, 'GET', asked)).toMatchObject({ status: 403, body: '' })
})

test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])('a form of %s writes nothing', async (origin) => {
  const room = await openMailRoom()
  const { status } = await ask(room, 'POST', { headers: { origin } }, { from: TOM, text: 'hi' })
  expect(status).toBe(403)
  expect(await room.ledger()).toEqual([])
})

test('what letters say is never markup of the page', async () => {
  const room = await openMailRoom()
  const evil = '<script>alert(1)</script>'
  await room.receive(
    rawLetter([`From: "${evil}" <x@x.example>`, `Subject: ${evil}`, 'Message-ID: <x@x.example>'], evil),
  )
  const list = String((await ask(room, 'GET', { query: { as: 'x@x.example' } })).body)
  expect(list).toContain('&lt;script&gt;')
  expect(list).not.toContain('<script')
})

test.each([
  ['no sender', { from: '', text: 'hi' }],
  ['a sender that is no address', { from: 'a@b@c\r\nBcc: x', text: 'hi' }],
  ['nothing to say', { from: TOM, text: ' ' }],
])('a form with %s writes nothing', async (_, form) => {
  const room = await openMailRoom()
  expect((await ask(room, 'POST', {}, form)).status).toBe(303)
  expect(await room.ledger()).toEqual([])
})

test('a letter written here reads like one of a real client', async () => {
  const letter = await parseLetter(await writtenAnswer())
  expect(letter).toMatchObject({
    inReplyTo: ['<ours@assistant.example>'],
    references: ['<first@x.example>', '<ours@assistant.example>'],
    text: 'Yes please.\n\nOn Monday we wrote:\n\n> One\n> \n> Two\n',
  })
})

async function writtenAnswer(): Promise<Buffer> {
  const ours = rawLetter(['Message-ID: <ours@assistant.example>', 'References: <first@x.example>'], 'One\n\nTwo\n')
  return writeLetter(
    {
      from: 'a@x.example',
      to: 'fapiao@assistant.example',
      subject: 'Re: hi',
      text: 'Yes please.',
      quoteHeader: 'On Monday we wrote:',
      answers: { id: 'sent/1', fromAssistant: true, person: 'a@x.example', at: '', letter: await parseLetter(ours) },
    },
    'id',
    '2026-11-18T02:00:00.000Z',
  )
}
