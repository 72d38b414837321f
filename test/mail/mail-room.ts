// The whole mail room on a real assistant, with the local mailbox: what a test writes arrives, what is sent can be read.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { Lang } from '../../core/content.js'
import { deliverDue } from '../../core/deliver.js'
import type { Log } from '../../core/ports.js'
import type { Letter } from '../../core/records/ledger.js'
import type { Value } from '../../core/reply.js'
import { spellMessage } from '../../core/wording/spell.js'
import type { ParsedLetter } from '../../mail/letter.js'
import type { Mail } from '../../mail/mail.js'
import { Maildir } from '../../mail/mailbox/local/maildir.js'
import { stampLetter } from '../../mail/mailbox/local/stamp-letter.js'
import type { LetterReader } from '../../mail/parse/letter-reader.js'
import { parseLetter } from '../../mail/parse/parse-letter.js'
import { readerFor, startMail } from '../../mail/start.js'
import { openWorld, quiet, type World } from '../world/world.js'
import { until } from './until.js'

export const ASSISTANT = 'fapiao@assistant.example'
export const AUTHSERV_ID = 'mx.assistant.example'

export type MailRoom = {
  world: World
  mail: Mail
  folder: string
  /** Puts letters into the inbox, as they are, and waits until each is dealt with. */
  receive(...letters: Buffer[]): Promise<void>
  /** As a letter that our own server vouches for. */
  vouchedFor(raw: Buffer, envelopeFrom?: string): Buffer
  ledger(): Promise<Letter[]>
  /** Sends what is due, and gives every letter sent so far, oldest first. */
  sent(): Promise<ParsedLetter[]>
}

export function wordsOf(world: World) {
  return (lang: Lang, key: string, values?: Record<string, Value>) => {
    const { content, secrets } = world.knowledge
    return spellMessage({ content, secrets, publicUrl: 'http://127.0.0.1' }, lang, values ? { key, values } : { key })
  }
}

/** One thread reads the letters of all rooms of a test file: each would have to be taught anew. */
let reader: LetterReader | undefined
afterAll(async () => {
  await reader?.stop()
  reader = undefined
})

export async function openMailRoom(world?: World): Promise<MailRoom> {
  const own = world ?? (await openWorld())
  const folder = join(own.folder, 'mail')
  const { assistant, store, clock, knowledge } = own
  const untaken: string[] = []
  const log: Log = { ...quiet, error: (event) => void (event === 'mail.letter_not_taken' && untaken.push(event)) }
  const place = { address: ASSISTANT, authservId: AUTHSERV_ID, knowledge: () => knowledge, log }
  reader ??= readerFor({ ...place, log: quiet })
  const started = await startMail({
    ...place,
    mode: { kind: 'local', smtpPort: 0 },
    folder,
    reader,
    keys: [knowledge.secrets],
    words: wordsOf(own),
    assistant,
    store,
    clock,
  })
  if (!started.ok) throw new Error(started.code)
  onTestFinished(async () => {
    await started.stop()
    if (!world) await own.close()
  })
  const inbox = await Maildir.open(join(folder, 'inbox'), clock.now())
  const outbox = { store, couriers: { mail: started.courier }, outgoing: assistant.outgoing, clock, log }
  return {
    world: own,
    mail: started,
    folder,
    async receive(...letters) {
      for (const raw of letters) await inbox.deliver(raw, clock.now())
      await until(async () => untaken.length > 0 || (await inbox.list('new')).length === 0)
      if (untaken.length > 0) throw new Error('a letter was not taken')
    },
    vouchedFor: (raw, envelopeFrom = 'bounces@sender.example') =>
      stampLetter(raw, {
        authservId: AUTHSERV_ID,
        envelopeFrom,
        now: clock.now(),
        via: 'SMTP',
      }),
    async ledger() {
      const letters: Letter[] = []
      for await (const { value } of store.all('letters')) letters.push(value)
      return letters
    },
    async sent() {
      await deliverDue(outbox)
      const names = (await readdir(join(folder, 'sent', 'new'))).sort()
      return Promise.all(names.map(async (name) => parseLetter(await readFile(join(folder, 'sent', 'new', name)))))
    },
  }
}
