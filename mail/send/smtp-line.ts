// One SMTP connection that sends letters one after another. A line that failed once is never used again.
import type { Readable, Transform } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import type { LineSecurity } from '../line-security.js'
import type { SmtpFailure } from './delivery-of-failure.js'
import type { FinishedLetter } from './letter-transport.js'

export type SmtpAccount = {
  host: string
  port: number
  /** `none` is for loopback. */
  security: LineSecurity
  /** Named on purpose: a server whose certificate nobody vouches for. */
  allowSelfSigned?: boolean
  signIn?: { user: string; password: string } | { user: string; accessToken: () => Promise<string> }
}

export type SmtpPatience = {
  connectMs: number
  /** RFC 5321 section 4.5.3.2 grants a server minutes to answer; impatience here makes letters ambiguous. */
  silenceMs: number
}

export const DEFAULT_SMTP_PATIENCE: SmtpPatience = { connectMs: 30_000, silenceMs: 5 * 60_000 }

/** Thrown by a line; `handedOver` says whether the whole letter had left. */
export class SmtpError extends Error {
  readonly failure: SmtpFailure
  readonly handedOver: boolean

  constructor(failure: SmtpFailure, handedOver: boolean) {
    super(failure.code ?? 'smtp')
    this.failure = failure
    this.handedOver = handedOver
  }
}

export class SmtpLine {
  readonly #connection: SMTPConnection
  #usable = true
  /** Letters sent. */
  sent = 0

  private constructor(connection: SMTPConnection) {
    this.#connection = connection
    const lost = () => {
      this.#usable = false
    }
    connection.on('error', lost)
    connection.on('end', lost)
  }

  static async open(account: SmtpAccount, patience: SmtpPatience): Promise<SmtpLine> {
    const connection = new SMTPConnection({
      host: account.host,
      port: account.port,
      secure: account.security === 'tls',
      requireTLS: account.security === 'starttls',
      ignoreTLS: account.security === 'none',
      tls: { rejectUnauthorized: !account.allowSelfSigned },
      connectionTimeout: patience.connectMs,
      greetingTimeout: patience.connectMs,
      socketTimeout: patience.silenceMs,
    })
    const line = new SmtpLine(connection)
    await step(connection, (done) => connection.connect(done))
    const { signIn } = account
    if (signIn) {
      const credentials = await credentialsFor(signIn)
      await step(connection, (done) => connection.login(credentials, done))
    }
    return line
  }

  get usable(): boolean {
    return this.#usable
  }

  async send(letter: FinishedLetter): Promise<void> {
    let handedOver = false
    const body = bodyOf(letter.raw, () => {
      handedOver = true
    })
    const envelope = { from: letter.from, to: [letter.to], size: letter.raw.length }
    await step(
      this.#connection,
      (done) => this.#connection.send(envelope, body, done),
      () => handedOver,
    )
    this.sent += 1
  }

  close(): void {
    this.#usable = false
    this.#connection.close()
  }
}

/**
 * What nodemailer needs of a stream, without being one. It asks for it only when the server has said that it will take the
 * letter, so the end tells that all of it has left.
 */
function bodyOf(raw: Buffer, onLeft: () => void): Readable {
  const body = {
    pipe(line: Transform) {
      line.once('end', onLeft)
      line.end(raw)
    },
  }
  return body as unknown as Readable
}

async function credentialsFor(signIn: NonNullable<SmtpAccount['signIn']>) {
  if ('password' in signIn) return { user: signIn.user, pass: signIn.password }
  return { oauth2: new XOAuth2({ user: signIn.user, accessToken: await signIn.accessToken() }) }
}

type Done = (error?: Error | null) => void

/** One step of the dialogue; an error event ends it too, as nodemailer reports a broken line by either way. */
function step(connection: SMTPConnection, act: (done: Done) => void, handedOver = () => false): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close()
      reject(new SmtpError(error as SmtpFailure, handedOver()))
    }
    connection.once('error', fail)
    act((error) => {
      connection.off('error', fail)
      if (error) fail(error)
      else resolve()
    })
  })
}
