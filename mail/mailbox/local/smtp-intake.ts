// The local mailbox's front door: SMTP on loopback, for mail clients and scripts. A letter is on disk before it is
// acknowledged.
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Clock, Log } from '../../../core/ports.js'
import type { Maildir } from './maildir.js'
import { stampLetter } from './stamp-letter.js'

export type SmtpIntakeParts = {
  inbox: Maildir
  /** 0 takes any free port. */
  port: number
  maxLetterBytes: number
  authservId: string
  clock: Clock
  log: Log
  onLetter: () => void
}

class Refusal extends Error {
  readonly responseCode: number

  constructor(responseCode: number, message: string) {
    super(message)
    this.responseCode = responseCode
  }
}

async function takeLetter(parts: SmtpIntakeParts, stream: SMTPServerDataStream, session: SMTPServerSession) {
  const chunks: Buffer[] = []
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer)
  if (stream.sizeExceeded) throw new Refusal(552, 'Message exceeds fixed maximum message size')
  const { mailFrom } = session.envelope
  const envelopeFrom = mailFrom ? mailFrom.address : ''
  const now = parts.clock.now()
  const stamped = stampLetter(Buffer.concat(chunks), { authservId: parts.authservId, envelopeFrom, now, via: 'SMTP' })
  await parts.inbox.deliver(stamped, now)
  parts.onLetter()
}

/** Rejects where the port is taken, with the system's code. */
export async function startSmtpIntake(parts: SmtpIntakeParts): Promise<{ port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({
    size: parts.maxLetterBytes,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      takeLetter(parts, stream, session).then(
        () => done(),
        (error) => {
          if (error instanceof Refusal) return done(error)
          parts.log.error('mail.intake_failed', { code: error?.code ?? 'unknown' })
          done(new Refusal(451, 'The letter could not be stored, try again later'))
        },
      )
    },
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(parts.port, '127.0.0.1', () => listening())
  })
  server.on('error', (error) =>
    parts.log.warn('mail.intake_error', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' }),
  )
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}
