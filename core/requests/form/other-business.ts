// Tells, before a message is read for billing details, that it is none of the form's business. Most messages are not, and
// reading for details is the dearest part of a turn.
import { isQuestion } from '../../conversation/phrases.js'
import type { Reading } from '../../conversation/reading.js'
import type { Scene } from '../../conversation/scene.js'
import { CHANGE } from './amendable.js'
import { keepsTitle } from './manage-titles.js'
import { asksToIssue } from './new-orders.js'
import { mentionsSplit } from './split.js'

/** What a value could stand in: a number, a list, a company's name. */
const HOLDS_VALUES = /[\d,，、:：;；\n"“「]|公司|集团|抬头|title|titel/iu

/** An order's number at the top of all the details looks like a question for its progress. */
const HOLDS_TAX_ID = /(?<![0-9A-Z])(?=[0-9A-Z]*[A-Z])(?=(?:[A-Z]*\d){8})[0-9A-Z]{15,20}(?![0-9A-Z])/iu

/** Only without a form open here: with one, every message may answer what it asked. */
export function isOtherBusiness(scene: Scene, text: string): boolean {
  return scene.conversation.pending?.kind !== 'submitted' && isOther(scene.reading.statements, text)
}

export function isOther(statements: Reading['statements'], text: string): boolean {
  if (statements.some(({ intent }) => intent === 'do.apply')) return false
  // An order by its number alone may be one that nobody has requested yet.
  if (!/\p{L}/u.test(text)) return false
  if (CHANGE.test(text) || mentionsSplit(text) || keepsTitle(text)) return false
  const [{ intent, decision }] = statements
  if (decision !== 'answer') return false
  if (HOLDS_TAX_ID.test(text)) return false
  // Whatever else such a message says, it begins no request.
  if (intent.startsWith('do.')) return !asksToIssue(text)
  return /^(?:faq|chitchat)\./.test(intent) && isQuestion(text) && !HOLDS_VALUES.test(text.trim())
}
