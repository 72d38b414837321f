// Puts the mail room together: a mailbox to watch, a way out, and what stands between them.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { composeLetter } from './compose/compose-letter.js'
import { ownLetters } from './inline/own-letters.js'
import type { Mail, MailOptions, MailRefusal, Post } from './mail.js'
import { openImapMail } from './open-imap-mail.js'
import { openLocalMail } from './open-local-mail.js'
import { LetterReader } from './parse/letter-reader.js'
import { InOrder } from './receive/in-order.js'
import { LetterLedger } from './receive/letter-ledger.js'
import { receiveLetter } from './receive/receive-letter.js'
import { LetterBrake } from './send/letter-brake.js'
import { mailCourier } from './send/mail-courier.js'
import { mailStatus } from './status.js'

export async function startMail(options: MailOptions): Promise<({ ok: true } & Mail) | MailRefusal> {
  const { clock, store, log, keys } = options
  await mkdir(options.folder, { recursive: true, mode: 0o700 })
  const reader = options.reader ?? readerFor(options)
  const opened = await openPost(options, reader)
  if ('code' in opened) return opened
  const { mailbox, routes, smtpPort, close } = opened
  const transport = new LetterBrake(opened.transport, clock, log)
  const ledger = new LetterLedger(store)
  const parts = {
    ...options,
    ledger,
    ownLetter: ownLetters(options),
    inOrder: new InOrder(),
    reader,
    quarantine: join(options.folder, 'quarantine'),
    files: join(options.folder, 'files'),
  }
  mailbox.watch((letter) => receiveLetter(parts, letter))
  const composing = { address: options.address, secrets: keys[0], words: options.words }
  const startedAt = clock.now()
  return {
    ok: true,
    courier: mailCourier({
      compose: (outgoing) => composeLetter(outgoing, composing),
      transport,
      clock,
      ...(options.dkim ? { dkim: options.dkim } : {}),
      ...(options.readAttachment ? { readAttachment: options.readAttachment } : {}),
    }),
    routes,
    ...(smtpPort === undefined ? {} : { smtpPort }),
    status: () =>
      mailStatus({ ...mailbox.state(), isHolding: transport.isHolding }, ledger.counts, {
        startedAt,
        now: clock.now(),
      }),
    async stop() {
      await mailbox.stop()
      await close()
      if (!options.reader) await reader.stop()
      await transport.stop()
    },
  }
}

/** A thread that reads letters, taught what it takes to understand them. */
export function readerFor(options: Pick<MailOptions, 'address' | 'authservId' | 'knowledge' | 'log'>): LetterReader {
  const { address, authservId, knowledge, log } = options
  return new LetterReader({
    onWorkerLost: (reason) => log.error('mail.reader_lost', { reason }),
    digesting: { address, authservId, knowledge },
  })
}

async function openPost(options: MailOptions, reader: LetterReader): Promise<Post | MailRefusal> {
  const { mode } = options
  return mode.kind === 'local' ? openLocalMail(options, mode.smtpPort, reader) : openImapMail(options, mode)
}
