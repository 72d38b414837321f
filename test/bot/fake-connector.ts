// The far side of the network: a channel's connector on loopback that notes what is posted and answers as told.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Json } from './activities.js'

export type Posted = { path: string; authorization: string | undefined; activity: Json }

export type FakeConnector = { url: string; posted: Posted[]; typed: Promise<void> }

export type Behaviour = (response: ServerResponse) => void

// restify changes every server of this process: writeHead gives nothing back to go on with.
export const accepts: Behaviour = (response) => {
  response.writeHead(201, { 'content-type': 'application/json' })
  response.end('{"id":"from-channel"}')
}

export function says(status: number, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, headers)
    response.end()
  }
}

/** Takes the message and dies: the sender cannot know whether it was shown. */
export const hangsUp: Behaviour = (response) => response.destroy()

export async function fakeConnector(behave: Behaviour = accepts): Promise<FakeConnector> {
  const posted: Posted[] = []
  let sawTyping = () => {}
  const typed = new Promise<void>((resolve) => {
    sawTyping = resolve
  })
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json
    posted.push({ path: request.url ?? '', authorization: request.headers.authorization, activity })
    if (activity.type === 'typing') sawTyping()
    behave(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, posted, typed }
}

/** A port of this machine where nobody listens any more. */
export async function addressOfNobody(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}/`
}
