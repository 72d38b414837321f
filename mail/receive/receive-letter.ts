// What happens to each letter that comes in: read, screened, authenticated, decided, written down. Resolves when all of
// it is durable; only then may the mailbox forget the letter. Answers leave by the outbox.
import type { Assistant } from '../../core/channel.js'
import type { Clock, Log, Secrets, Store } from '../../core/ports.js'
import type { Letter } from '../../core/records/ledger.js'
import { type AuthenticateOptions, authenticate } from '../authenticate/authenticate.js'
import type { ParsedLetter } from '../letter.js'
import type { IncomingLetter } from '../mailbox/mailbox.js'
import type { NewText } from '../new-text/read-new-text.js'
import type { LetterReader } from '../parse/letter-reader.js'
import { type Self, screen } from '../screen/screen.js'
import type { VerdictName } from '../screen/verdict.js'
import { readThread } from '../thread/read-thread.js'
import type { InOrder } from './in-order.js'
import { keepAttachments } from './keep-attachments.js'
import { keepLetter } from './keep-letter.js'
import { letterId, rawLetterId } from './letter-id.js'
import type { LetterLedger } from './letter-ledger.js'
import { markBounced } from './mark-bounced.js'
import { answerableAddress, turnOfLetter } from './turn-of-letter.js'

export type ReceiveParts = {
  assistant: Assistant
  store: Store
  ledger: LetterLedger
  inOrder: InOrder
  reader: LetterReader
  self: Self
  /** For the tokens in our Message-IDs: the newest first. */
  keys: Secrets[]
  authentication: AuthenticateOptions
  quarantine: string
  /** Where what customers attach is kept. */
  files: string
  clock: Clock
  log: Log
}

export async function receiveLetter(parts: ReceiveParts, { raw }: IncomingLetter): Promise<void> {
  const reading = await parts.reader.read(raw)
  if (!reading.ok) return quarantine(parts, raw, reading.reason)
  const { letter, newText } = reading
  await parts.inOrder.run(letter.from[0]?.address ?? '', () => receiveRead(parts, { letter, newText, raw }))
}

type ReadLetter = { letter: ParsedLetter; newText: NewText; raw: Buffer }

async function receiveRead(parts: ReceiveParts, read: ReadLetter): Promise<void> {
  const { letter } = read
  const id = letterId(letter)
  if (await parts.ledger.knows(id)) return
  const record = await dealWith(parts, id, read)
  const receivedAt = parts.clock.now()
  const messageId = letter.messageId ? { messageId: letter.messageId } : {}
  await parts.ledger.write(id, { receivedAt, ...messageId, ...record })
}

type Dealt = Pick<Letter, 'verdict' | 'outcome' | 'keptAs'>

/** Nobody to answer, or ourselves. */
const REFUSED: ReadonlySet<VerdictName> = new Set<VerdictName>(['no_sender', 'own_letter'])

async function dealWith(parts: ReceiveParts, id: string, { letter, newText, raw }: ReadLetter): Promise<Dealt> {
  const verdict = screen(letter, parts.self, newText.text)
  if (verdict.bounce) await markBounced(parts.store, verdict.bounce, parts.clock.now())
  if (verdict.name === 'no_sender') return refuse(parts, id, 'no_sender', raw)
  if (!verdict.answer) return { verdict: verdict.name, outcome: REFUSED.has(verdict.name) ? 'refused' : 'noted' }
  const authentication = await authenticate(raw, letter, parts.authentication)
  const address = authentication.address ?? answerableAddress(letter)
  if (address === undefined) return refuse(parts, id, authentication.reason, raw)
  const thread = readThread(letter, parts.keys)
  // Strangers do not fill the disk.
  const attached = authentication.proven ? letter.attachments : []
  const kept = await keepAttachments(parts.files, address, attached)
  const turn = turnOfLetter({ id, letter, address, authentication, thread, newText, kept }, parts.clock.now())
  await parts.assistant.receive(turn)
  return { verdict: verdict.name, outcome: 'answered' }
}

/** Kept, because a person may have written it. */
async function refuse(parts: ReceiveParts, id: string, reason: string, raw: Buffer): Promise<Dealt> {
  const keptAs = await keepLetter(parts.quarantine, id, reason, raw)
  parts.log.warn('mail.letter_refused', { reason, keptAs })
  return { verdict: reason, outcome: 'refused', keptAs }
}

async function quarantine(parts: ReceiveParts, raw: Buffer, reason: string): Promise<void> {
  const id = rawLetterId(raw)
  if (await parts.ledger.knows(id)) return
  const keptAs = await keepLetter(parts.quarantine, id, reason, raw)
  parts.log.error('mail.letter_quarantined', { reason, keptAs })
  await parts.ledger.write(id, { receivedAt: parts.clock.now(), verdict: reason, outcome: 'quarantined', keptAs })
}
