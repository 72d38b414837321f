// The two contenders of the mail benchmark: the whole mail room, and the barest loop that does what a mail client must.
import { ImapFlow } from 'imapflow'
import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import type { Knowledge } from '../../core/conversation/scene.js'
import { startOutbox } from '../../core/deliver.js'
import type { AssistantWithWords } from '../../core/handle-turn.js'
import type { Clock, Log, Secrets, Store } from '../../core/ports.js'
import type { Words } from '../../mail/compose/words.js'
import { startMail } from '../../mail/start.js'

export const ADDRESS = 'fapiao@bench.example'

export type Place = { imapPort: number; smtpPort: number; user: string; password: string; folder: string }

export type Room = {
  assistant: AssistantWithWords
  store: Store
  secrets: Secrets
  knowledge: Knowledge
  words: Words
  folder: string
  clock: Clock
  log: Log
  /** What the assistant calls after each commit; set by the contender. */
  onSends: { wake: () => void }
}

/** Runs until `done`, then stops. */
export type Contender = (place: Place, done: Promise<void>) => Promise<void>

/** What a letter says, in both forms. */
export type Answer = { text: string; html: string }

export function wholePipeline(room: Room): Contender {
  return async (place, done) => {
    const { assistant, store, clock, log } = room
    const mail = await startMail({
      mode: {
        kind: 'imap',
        imap: {
          host: '127.0.0.1',
          port: place.imapPort,
          security: 'none',
          user: place.user,
          folder: place.folder,
          signIn: { password: place.password },
        },
        smtp: { host: '127.0.0.1', port: place.smtpPort, security: 'none' },
      },
      folder: room.folder,
      address: ADDRESS,
      authservId: 'mx.bench.example',
      keys: [room.secrets],
      words: room.words,
      knowledge: () => room.knowledge,
      assistant,
      store,
      clock,
      log,
    })
    if (!mail.ok) throw new Error(mail.code)
    const outbox = startOutbox({ store, couriers: { mail: mail.courier }, outgoing: assistant.outgoing, clock, log })
    room.onSends.wake = outbox.wake
    await done
    await mail.stop()
    await outbox.stop()
  }
}

const BATCH = 100

/** Fetches in batches, parses, replies over five connections, marks. No store, no thought, no second look. */
export function bareLoop(answer: Answer): Contender {
  return (place, done) => answerAll(answer, place, done)
}

async function answerAll(answer: Answer, place: Place, done: Promise<void>): Promise<void> {
  const auth = { user: place.user, pass: place.password }
  const client = new ImapFlow({ host: '127.0.0.1', port: place.imapPort, secure: false, auth, logger: false })
  const transport = createTransport({
    host: '127.0.0.1',
    port: place.smtpPort,
    ignoreTLS: true,
    pool: true,
    maxConnections: 5,
  })
  await client.connect()
  await client.mailboxOpen(place.folder)
  const uids = (await client.search({ seen: false }, { uid: true })) || []
  for (let start = 0; start < uids.length; start += BATCH) {
    const batch = uids.slice(start, start + BATCH)
    const messages = await client.fetchAll(batch, { source: true }, { uid: true })
    await Promise.all(
      messages.map(async ({ source }) => {
        const letter = await simpleParser(source ?? Buffer.alloc(0))
        await transport.sendMail({
          from: ADDRESS,
          to: letter.from?.text ?? '',
          subject: `Re: ${letter.subject}`,
          inReplyTo: letter.messageId ?? '',
          references: letter.messageId ?? '',
          text: `${answer.text}\n\n> ${letter.text}`,
          html: `${answer.html}<blockquote>${letter.textAsHtml}</blockquote>`,
        })
      }),
    )
    await client.messageFlagsAdd(batch, ['\\Seen'], { uid: true })
  }
  await done
  transport.close()
  await client.logout()
}
