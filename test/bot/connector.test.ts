// Replies and notices over the connector: once each, and every failure told apart.
import { expect, test } from 'vitest'
import type { Outgoing } from '../../core/channel.js'
import { message, postActivity } from './activities.js'
import { accepts, addressOfNobody, fakeConnector, hangsUp, says } from './fake-connector.js'
import { runChat, setClock } from './run-chat.js'
import { smallAssistant } from './small-assistant.js'

function notice(serviceUrl: string, id = 'order-1:0'): Outgoing {
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: 'a:1/x y' },
    user: { id: 'u' },
    bot: { id: 'b' },
  }
  const to = { channel: 'chat' as const, conversation: 'chat:msteams:a:1', reference }
  const about = { orderIds: [], requestIds: [] }
  return {
    send: { id, kind: 'notice', to, lang: 'sv', reply: { blocks: [], choices: [] }, about },
    spelled: { lang: 'sv', blocks: [{ kind: 'text', text: 'Postad.' }], choices: [] },
  }
}

test('a reply goes to the connector as an answer to the message, and is marked sent', async () => {
  const { url, assistant } = await runChat()
  const connector = await fakeConnector()
  const { status } = await postActivity(
    url,
    message('hi', { serviceUrl: connector.url, id: 'm/1', conversation: { id: 'c 1' } }),
  )
  expect(status).toBe(200)
  expect(connector.posted).toMatchObject([
    {
      path: '/v3/conversations/c%201/activities/m%2F1',
      activity: { text: 'You said: hi', replyToId: 'm/1', from: { id: 'bot' } },
    },
  ])
  await expect.poll(() => assistant.unsent()).toEqual([])
})

test('the same message delivered again posts nothing again', async () => {
  const { url } = await runChat()
  const connector = await fakeConnector()
  const activity = message('hi', { serviceUrl: connector.url })
  await Promise.all(Array.from({ length: 10 }, () => postActivity(url, activity)))
  await postActivity(url, activity)
  expect(connector.posted).toHaveLength(1)
})

test.each([500, 502, 503, 504, 429, 403, 404])(
  'a reply refused with %d is posted once, and the turn still acknowledged',
  async (code) => {
    const { url, assistant } = await runChat()
    const connector = await fakeConnector(says(code))
    const { status } = await postActivity(url, message('hi', { serviceUrl: connector.url }))
    expect(status).toBe(200)
    expect(connector.posted).toHaveLength(1)
    expect(assistant.unsent()).toHaveLength(1)
  },
)

test('a reply of which nobody knows whether it arrived is never said again', async () => {
  const { url, assistant, courier } = await runChat()
  const connector = await fakeConnector(hangsUp)
  await postActivity(url, message('hi', { serviceUrl: connector.url }))
  const [id = ''] = assistant.unsent()
  expect(await courier.deliver(notice(connector.url, id))).toEqual({ result: 'never', reason: 'ambiguous' })
  expect(connector.posted).toHaveLength(1)
})

test('a notice is written to the stored conversation, as an answer to nothing', async () => {
  const { courier } = await runChat()
  const connector = await fakeConnector()
  expect(await courier.deliver(notice(connector.url))).toEqual({ result: 'sent' })
  expect(connector.posted).toMatchObject([
    {
      path: '/v3/conversations/a%3A1%2Fx%20y/activities',
      activity: { text: 'Postad.', locale: 'sv', recipient: { id: 'u' } },
    },
  ])
  expect(connector.posted[0]?.activity.replyToId).toBeUndefined()
})

test.each([
  ['429 with seconds', says(429, { 'retry-after': '7' }), { result: 'later', reason: 'http_429', afterMs: 7_000 }],
  [
    '429 with a date',
    says(429, { 'retry-after': 'Fri, 20 Nov 2026 02:00:30 GMT' }),
    { result: 'later', reason: 'http_429', afterMs: 30_000 },
  ],
  ['429 without a word', says(429), { result: 'later', reason: 'http_429' }],
  ['412', says(412), { result: 'later', reason: 'http_412' }],
  ['502', says(502), { result: 'later', reason: 'http_502' }],
  ['403, the person has blocked us', says(403), { result: 'never', reason: 'http_403' }],
  ['404, the conversation is gone', says(404), { result: 'never', reason: 'http_404' }],
  ['400', says(400), { result: 'never', reason: 'http_400' }],
  ['a broken line', hangsUp, { result: 'never', reason: 'ambiguous' }],
] as const)('a notice answered with %s is posted once and told apart', async (_what, behave, delivery) => {
  const { courier } = await runChat()
  const connector = await fakeConnector(behave)
  expect(await courier.deliver(notice(connector.url))).toEqual(delivery)
  expect(connector.posted).toHaveLength(1)
})

