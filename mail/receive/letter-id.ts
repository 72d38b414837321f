// The name under which a letter is remembered: the same letter by two routes has one, two letters never share one.
import { createHash } from 'node:crypto'
import type { ParsedLetter } from '../letter.js'

/**
 * Not the Message-ID alone: it may be missing, and broken senders use one for every letter. What servers add on the way
 * (Received, verdicts, line ends) plays no part.
 */
export function letterId(letter: ParsedLetter): string {
  const from = letter.headers.find((header) => header.name === 'from')?.raw ?? ''
  const facts = [letter.messageId ?? '', from, letter.date ?? '', letter.subject, letter.sha256]
  return createHash('sha256').update(facts.join('\n')).digest('hex')
}

/** For what could not be read. */
export function rawLetterId(raw: Buffer): string {
  return createHash('sha256').update(raw).digest('hex')
}
