// Tells, before a message is read for billing details, that it is none of the form's business. Most messages are not, and
// reading for details is the dearest part of a turn.
import { allMatches } from '../../all-matches.js'
import { isQuestion } from '../../conversation/phrases.js'
import type { Reading } from '../../conversation/reading.js'
import type { Scene } from '../../conversation/scene.js'
import { CHANGE } from './amendable.js'
import { keepsTitle } from './manage-titles.js'
import { asksToIssue } from './new-orders.js'
import { findDraft, provenAddress } from './own-draft.js'
import { mentionsSplit } from './split.js'

/** What a value could stand in: a number, a list, a company's name. */
const HOLDS_VALUES = /[\d,，、:：;；\n"“「]|公司|集团|抬头|title|titel/iu

/** An order's number at the top of all the details looks like a question for its progress. */
const HOLDS_TAX_ID = /(?<![0-9A-Z])(?=[0-9A-Z]*[A-Z])(?=(?:[A-Z]*\d){8})[0-9A-Z]{15,20}(?![0-9A-Z])/iu

/** So does a letter that tells whom to make it out to and where to send it, and asks in the end when it comes. */
const HOLDS_NUMBER = /(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}-?\d{7,8})(?!\d)/u
const HOLDS_CHOICE =
  /抬头|普票|专票|(?:普通|专用)发票|韵达|顺丰|自取|(?<!\p{L})(?:titles?|titel|general|special|allmän|särskild|yunda|sf|pick-?up|hämtas)(?!\p{L})/giu
const FEWEST_CHOICES = 2

function holdsDetails(text: string): boolean {
  return HOLDS_TAX_ID.test(text) || (HOLDS_NUMBER.test(text) && allMatches(text, HOLDS_CHOICE).length >= FEWEST_CHOICES)
}

const BESIDE_CHOICE =
  /增值税|发票|订单|单号|开|要|(?<!\p{L})(?:order(?:number|nummer|n)?|no|nr|fapiaos?|vat|one|type|typ|kind|moms|ordinary|normal|plain|vanlig|please|pls|tack|för|for)(?!\p{L})/giu

/** A number, and no more words than choose something for it: what "2100… general" reminds of says nothing. */
export function isBareOrder(text: string): boolean {
  if (!/\p{L}/u.test(text)) return true
  const rest = text.replace(HOLDS_CHOICE, '')
  return /\d{6}/u.test(text) && rest !== text && !/[\p{L}?？]/u.test(rest.replace(BESIDE_CHOICE, ''))
}

/** Only without a form open here: with one, every message may answer what it asked. */
export function isOtherBusiness(scene: Scene, text: string): boolean {
  if (scene.conversation.pending?.kind === 'submitted') return false
  const isMistaken = scene.statement.intent.startsWith('do.') && !isOtherDeed(scene)
  // A phone in it may be for the request that was begun elsewhere.
  const isForDraft = HOLDS_NUMBER.test(text) && findDraft(scene) !== undefined
  return !isMistaken && !isForDraft && isOther(scene.reading.statements, text)
}

export function isOther(statements: Reading['statements'], text: string): boolean {
  if (statements.some(({ intent }) => intent === 'do.apply')) return false
  // An order by its number alone, or with "general" beside it, may be one that nobody has requested yet.
  if (isBareOrder(text)) return false
  if (CHANGE.test(text) || mentionsSplit(text) || keepsTitle(text)) return false
  const [{ intent, decision }] = statements
  if (decision !== 'answer') return false
  if (holdsDetails(text)) return false
  // Whatever else such a message says, it begins no request.
  if (intent.startsWith('do.')) return !asksToIssue(text)
  return /^(?:faq|chitchat)\./.test(intent) && isQuestion(text) && !HOLDS_VALUES.test(text.trim())
}

/** "I started this in the chat" sounds like signing in, which who is proven has no need of. */
export function isOtherDeed({ statement: { intent }, identity }: Scene): boolean {
  return intent.startsWith('do.') && !(intent === 'do.sign_in' && provenAddress(identity) !== undefined)
}
