// The client library of Web Chat itself, in Node, over polling and over a stream.
import { expect, onTestFinished, test } from 'vitest'
import { installBrowserGlobals } from './browser-globals.js'
import { type Chat, runChat, WEB_CHAT } from './run-chat.js'

// The library looks for them while it loads.
installBrowserGlobals()
const { ConnectionStatus, DirectLine } = await import('botframework-directlinejs')
type DirectLineClient = InstanceType<typeof DirectLine>

type Heard = { type: string; text?: string; from: { id: string; role?: string } }

type Token = { token: string; userId: string; conversationId: string }

async function token(chat: Chat): Promise<Token> {
  return (await fetch(`${chat.url}/v3/directline/tokens/generate`, { method: 'POST' })).json() as Promise<Token>
}

function connect(chat: Chat, options: object): { client: DirectLineClient; heard: Heard[] } {
  const client = new DirectLine({ domain: `${chat.url}/v3/directline`, pollingInterval: 200, ...options })
  const heard: Heard[] = []
  const subscription = client.activity$.subscribe(
    (activity) => heard.push(activity as Heard),
    () => {},
  )
  onTestFinished(() => {
    subscription.unsubscribe()
    client.end()
  })
  return { client, heard }
}

const say = (client: DirectLineClient, text: string) =>
  new Promise<string>((resolve, reject) => {
    client.postActivity({ type: 'message', text, from: { id: 'anything' } }).subscribe(resolve, reject)
  })

const textsOf = (heard: Heard[]) => heard.map((activity) => activity.text)

test.each([
  ['polling', false],
  ['a stream', true],
])('it greets and answers over %s', async (_what, webSocket) => {
  const chat = await runChat({ webChat: WEB_CHAT })
  const opened = await token(chat)
  const { client, heard } = connect(chat, {
    token: opened.token,
    webSocket,
    conversationStartProperties: { locale: 'zh-CN' },
  })
  await expect.poll(() => textsOf(heard), { timeout: 10_000 }).toEqual(['Welcome (zh-CN).'])
  expect(await say(client, 'hello')).toContain(opened.conversationId)
  await expect.poll(() => textsOf(heard), { timeout: 10_000 }).toEqual(['Welcome (zh-CN).', 'hello', 'You said: hello'])
  expect(heard[1]?.from.id).toBe(opened.userId)
  expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online)
})

test('a second client with the same token resumes the conversation with all that was said', async () => {
  const chat = await runChat({ webChat: WEB_CHAT })
  const opened = await token(chat)
  const first = connect(chat, { token: opened.token })
  await say(first.client, 'hello')
  const second = connect(chat, { token: opened.token, conversationId: opened.conversationId })
  await expect.poll(() => textsOf(second.heard), { timeout: 10_000 }).toContain('You said: hello')
  expect(chat.assistant.turns.filter((turn) => turn.kind === 'welcome')).toHaveLength(1)
})

test('with a bad token it fails to connect and says so', async () => {
  const chat = await runChat({ webChat: WEB_CHAT })
  const { client } = connect(chat, { token: 'not.ours' })
  await expect
    .poll(() => client.connectionStatus$.getValue(), { timeout: 10_000 })
    .toBe(ConnectionStatus.FailedToConnect)
})
