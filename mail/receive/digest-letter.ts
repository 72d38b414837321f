// Everything about a letter that follows from the letter alone: what it is, who claims to have written it, what it says.
// Pure, and done by the thread that parses, so that no letter, however made, holds up the thread that answers.
import { type Ahead, readAhead, type Said } from '../../core/conversation/read-ahead.js'
import type { Model } from '../../core/understanding/understanding.js'
import { type Claim, readClaim } from '../authenticate/authenticate.js'
import type { ParsedLetter } from '../letter.js'
import type { NewText } from '../new-text/read-new-text.js'
import type { Likeness } from '../screen/likeness/likeness.js'
import { screen } from '../screen/screen.js'
import type { Verdict } from '../screen/verdict.js'
import { hasOwnForm } from '../thread/message-id.js'
import { letterId } from './letter-id.js'
import { answerableAddress, saidIn } from './turn-of-letter.js'

/** What is left of a letter when it is understood. */
export type LetterFacts = Pick<
  ParsedLetter,
  'messageId' | 'inReplyTo' | 'references' | 'from' | 'subject' | 'date' | 'attachments'
>

export type LetterDigest = {
  id: string
  letter: LetterFacts
  said: Said
  /** Of the person's own words, for the quote below the answer. */
  excerpt: string
  /** Where a letter of ours may be quoted: what stands above it, and in it. */
  answer?: NonNullable<NewText['answer']>
  /** As far as it can be told without our keys: letters that look like ours are ours only if we signed them. */
  verdict: Verdict
  claim: Claim
  /** Where an answer may go although nobody is proven. */
  answerable?: string
  /** Of letters that may be answered. */
  ahead?: Ahead
}

/** Enough to recognise one's own letter. */
const MAX_EXCERPT = 1_000

export type DigestSetting = { address: string; authservId: string }

/** What was learnt from the content of that version. */
export type Learning = { version: string; model: Model; likeness: Likeness }

export type Parsed = { letter: ParsedLetter; newText: NewText; now: string }

export function digestLetter({ letter, newText, now }: Parsed, setting: DigestSetting, known: Learning): LetterDigest {
  const { address, authservId } = setting
  const isOwnMessageId = (id: string) => id !== letter.messageId && hasOwnForm(id)
  const verdict = screen(letter, { address, isOwnMessageId }, known.likeness, newText.text)
  const answerable = answerableAddress(letter)
  const said = saidIn(letter, newText, now)
  return {
    id: letterId(letter),
    letter: factsOf(letter),
    said,
    excerpt: excerptOf(newText.text),
    ...(newText.answer && answersOurs(letter) ? { answer: newText.answer } : {}),
    verdict,
    claim: readClaim(letter, authservId),
    ...(answerable === undefined ? {} : { answerable }),
    ...(verdict.answer ? { ahead: readAhead(said, known.model, known.version) } : {}),
  }
}

export function excerptOf(text: string): string {
  return text.slice(0, MAX_EXCERPT)
}

function answersOurs({ inReplyTo, references }: ParsedLetter): boolean {
  return [...inReplyTo, ...references].some(hasOwnForm)
}

function factsOf({ messageId, inReplyTo, references, from, subject, date, attachments }: ParsedLetter): LetterFacts {
  return {
    ...(messageId === undefined ? {} : { messageId }),
    inReplyTo,
    references,
    from,
    subject,
    ...(date === undefined ? {} : { date }),
    attachments,
  }
}
