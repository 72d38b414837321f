// The endpoint for activities: answers in the response, takes each activity once, refuses what is none.
import { expect, test } from 'vitest'
import { asking, message, postActivity } from './activities.js'
import { runChat } from './run-chat.js'

test('a message with expectReplies gets its answer in the response', async () => {
  const { url, assistant } = await runChat()
  const { status, body } = await postActivity(url, asking('hello'))
  expect(status).toBe(200)
  expect(body.activities).toMatchObject([{ type: 'message', text: 'You said: hello', replyToId: expect.any(String) }])
  await expect.poll(() => assistant.unsent()).toEqual([])
})

test('ten deliveries of one activity at once change one thing and give one set of replies', async () => {
  const { url, assistant } = await runChat()
  const activity = asking('hello')
  const answers = await Promise.all(Array.from({ length: 10 }, () => postActivity(url, activity)))
  expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200))
  expect(answers.flatMap((answer) => answer.body.activities)).toHaveLength(1)
  expect(assistant.turns).toHaveLength(1)
})

test('the same activity id in two conversations is two turns', async () => {
  const { url, assistant } = await runChat()
  await postActivity(url, asking('one', { id: '1700000000000' }))
  await postActivity(url, asking('two', { id: '1700000000000' }))
  expect(assistant.turns.map((turn) => turn.text)).toEqual(['one', 'two'])
})

test('a message without an id is answered each time', async () => {
  const { url, assistant } = await runChat()
  const { id: _left, ...activity } = asking('hello')
  await postActivity(url, activity)
  await postActivity(url, activity)
  expect(assistant.turns).toHaveLength(2)
})

test.each([
  ['an edit', { type: 'messageUpdate' }],
  ['a deletion', { type: 'messageDelete' }],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ['typing', { type: 'typing' }],
  ['a type nobody has heard of', { type: 'somethingNew' }],
  ['our own message', { from: { id: 'bot' } }],
  ['the message of another bot', { from: { id: 'other', role: 'bot' } }],
])('%s is acknowledged and changes nothing', async (_what, more) => {
  const { url, assistant } = await runChat()
  const { status } = await postActivity(url, message('hello', more))
  expect(status).toBe(200)
  expect(assistant.turns).toEqual([])
})

test('an invoke that we do not offer is answered as not implemented', async () => {
  const { url } = await runChat()
  expect((await postActivity(url, message('', { type: 'invoke', name: 'fileConsent/invoke' }))).status).toBe(501)
})

test.each([
  ['no type', { type: undefined }, 'type'],
  ['no sender', { from: undefined }, 'from'],
  ['no conversation', { conversation: undefined }, 'conversation'],
  ['a text that is a number', { text: 7 }, 'text'],
])('an activity with %s is refused with the name of the field', async (_what, more, field) => {
  const { url } = await runChat()
  const { status, body } = await postActivity(url, message('hello', more))
  expect(status).toBe(400)
  expect(body).toEqual({ code: 'bad_activity', fields: [field] })
})

test.each([
  ['broken JSON', '{"type": "message"', 400, 'bad_json'],
  ['an empty body', '', 400, 'bad_json'],
  ['a list', '[]', 400, 'bad_json'],
])('%s is refused', async (_what, body, status, code) => {
  const { url } = await runChat()
  expect(await postActivity(url, body)).toEqual({ status, body: { code } })
})

test('what is not JSON by its own words is refused, because web pages elsewhere can send that', async () => {
  const { url } = await runChat()
  expect((await postActivity(url, message('hello'), { 'content-type': 'text/plain' })).status).toBe(415)
})

test('a body of 256 kB is taken and one byte more is refused', async () => {
  const { url, assistant } = await runChat()
  const empty = JSON.stringify(message('', { id: 'x', conversation: { id: 'big' } })).length
  const fitting = 'x'.repeat(256 * 1024 - empty)
  const activity = { id: 'x', conversation: { id: 'big' } }
  expect((await postActivity(url, message(fitting, activity))).status).toBe(200)
  expect((await postActivity(url, message(`${fitting}x`, activity))).status).toBe(413)
  expect(assistant.turns).toHaveLength(1)
})

test('100 kB of text is answered, the answer cut into messages that every channel takes', async () => {
  const { url } = await runChat()
  const { body } = await postActivity(url, asking('字'.repeat(33_000)))
  const texts = body.activities?.map((activity) => String(activity.text)) ?? []
  expect(texts.length).toBeGreaterThan(1)
  expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(12 * 1024)
})

test('half a surrogate pair and NUL never reach the assistant', async () => {
  const { url, assistant } = await runChat()
  await postActivity(url, asking('a\uD800b\0c😀'))
  expect(assistant.turns[0]?.text).toBe('a\uFFFDbc😀')
})

test('deeply nested JSON is answered', async () => {
  const { url } = await runChat()
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const body = JSON.stringify(asking('hello')).replace('"text"', `"channelData":${nested},"value":${nested},"text"`)
  expect((await postActivity(url, body)).status).toBe(200)
})

test('an activity that pretends to come from our own web chat is refused', async () => {
  const { url, assistant } = await runChat()
  expect((await postActivity(url, message('hello', { channelId: 'web' }))).status).toBe(403)
  expect(assistant.turns).toEqual([])
})

test.each([
  ['a proxy in front of us', { 'x-forwarded-for': '203.0.113.9' }],
  ['another host name, as after DNS rebinding', { host: 'evil.example' }],
])('without credentials %s is refused', async (_what, headers) => {
  const { url, assistant } = await runChat()
  const { status } = await postWith(url, headers)
  expect(status).toBe(403)
  expect(assistant.turns).toEqual([])
})

/** fetch does not let a program set Host. */
async function postWith(url: string, headers: Record<string, string>): Promise<{ status: number }> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/api/messages`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume()
        resolve({ status: response.statusCode ?? 0 })
      },
    )
    sent.once('error', reject)
    sent.end(JSON.stringify(message('hello')))
  })
}
