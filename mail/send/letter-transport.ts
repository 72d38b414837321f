// The port to wherever letters go out.
import type { Delivery } from '../../core/ports.js'

export type FinishedLetter = {
  /** Envelope addresses. */
  from: string
  to: string
  raw: Buffer
}

export interface LetterTransport {
  /** Never rejects: what became of the letter is said in the delivery. */
  send(letter: FinishedLetter): Promise<Delivery>
  stop(): Promise<void>
}
