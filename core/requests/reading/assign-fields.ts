// Decides which field each piece fills. Whose an address or phone is, is whose-is-it.ts.
import type { FieldName, RequestFields } from '../request-fields.js'
import { endsAsName } from './chinese-company.js'
import { endOfLatinCompany } from './latin-company.js'
import { isPerson, withoutStyle } from './person-name.js'
import { splitAddress } from './read-address.js'
import type { Kind, Piece, Sheet } from './sheet.js'
import { isMobile, type Owner, ownerOf, type Situation, sideAt } from './whose-is-it.js'

const PLAIN = {
  title: 'title',
  tax_id: 'tax_id',
  bank: 'bank_name',
  account: 'bank_account',
  postcode: 'postcode',
  remark: 'remark',
  fapiao_type: 'fapiao_type',
  title_type: 'title_type',
  method: 'method',
} as const satisfies Partial<Record<Kind, FieldName>>

const PLACES: Partial<Record<Kind, Record<Owner, FieldName>>> = {
  address: { billing: 'reg_address', delivery: 'address' },
  phone: { billing: 'reg_phone', delivery: 'phone' },
}

export type Assignment = Map<FieldName, Piece>

/** A value with a label beats one without, and among labelled ones the last: people correct themselves. */
export function assignPieces(sheet: Sheet, situation: Situation): Assignment {
  const pieces = sheet.pieces
    .filter((piece) => sideAt(sheet, piece) !== 'other' && !isTakenBack(sheet, piece))
    .sort((one, other) => one.start - other.start)
  const assigned: Assignment = new Map()
  for (const piece of pieces) {
    const name =
      piece.kind === 'person' ? personField(piece, pieces, situation) : PLAIN[piece.kind as keyof typeof PLAIN]
    // 抬头个人，名字是李雷: the name says more than the kind does, wherever it stands.
    if (name === 'title' && isMereKind(piece) && assigned.has(name)) continue
    const isStray = name === 'postcode' && !piece.labelled && ownerOf(sheet, piece, situation) !== 'delivery'
    if (name && !isStray && (piece.labelled || !assigned.has(name))) assigned.set(name, piece)
  }
  assignPlaces(sheet, pieces, situation, assigned)
  return assigned
}

/** 电话138…，哦不对，是139…: what the speaker himself puts right in the same breath. */
const TAKES_BACK =
  /^[^\n]{0,6}(?:不对|错了|[说写打填发]错|哦不|噢不|更正|纠正|不是这个|(?:这个|那个)?(?:号码?|电话|手机)?(?:不用|不要|停用|作废|停机|注销|没用)[了，,]|(?:oh|no|sorry|wait|nej|förlåt)(?![\p{L}]))[^\n]{0,10}$/iu

function isTakenBack({ pieces, text }: Sheet, piece: Piece): boolean {
  return pieces.some(
    ({ kind, start }) =>
      kind === piece.kind &&
      start > piece.end &&
      start - piece.end < 24 &&
      TAKES_BACK.test(text.slice(piece.end, start)),
  )
}

/** Those whose label says whose they are go first; the others then find what is still free. */
function assignPlaces(sheet: Sheet, pieces: Piece[], situation: Situation, assigned: Assignment): void {
  const places = pieces.filter(({ kind }) => kind in PLACES)
  const isSure = (piece: Piece) => piece.side !== undefined
  for (const place of [...places.filter(isSure), ...places.filter((piece) => !isSure(piece))]) {
    const owner = ownerOf(sheet, place, situation)
    if (!owner || isAlternative(sheet, place, places)) continue
    const names = PLACES[place.kind] as Record<Owner, FieldName>
    const [name, twin] = owner === 'billing' ? [names.billing, names.delivery] : [names.delivery, names.billing]
    const isTaken = assigned.has(name) && assigned.get(name)?.value !== place.value
    if (!isTaken || (isSure(place) && place.labelled)) assigned.set(name, place)
    else if (!assigned.has(twin) && !(place.kind === 'phone' && isMobile(place) && twin === 'reg_phone'))
      assigned.set(twin, place)
  }
}

