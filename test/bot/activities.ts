// Activities as channels send them, for tests.

export type Json = Record<string, unknown>

let count = 0

/** A message in a personal chat of the developers' tools; every call is another message. */
export function message(text: string, more: Json = {}): Json {
  count += 1
  return {
    type: 'message',
    id: `a${count}`,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'person', name: 'Anna' },
    recipient: { id: 'bot' },
    conversation: { id: `c${count}` },
    text,
    ...more,
  }
}

export function asking(text: string, more: Json = {}): Json {
  return message(text, { deliveryMode: 'expectReplies', ...more })
}

export type PostedActivity = { status: number; body: { activities?: Json[]; code?: string; fields?: string[] } }

export async function postActivity(
  url: string,
  activity: unknown,
  headers: Record<string, string> = {},
): Promise<PostedActivity> {
  const body = typeof activity === 'string' ? activity : JSON.stringify(activity)
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}
