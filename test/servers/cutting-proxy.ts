// A line between client and server that a test can cut, freeze or answer on, at a command of its choice.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type CuttingProxy = {
  port: number
  /** Cuts the line once, when the client sends this: at once, or when the server has begun to answer. */
  cutAt(command: RegExp, when: 'asked' | 'answered'): void
  /** Whether the cut has happened. */
  hasCut(): boolean
  /** From now on the client is told NO whenever it sends this, and the server never hears of it. */
  refuse(command: RegExp, reason: string): void
  /** Nothing passes any more on the lines that are open, and nobody is told: a half-open line. New lines work. */
  freeze(): void
  connections(): number
  /** What the client has sent, line by line. */
  heard(): string[]
  close(): Promise<void>
}

export async function startCuttingProxy(targetPort: number): Promise<CuttingProxy> {
  const open = new Map<Socket, Socket>()
  let cut: { command: RegExp; when: 'asked' | 'answered' } | undefined
  let hasCut = false
  let refusal: { command: RegExp; reason: string } | undefined
  let connections = 0
  const heard: string[] = []

  const server = createServer((client) => {
    connections += 1
    const target = connect(targetPort, '127.0.0.1')
    open.set(client, target)
    let armed = false
    const end = () => {
      open.delete(client)
      client.destroy()
      target.destroy()
    }
    const cutNow = () => {
      cut = undefined
      hasCut = true
      end()
    }
    client.on('data', (data) => {
      const line = data.toString('latin1')
      heard.push(...line.split('\r\n').filter((each) => each !== ''))
      if (refusal?.command.test(line)) return client.write(`${line.split(' ')[0]} NO ${refusal.reason}\r\n`)
      target.write(data)
      if (!cut?.command.test(line)) return undefined
      if (cut.when === 'asked') cutNow()
      else armed = true
      return undefined
    })
    target.on('data', (data) => {
      if (armed) return cutNow()
      return client.write(data)
    })
    for (const socket of [client, target]) socket.on('close', end).on('error', end)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    cutAt(command, when) {
      cut = { command, when }
      hasCut = false
    },
    hasCut: () => hasCut,
    refuse(command, reason) {
      refusal = { command, reason }
    },
    freeze() {
      for (const sockets of open) for (const socket of sockets) socket.removeAllListeners('data').resume()
    },
    connections: () => connections,
    heard: () => heard,
    async close() {
      for (const sockets of open) for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
