// What kind of letter is this, and is it answered? Pure; every verdict has a name (verdict.ts).
import type { ParsedLetter } from '../letter.js'
import { readNewText } from '../new-text/read-new-text.js'
import { isWeakSign, screenHeaders } from './automatic-headers.js'
import { isPersonal, screenText } from './automatic-text.js'
import { screenBounceText } from './bounce-text.js'
import { screenCalendar } from './calendar.js'
import { screenReport } from './delivery-report.js'
import { lookUpHeaders } from './letter-headers.js'
import type { LetterWords } from './likeness/letter-features.js'
import type { Likeness } from './likeness/likeness.js'
import { isNamedNoReply, isNoReplySender, isSystemSender } from './system-sender.js'
import { screenTicketSystem } from './ticket-system.js'
import { type Verdict, verdict } from './verdict.js'

export type Self = {
  /** The address people write to; letters from it are our own. */
  address: string
  isOwnMessageId(id: string): boolean
}

/**
 * The surest evidence first: reports name the letter they speak of, headers are facts, words come last.
 * `newText`: what the person wrote, where it has been read already.
 */
export function screen(letter: ParsedLetter, self: Self, likeness: Likeness, newText?: string): Verdict {
  if (isOwn(letter, self)) return verdict('own_letter', 'sender')
  const headers = lookUpHeaders(letter)
  const report = screenReport(letter, self.isOwnMessageId) ?? screenBounceText(letter, self.isOwnMessageId)
  if (report !== undefined) return report
  if (letter.from.length === 0) return verdict('no_sender', 'from')
  const byHeaders = screenHeaders(headers) ?? screenTicketSystem(headers)
  const written = newText ?? readNewText(letter).text
  const words = wordsOf(letter, written)
  const isPersons = () => isForUs(letter, self) && isPersonal(words, likeness)
  if (byHeaders !== undefined && !(isWeakSign(byHeaders, headers) && isPersons())) return byHeaders
  if (letter.envelopeFrom === '') return verdict('null_sender', 'return-path')
  if (isSystemSender(letter) || (isNoReplySender(letter) && !(isNamedNoReply(letter) && isPersons())))
    return verdict('system_sender', 'from')
  return screenCalendar(letter, headers, written) ?? screenText(words, likeness) ?? verdict('human', '')
}

function wordsOf({ from, subject }: ParsedLetter, text: string): LetterWords {
  const { name, address } = from[0] ?? { name: '', address: '' }
  return { from: `${name} ${address.slice(0, address.lastIndexOf('@'))}`, subject, text }
}

/** Written to us, not to a list that we are on. */
function isForUs(letter: ParsedLetter, self: Self): boolean {
  return [...letter.to, ...letter.cc].some(({ address }) => bareAddress(address) === bareAddress(self.address))
}

function isOwn(letter: ParsedLetter, self: Self): boolean {
  if (letter.messageId !== undefined && self.isOwnMessageId(letter.messageId)) return true
  return letter.from.some(({ address }) => bareAddress(address) === bareAddress(self.address))
}

/** us+anything@domain is us. */
function bareAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at).split('+')[0]}${address.slice(at)}`.toLowerCase()
}
