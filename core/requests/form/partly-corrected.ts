// A correction that says only what is wrong in a value that stands: the last digit, one piece, one name for another.
import type { Draft } from '../../records/draft.js'
import { withAddressPiece } from '../reading/address-piece.js'
import { insertChinesePiece } from '../reading/chinese-insert.js'
import { dropChinesePiece, moveToRemark, swapChinesePiece } from '../reading/chinese-swap.js'
import { newRecipient } from '../reading/new-recipient.js'
import { withoutOpening } from '../reading/opening.js'
import { fixPart } from '../reading/partial-fix.js'
import { isPerson } from '../reading/person-name.js'
import { hasPlace } from '../reading/places.js'
import { swapPart } from '../reading/swapped-part.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { nameField } from './name-field.js'
import { otherRecipient, saidAnew, withNamePart } from './said-anew.js'

/** What is said besides in 李建国改成王芳，电话13912345678; the words of the correction itself are no values. */
function besides(taken: RequestFields, correction: string): RequestFields {
  const bare = (text: string) => text.replace(/[\s-]/gu, '')
  const kept = Object.entries(taken).filter(([, value]) => !bare(correction).includes(bare(value)))
  return Object.fromEntries(kept)
}

const LONE_PLACE =
  /^(?:(?:sorry|oh|yes|it'?s|it is|that'?s|that is|in|the|city(?: is)?|of course|det är|i|staden är|ja|在|是|哦|对)[:,， ]{0,2})*([\p{L}'’ ]{2,30}?)(?: (?:city|of course|sorry|naturligtvis))?[.!。]*$/iu

/** "Shanghai", said to an address that names no city. */
function withPlace({ doubts: [doubt] }: Pick<Draft, 'doubts'>, text: string): RequestFields | undefined {
  if (doubt?.code !== 'address.no_place') return undefined
  const place = LONE_PLACE.exec(text.trim())?.[1]
  if (!place || !hasPlace(place)) return undefined
  return { [doubt.field]: /\p{sc=Han}/u.test(place) ? place + doubt.value : `${doubt.value}, ${place}` }
}

const MORE = /(?:后面|前面|最后|末尾)[^，,。；;\n]{0,6}(?:加|补|添|写)|[加补]上/u

/** 电话错了，是…，另外地址后面加上1栋1801: more of one value, beside another that is said anew. */
function moreInClause(text: string, fields: RequestFields): RequestFields | undefined {
  for (const clause of text.split(/[，,。；;\n]/u)) {
    const fixed = MORE.test(clause) ? fixPart(clause, fields, nameField(clause)) : undefined
    if (fixed) return { [fixed.field]: fixed.value }
  }
  return undefined
}

const PART =
  /最后|末尾|末[一二两三四位]|尾[号数]|后[一二两三四\d]位|第.{1,3}[位个]|(?<!\p{L})(?:ends?|ending|last|sista|slutar)(?!\p{L})/iu

/** 税号最后一位是7，收件人改成王芳, "the title is …, and the phone ends in 20": a part of one value beside others. */
function partsInClauses(text: string, fields: RequestFields, taken: RequestFields): RequestFields | undefined {
  const clauses = text.split(/[，,。；;\n]/u).filter((clause) => PART.test(clause))
  const parts = clauses.map((clause) => {
    const named = nameField(clause)
    return named ? fixPart(clause, fields, named) : undefined
  })
  const fixed = Object.fromEntries(parts.flatMap((part) => (part ? [[part.field, part.value]] : [])))
  const others = besides(taken, clauses.join(' '))
  const isAlone = Object.keys({ ...others, ...fixed }).length < 2
  return Object.keys(fixed).length === 0 || isAlone ? undefined : { ...others, ...fixed }
}

const LAST_CLAUSE = /^.*(?:[,;.] (?:and |och )?| and | och )(\S[^\n]{3,40})$/su

/** "The number is 139… and it is Per Asker": a name put right behind another value. */
function saidAnewBehind(text: string, fields: RequestFields): RequestFields | undefined {
  const last = LAST_CLAUSE.exec(text)?.[1]
  return last ? saidAnew(last, fields) : undefined
}

const ASKS_FOR_CHANGE =
  /^(?:(?:hi|hey|sorry|oh|please|ok|hej|ursäkta|oj|förlåt)[, ]+)*(?:could|can|would|kan|kunde|skulle) (?:you|u|we|i|ni|du|vi|jag|man)(?: please| also| just| kunna| snälla)? (?=(?:change|make|set|correct|put|replace|update|add|fix|use|switch|write|ändra|byta?|rätta|sätta?|lägga?|skriva?|göra) )/iu

/** "Could you change the floor to 13?" asks to have it done. */
const asOrder = (text: string) =>
  ASKS_FOR_CHANGE.test(text) ? text.replace(ASKS_FOR_CHANGE, '').replace(/[?？ ]+$/u, '') : text

const SEVERAL = /[,;\n]| (?:and|och) /iu
const SAID_WHOLE = ['recipient', 'phone', 'tax_id', 'method'] as const

/** "The recipient is Ella Grip, and the house number is 35": what is said as a whole beside a piece of something else. */
function valuesBeside(taken: RequestFields, anew: RequestFields, text: string): RequestFields {
  if (!SEVERAL.test(text)) return {}
  const inPiece = Object.values(anew).join('\n')
  const kept = SAID_WHOLE.filter(
    (field) => taken[field] && anew[field] === undefined && !inPiece.includes(taken[field]),
  )
  return Object.fromEntries(kept.map((field) => [field, taken[field]]))
}

/** "The last character is G": of the number that is named, or the one that is in doubt. `taken` is what was read otherwise. */
export function partlyCorrected(
  draft: Pick<Draft, 'fields' | 'doubts' | 'step'>,
  typed: string,
  asked: FieldName | undefined,
  taken: RequestFields,
): RequestFields | undefined {
  const text = asOrder(withoutOpening(typed))
  const doubted = Object.fromEntries(draft.doubts.map(({ field, value }) => [field, value]))
  const isShown = draft.step.ask === 'summary' || draft.step.ask === 'change'
  const named = nameField(text)
  const swap = swapChinesePiece(text, draft.fields, named)
  if (swap) return { ...besides(taken, swap.said), ...swap.fields }
  const shorter = dropChinesePiece(text, { ...draft.fields, ...doubted })
  if (shorter) return shorter
  const moved = moveToRemark(text, draft.fields)
  if (moved) return moved
  const longer = insertChinesePiece(text, draft.fields)
  if (longer) return longer
  const anew = isShown
    ? (swapPart(text, draft.fields) ?? withNamePart(text, draft.fields) ?? saidAnew(text, draft.fields))
    : undefined
  if (anew) return { ...valuesBeside(taken, anew, text), ...anew }
  const beside = isShown && !taken.recipient && !taken.title ? saidAnewBehind(text, draft.fields) : undefined
  if (beside && Object.keys(taken).length > 0) return { ...taken, ...beside }
  const address = isShown && (named === undefined || named === 'address') && draft.fields.address
  const piece = address ? withAddressPiece(text, address) : undefined
  if (piece) return { address: piece }
  const placed = withPlace(draft, text)
  if (placed) return placed
  const several = isShown && PART.test(text) ? partsInClauses(text, draft.fields, taken) : undefined
  if (several) return several
  const fixed = fixPart(text, { ...draft.fields, ...doubted }, named ?? asked)
  // A whole number is said: its last digits are no correction.
  if (fixed && !/\d{7}/u.test(taken[fixed.field] ?? '')) return { [fixed.field]: fixed.value }
  const more = isShown && MORE.test(text) ? moreInClause(text, draft.fields) : undefined
  if (more) return { ...taken, ...more }
  const isNamed = isShown && draft.fields.recipient !== undefined && !isPerson(taken.recipient ?? '')
  const recipient = isNamed && named !== 'title' ? newRecipient(text) : undefined
  if (recipient) return { ...taken, recipient }
  return isShown && Object.keys(taken).length === 0 ? otherRecipient(text, draft.fields) : undefined
}
