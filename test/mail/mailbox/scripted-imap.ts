// An IMAP server that agrees to everything and remembers what it was asked, for what a real one does not show.
import { createServer, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { onTestFinished } from 'vitest'

export type ScriptedImap = { port: number; heard: string[] }

const CAPABILITIES = 'IMAP4rev1 ID SASL-IR AUTH=PLAIN AUTH=XOAUTH2'

/** `refuses` answers NO to a command; `certificate` makes it speak TLS. */
export async function scriptedImap(
  refuses?: { command: RegExp; code: string },
  certificate?: TlsOptions,
): Promise<ScriptedImap> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const answer = (socket: Socket, line: string) => {
    heard.push(line)
    const [tag = '', command = ''] = line.split(' ')
    const lines: Record<string, string> = {
      CAPABILITY: `* CAPABILITY ${CAPABILITIES}\r\n`,
      ID: '* ID NIL\r\n',
      LIST: '* LIST () "/" INBOX\r\n',
      SELECT: '* 0 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 1] next\r\n* FLAGS (\\Seen)\r\n',
    }
    if (refuses?.command.test(line)) socket.write(`${tag} NO [${refuses.code}] refused\r\n`)
    else socket.write(`${lines[command.toUpperCase()] ?? ''}${tag} OK done\r\n`)
  }
  const onConnection = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.write(`* OK [CAPABILITY ${CAPABILITIES}] ready\r\n`)
    let rest = ''
    socket.setEncoding('latin1').on('data', (text: string) => {
      const lines = (rest + text).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line !== '') answer(socket, line)
    })
  }
  const server = certificate ? createTlsServer(certificate, onConnection) : createServer(onConnection)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as { port: number }).port, heard }
}