/** 电话：021-58880001 / 13812345678: the second one is said for the same purpose. */
function isAlternative(sheet: Sheet, place: Piece, places: Piece[]): boolean {
  if (place.labelled || place.kind !== 'phone') return false
  return places.some(
    ({ kind, end }) =>
      kind === 'phone' && end < place.start && /^ ?[/、,，;；或]+ ?$|^ or $/u.test(sheet.text.slice(end, place.start)),
  )
}

/** 姓名 without more: the buyer where a personal title is wanted, otherwise who receives the parcel. */
function personField(person: Piece, pieces: Piece[], { asked, known }: Situation): FieldName | undefined {
  const has = (kind: Kind) => pieces.some((piece) => piece.kind === kind)
  // "Till: Nordia AB. Nr: 9131…": with no place to send it to, a company is whom it is made out to.
  const isBuyer = !known.title && !has('title') && !has('phone') && !has('address') && asked !== 'recipient'
  if (isBuyer && endOfLatinCompany(person.value) === person.value.length) return 'title'
  if (person.side === 'delivery') return 'recipient'
  // 换成个人抬头，名字王芳: the company's name is not the one any more.
  const isOther = pieces.some(({ value }) => value === 'personal') && endsAsName(known.title ?? '')
  const isOpen = isOther || isMissing(known.title)
  const needsTitle = pieces.every((piece) => piece.kind !== 'title' || isMereKind(piece)) && isOpen
  if (needsTitle && isPersonal(pieces, known)) return 'title'
  // Asked for the title, some tell who receives the parcel first.
  const isParcel = has('phone') && (has('address') || has('method'))
  if (needsTitle && !isParcel && (asked === 'title' || has('tax_id'))) return 'title'
  // 名字写李荣浩: before any word of a parcel, a name is the buyer's.
  const isBeforeParcel = !known.method && !has('phone') && !has('address') && !has('method')
  if (needsTitle && person.labelled && isBeforeParcel) return 'title'
  return isParcel || has('phone') || has('address') || has('method') || known.method || known.recipient
    ? 'recipient'
    : undefined
}

function isPersonal(pieces: Piece[], known: RequestFields): boolean {
  return pieces.some(({ value }) => value === 'personal') || known.title_type === 'personal'
}

const MERE_KIND = /^(?:个人|私人|自然人)$/u
const isMereKind = ({ value }: Piece) => MERE_KIND.test(value)
const isMissing = (title: string | undefined) => !title || MERE_KIND.test(title)

export function fieldsOf(assigned: Assignment): RequestFields {
  const fields: Partial<Record<FieldName, string>> = {}
  for (const [name, { value }] of assigned) fields[name] = value
  // Chinese names have no spaces; wide-set print and line breaks put them in.
  for (const name of ['title', 'bank_name'] as const)
    if (fields[name]) fields[name] = fields[name].replace(/(?<=\p{sc=Han}) +(?=\p{sc=Han})/gu, '')
  for (const name of ['title', 'recipient', 'bank_name'] as const) {
    // "in my own name (Maria Holm)": the bracket was opened before it.
    const value = fields[name]
    if (value && /^[^(（]+[)）]$/u.test(value)) fields[name] = value.slice(0, -1).trimEnd()
  }
  if (fields.recipient) fields.recipient = withoutStyle(fields.recipient)
  if (fields.title && isPerson(fields.title)) fields.title = withoutStyle(fields.title)
  for (const name of ['reg_address', 'address'] as const) {
    const line = fields[name]
    if (line === undefined) continue
    const { address, postcode } = splitAddress(line)
    fields[name] = address
    if (name === 'address' && postcode && !fields.postcode) fields.postcode = postcode
  }
  return fields as RequestFields
}
