// An SMTP server that fails at one named step in one named way, over a real socket.
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export const STEPS = ['connect', 'EHLO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'after DATA'] as const
export type Step = (typeof STEPS)[number]
export const WAYS = ['4xx', '5xx', 'silence', 'reset'] as const
export type Way = (typeof WAYS)[number]

const REPLIES: Record<Step, string> = {
  connect: '220 ready',
  EHLO: '250-hello\r\n250-AUTH PLAIN\r\n250 SIZE 100000',
  STARTTLS: '502 unexpected',
  AUTH: '235 welcome',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  'after DATA': '250 taken',
}

export type FailingServer = { port: number; letters: string[]; connections: () => number }

/**
 * `times`: how often it fails before it works; for ever, if left out. `pipelining`: takes several commands at once, as most
 * servers do.
 */
export async function failingSmtpServer(
  fail?: { step: Step; way: Way; times?: number },
  pipelining = false,
): Promise<FailingServer> {
  const letters: string[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  let failures = 0

  const answer = (socket: Socket, step: Step): boolean => {
    if (fail?.step !== step || failures >= (fail.times ?? Number.POSITIVE_INFINITY)) {
      const reply = step === 'EHLO' && fail?.step === 'STARTTLS' ? '250-hello\r\n250 STARTTLS' : REPLIES[step]
      const offered = step === 'EHLO' && pipelining ? reply.replace('250-', '250-PIPELINING\r\n250-') : reply
      return socket.write(`${offered}\r\n`)
    }
    failures += 1
    if (fail.way === '4xx') socket.write('451 not now\r\n')
    if (fail.way === '5xx') socket.write('554 never\r\n')
    if (fail.way === 'reset') socket.resetAndDestroy()
    return false
  }

  /** With commands sent all at once, DATA comes all the same. */
  const nobodyToWriteTo = () =>
    failures > 0 && (fail?.step === 'MAIL' || fail?.step === 'RCPT') && (fail.way === '4xx' || fail.way === '5xx')

  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    if (!answer(socket, 'connect')) return
    let data: string | undefined
    let buffered = ''
    socket.on('data', (chunk) => {
      buffered += chunk
      for (let end = buffered.indexOf('\r\n'); end >= 0; end = buffered.indexOf('\r\n')) {
        const line = buffered.slice(0, end)
        buffered = buffered.slice(end + 2)
        if (data === undefined) {
          const step = stepOf(line)
          if (step === 'DATA' && nobodyToWriteTo()) socket.write('503 nobody to write to\r\n')
          else if (step && answer(socket, step) && step === 'DATA') data = ''
          if (!step) socket.write('250 ok\r\n')
        } else if (line === '.') {
          if (answer(socket, 'after DATA')) letters.push(data)
          data = undefined
        } else data += `${line}\n`
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, letters, connections: () => connections }
}

function stepOf(line: string): Step | undefined {
  const verb = line.split(' ')[0]?.toUpperCase()
  if (verb === 'HELO') return 'EHLO'
  return STEPS.find((step) => step === verb)
}
