// What happens to each letter that comes in: read, screened, authenticated, decided, written down. Resolves when all of
// it is durable; only then may the mailbox forget the letter. Answers leave by the outbox.
import type { Assistant } from '../../core/channel.js'
import { tellPutAside } from '../../core/notices/tell-put-aside.js'
import type { Clock, Log, Secrets, Store } from '../../core/ports.js'
import type { Letter } from '../../core/records/ledger.js'
import { checkClaim } from '../authenticate/authenticate.js'
import type { Resolver } from '../authenticate/check-signature.js'
import { nameNumbered } from '../inline/numbered-answers.js'
import type { OwnLetter } from '../inline/own-lines.js'
import { withoutPointing } from '../inline/pointing.js'
import { readInline } from '../inline/read-inline.js'
import type { IncomingLetter } from '../mailbox/mailbox.js'
import type { LetterReader } from '../parse/letter-reader.js'
import { type Verdict, type VerdictName, verdict } from '../screen/verdict.js'
import { readMessageId } from '../thread/message-id.js'
import { readThread } from '../thread/read-thread.js'
import { excerptOf, type LetterDigest } from './digest-letter.js'
import type { InOrder } from './in-order.js'
import { keepAttachments } from './keep-attachments.js'
import { keepLetter } from './keep-letter.js'
import { rawLetterId } from './letter-id.js'
import type { LetterLedger } from './letter-ledger.js'
import { markBounced } from './mark-bounced.js'
import { turnOfLetter } from './turn-of-letter.js'

export type ReceiveParts = {
  assistant: Assistant
  store: Store
  ledger: LetterLedger
  inOrder: InOrder
  reader: LetterReader
  /** What a letter of ours says, by its Message-ID, as long as it is remembered. */
  ownLetter: (messageId: string) => Promise<OwnLetter | undefined>
  /** For the tokens in our Message-IDs: the newest first. */
  keys: Secrets[]
  /** Where our server leaves no verdict on the sender: DNS, to check the letter's own signature. */
  resolver?: Resolver
  quarantine: string
  /** Where what customers attach is kept. */
  files: string
  clock: Clock
  log: Log
}

export async function receiveLetter(parts: ReceiveParts, { raw }: IncomingLetter): Promise<void> {
  const read = await parts.reader.digest(raw, parts.clock.now())
  if (!read.ok) return quarantine(parts, raw, read.reason)
  const { digest } = read
  await parts.inOrder.run(digest.letter.from[0]?.address ?? '', () => receiveRead(parts, digest, raw))
}

async function receiveRead(parts: ReceiveParts, digest: LetterDigest, raw: Buffer): Promise<void> {
  const { id, letter } = digest
  if (await parts.ledger.knows(id)) return
  const record = await dealWith(parts, digest, raw)
  const receivedAt = parts.clock.now()
  const messageId = letter.messageId ? { messageId: letter.messageId } : {}
  await parts.ledger.write(id, { receivedAt, ...messageId, ...record })
}

type Dealt = Pick<Letter, 'verdict' | 'outcome' | 'keptAs'>

/** Nobody to answer, or ourselves. */
const REFUSED: ReadonlySet<VerdictName> = new Set<VerdictName>(['no_sender', 'own_letter'])

/** What only our keys tell: whether a letter is our own, and which of the letters a report speaks of are. */
function settleVerdict({ letter, verdict: found }: LetterDigest, keys: Secrets[]): Verdict {
  const isOwn = (id: string) => readMessageId(id, keys) !== undefined
  if (letter.messageId !== undefined && isOwn(letter.messageId)) return verdict('own_letter', 'sender')
  const { bounce } = found
  return bounce ? { ...found, bounce: { ...bounce, messageIds: bounce.messageIds.filter(isOwn) } } : found
}

async function dealWith(parts: ReceiveParts, digest: LetterDigest, raw: Buffer): Promise<Dealt> {
  const { id, letter, said, excerpt } = digest
  const settled = settleVerdict(digest, parts.keys)
  if (settled.bounce) await markBounced(parts.store, settled.bounce, parts.clock.now())
  if (settled.name === 'no_sender') return refuse(parts, id, 'no_sender', raw)
  if (!settled.answer) return { verdict: settled.name, outcome: REFUSED.has(settled.name) ? 'refused' : 'noted' }
  const authentication = await checkClaim(raw, digest.claim, parts.resolver)
  const address = authentication.address ?? digest.answerable
  if (address === undefined) return refuse(parts, id, authentication.reason, raw)
  const thread = readThread(letter, parts.keys)
  // Strangers do not fill the disk.
  const attached = authentication.proven ? letter.attachments : []
  const kept = await keepAttachments(parts.files, address, attached)
  const typed = thread.valid && digest.answer ? await typedInto(parts, thread.messageId, digest.answer) : undefined
  const heard = typed === undefined ? { said, excerpt } : { said: { ...said, text: typed }, excerpt: excerptOf(typed) }
  const turn = turnOfLetter({ id, letter, ...heard, address, authentication, thread, kept })
  await parts.assistant.receive(turn, digest.ahead)
  return { verdict: settled.name, outcome: 'answered' }
}

type Answer = NonNullable<LetterDigest['answer']>

/** The whole of what was said, where it answers our letter line by line: in its quote, or numbered as its list is. */
async function typedInto({ ownLetter }: ReceiveParts, messageId = '', { top, below }: Answer) {
  const own = await ownLetter(messageId)
  if (!own) return undefined
  const typed = readInline(below, own)
  if (typed === undefined) return nameNumbered(top, own)
  return [withoutPointing(top), typed].filter((part) => part !== '').join('\n')
}

/** For staff, who find it at the desk before the mailbox may forget the letter. */
async function putAside(parts: ReceiveParts, id: string, reason: string, raw: Buffer): Promise<string> {
  const keptAs = await keepLetter(parts.quarantine, id, reason, raw)
  await tellPutAside(parts.store, { reason, file: `quarantine/${keptAs}`, now: parts.clock.now() })
  return keptAs
}

/** Kept, because a person may have written it. */
async function refuse(parts: ReceiveParts, id: string, reason: string, raw: Buffer): Promise<Dealt> {
  const keptAs = await putAside(parts, id, reason, raw)
  parts.log.warn('mail.letter_refused', { reason, keptAs })
  return { verdict: reason, outcome: 'refused', keptAs }
}

async function quarantine(parts: ReceiveParts, raw: Buffer, reason: string): Promise<void> {
  const id = rawLetterId(raw)
  if (await parts.ledger.knows(id)) return
  const keptAs = await putAside(parts, id, reason, raw)
  parts.log.error('mail.letter_quarantined', { reason, keptAs })
  await parts.ledger.write(id, { receivedAt: parts.clock.now(), verdict: reason, outcome: 'quarantined', keptAs })
}
