// What a letter answers: found by the signed token in our own Message-ID, never by its subject.
import type { Secrets } from '../../core/ports.js'
import type { ParsedLetter } from '../letter.js'
import { isAddressee, readMessageId } from './message-id.js'

export type Thread = {
  /** A letter of ours is answered, by the one it was sent to. */
  valid: boolean
  /** Our letter's Message-ID, also where a stranger answers it. */
  messageId?: string
  orderIds: string[]
  requestIds: string[]
}

/** An honest client repeats twenty or thirty; each costs a signature. */
const MAX_CANDIDATES = 100

type Answering = Pick<ParsedLetter, 'inReplyTo' | 'references' | 'from'>

/** In-Reply-To first, then References from the newest back: clients that lose one keep the other. */
export function readThread(letter: Answering, keys: Secrets[]): Thread {
  const candidates = [...letter.inReplyTo, ...letter.references.toReversed()].slice(0, MAX_CANDIDATES)
  const address = letter.from.length === 1 ? (letter.from[0]?.address ?? '') : ''
  let foreign: string | undefined
  for (const messageId of candidates) {
    const token = readMessageId(messageId, keys)
    if (token === undefined) continue
    if (isAddressee(token, address, keys)) {
      return { valid: true, messageId, orderIds: token.orderIds, requestIds: token.requestIds }
    }
    foreign ??= messageId
  }
  return { valid: false, ...(foreign === undefined ? {} : { messageId: foreign }), orderIds: [], requestIds: [] }
}