test('a connector that is not there means later', async () => {
  const { courier } = await runChat()
  expect(await courier.deliver(notice(await addressOfNobody()))).toEqual({ result: 'later', reason: 'unreachable' })
})

test.each([
  ['no reference', {}],
  [
    'no address',
    { channelId: 'msteams', serviceUrl: '', conversation: { id: 'a' }, user: { id: 'u' }, bot: { id: 'b' } },
  ],
])('a notice with %s can never be sent', async (_what, reference) => {
  const { courier } = await runChat()
  const unaddressed = notice('http://127.0.0.1:1/')
  unaddressed.send.to.reference = reference
  expect(await courier.deliver(unaddressed)).toEqual({ result: 'never', reason: 'no_address' })
})

test('no more than 7 notices at once and 30 a minute go to one conversation', async () => {
  const clock = setClock()
  const { courier } = await runChat({ clock })
  const connector = await fakeConnector()
  const results = []
  for (let n = 0; n < 8; n += 1) results.push(await courier.deliver(notice(connector.url, `n${n}:0`)))
  expect(results.at(-1)).toEqual({ result: 'later', reason: 'paced', afterMs: 2_000 })
  expect(connector.posted).toHaveLength(7)
  clock.forward(2_000)
  expect(await courier.deliver(notice(connector.url, 'n8:0'))).toEqual({ result: 'sent' })
})

test('while an answer takes long the person sees that something is happening', async () => {
  const connector = await fakeConnector(accepts)
  const slow = smallAssistant()
  const assistant = {
    ...slow,
    async receive(turn: Parameters<typeof slow.receive>[0]) {
      await connector.typed
      return slow.receive(turn)
    },
  }
  const { url } = await runChat({ assistant })
  await postActivity(url, message('hi', { serviceUrl: connector.url }))
  expect(connector.posted.map((posted) => posted.activity.type)).toEqual(['typing', 'message'])
})

test('the outbox leaves the replies of a turn under way to the turn', async () => {
  const connector = await fakeConnector()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const inner = smallAssistant()
  let received = () => {}
  const begun = new Promise<void>((resolve) => {
    received = resolve
  })
  const assistant = {
    ...inner,
    async receive(turn: Parameters<typeof inner.receive>[0]) {
      received()
      await released
      return inner.receive(turn)
    },
  }
  const { url, courier } = await runChat({ assistant })
  const answered = postActivity(url, message('hi', { serviceUrl: connector.url, id: 'm1', conversation: { id: 'c' } }))
  await begun
  const delivery = await courier.deliver(notice(connector.url, 'chat:emulator:c:m1:0'))
  expect(delivery).toEqual({ result: 'later', reason: 'turn_under_way', afterMs: 15_000 })
  release()
  await answered
  expect(connector.posted).toHaveLength(1)
})

test('a store that fails means 503 for the channel, which will deliver the message again', async () => {
  const inner = smallAssistant()
  let broken = true
  const assistant = {
    ...inner,
    receive(turn: Parameters<typeof inner.receive>[0]) {
      return broken ? Promise.reject(new Error('disk')) : inner.receive(turn)
    },
  }
  const { url, log } = await runChat({ assistant })
  const activity = message('hi', { deliveryMode: 'expectReplies' })
  expect((await postActivity(url, activity)).status).toBe(503)
  broken = false
  expect((await postActivity(url, activity)).body.activities).toHaveLength(1)
  expect(log.lines).toContainEqual({ level: 'error', event: 'chat.turn_failed', fields: { error: 'Error' } })
})
