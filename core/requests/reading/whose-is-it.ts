// Whose an address or phone is: the registered one of the buyer or the one for the parcel. Labels say it, else the
// neighbours do, else what was asked or is still missing. Where nothing tells, it is nobody's: the person is asked.
import { allMatches } from '../../all-matches.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import type { Kind, Piece, Sheet, Side } from './sheet.js'

export type Situation = { asked?: FieldName; known: RequestFields }
export type Owner = Exclude<Side, 'other'>

const BILLING: ReadonlySet<Kind> = new Set(['title', 'tax_id', 'bank', 'account'])
const DELIVERY: ReadonlySet<Kind> = new Set(['person', 'method', 'postcode'])
const DELIVERY_FIELDS: ReadonlySet<FieldName> = new Set(['recipient', 'phone', 'address', 'postcode', 'method'])
const MOBILE = /^(?:1[3-9]\d{9}|\+\d+)$/u

export function isMobile(piece: Piece): boolean {
  return piece.kind === 'phone' && MOBILE.test(piece.value)
}

/** The side of the last heading or label in front of a place in the text. */
export function sideAt(sheet: Sheet, { start }: { start: number }): Side | undefined {
  return sheet.regions.findLast(({ at }) => at <= start)?.side
}

export function ownerOf(sheet: Sheet, place: Piece, situation: Situation): Owner | undefined {
  if (place.side === 'billing' || place.side === 'delivery') return place.side
  if (isBesidePerson(sheet, place)) return 'delivery'
  const anchors = anchorsOf(sheet).filter(({ piece }) => piece !== place)
  const before = anchors.findLast(({ at }) => at <= place.start)?.side
  if (before === 'billing' && isForParcel(sheet, place, situation)) return 'delivery'
  return before ?? asked(situation) ?? anchors.find(({ at }) => at > place.start)?.side ?? missing(place, situation)
}

type Anchor = { at: number; side: Owner; piece?: Piece }

function anchorsOf(sheet: Sheet): Anchor[] {
  const anchors: Anchor[] = []
  for (const { at, side } of sheet.regions) if (side !== 'other') anchors.push({ at, side })
  for (const piece of sheet.pieces) {
    if (BILLING.has(piece.kind)) anchors.push({ at: piece.start, side: 'billing', piece })
    else if (DELIVERY.has(piece.kind)) anchors.push({ at: piece.start, side: 'delivery', piece })
  }
  return anchors.sort((one, other) => one.at - other.at)
}

/** A name on the same line with nothing of the billing data between. */
function isBesidePerson(sheet: Sheet, place: Piece): boolean {
  return sheet.pieces.some((person) => {
    if (person.kind !== 'person') return false
    const [from, to] = [Math.min(person.end, place.end), Math.max(person.start, place.start)]
    const isBefore = place.start < person.start
    // Behind the courier, or behind another place of its own, a person has nothing to do with this one.
    const parts = (kind: Kind) => BILLING.has(kind) || (isBefore && (kind === 'method' || kind === place.kind))
    const isCut = sheet.pieces.some(
      (each) => each !== place && parts(each.kind) && each.start >= from && each.start < to,
    )
    return !isCut && !sheet.text.slice(from, to).includes('\n')
  })
}

/**
 * Behind billing data stands the registered address, unless only the parcel's can be meant: a lone mobile that belongs
 * to no address, or an address for a general Fapiao, which needs no registered one.
 */
function isForParcel(sheet: Sheet, place: Piece, { known }: Situation): boolean {
  if (!place.labelled && isMobile(place)) return !isBehindAddress(sheet, place)
  const chosen = (kind: Kind) => sheet.pieces.findLast((piece) => piece.kind === kind)?.value
  // A private person gets a general one only.
  const isPersonal = (chosen('title_type') ?? known.title_type) === 'personal'
  const isGeneral = isPersonal || (chosen('fapiao_type') ?? known.fapiao_type) === 'general'
  const method = chosen('method') ?? known.method
  const isPosted = method === 'yunda' || method === 'sf_collect'
  const hasBank = sheet.pieces.some(({ kind }) => kind === 'bank' || kind === 'account')
  const isTaken = sheet.pieces.some(({ kind, side }) => kind === place.kind && side === 'delivery')
  // Nobody registers a private person's address; and a general Fapiao to be fetched needs no phone but the collector's.
  if (!isTaken && (isPersonal || (isGeneral && method === 'pickup' && isMobile(place)))) return true
  return isGeneral && isPosted && !hasBank && !isTaken && !(place.kind === 'phone' && !isMobile(place))
}

function isBehindAddress(sheet: Sheet, place: Piece): boolean {
  return sheet.pieces.some(
    ({ kind, end }) => kind === 'address' && end <= place.start && !sheet.text.slice(end, place.start).includes('\n'),
  )
}

function asked({ asked: name }: Situation): Owner | undefined {
  if (!name) return undefined
  return DELIVERY_FIELDS.has(name)
    ? 'delivery'
    : name.startsWith('reg_') || name.startsWith('bank_')
      ? 'billing'
      : undefined
}

function missing(place: Piece, { known }: Situation): Owner | undefined {
  const [registered, parcel] =
    place.kind === 'address' ? [known.reg_address, known.address] : [known.reg_phone, known.phone]
  if (isMobile(place)) return 'delivery'
  if (known.fapiao_type === 'general' || (registered && !parcel)) return 'delivery'
  return parcel && !registered ? 'billing' : alike(place, registered, parcel)
}

const WORDS_OF_PLACES = /\p{Script=Latin}{4,}|[\p{sc=Han}]{2,6}(?:路|街|大道|巷|弄)/giu

/** What is said again is its own; "4 Hengshan Road" said anew is, where only the parcel goes to a Hengshan Road, the parcel's. */
function alike({ value }: Piece, registered: string | undefined, parcel: string | undefined): Owner | undefined {
  if (registered !== parcel && (value === registered || value === parcel))
    return value === parcel ? 'delivery' : 'billing'
  const words = allMatches(value, WORDS_OF_PLACES).map(([word]) => word.toLowerCase())
  const shared = (before = '') => words.filter((word) => before.toLowerCase().includes(word)).length
  const [ofBuyer, ofParcel] = [shared(registered), shared(parcel)]
  if (ofBuyer === ofParcel) return undefined
  return ofParcel > ofBuyer ? 'delivery' : 'billing'
}
