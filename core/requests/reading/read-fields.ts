// Reads what a message says for a request form, in any layout and order: billing blocks, delivery lines, sentences,
// corrections, bare answers. It reads only what is said; whether it is right is checks/.
import { allMatches } from '../../all-matches.js'
import type { Lang } from '../../content.js'
import type { FieldName, RequestFields } from '../request-fields.js'
import { joinAddressParts } from './address-parts.js'
import { assignPieces, fieldsOf } from './assign-fields.js'
import { findCallUs } from './call-us.js'
import { endsAsName } from './chinese-company.js'
import { withFormAnew } from './chinese-insert.js'
import { findChoices } from './choices.js'
import { cleanText } from './clean-text.js'
import { findCollectors, findSpeakers } from './collectors.js'
import { courierByQuality } from './courier-by-quality.js'
import { readDittos } from './ditto.js'
import { findNegated } from './drop-negated.js'
import { findSegments, type Segment } from './find-labels.js'
import { findSecrets, type Refused } from './find-secrets.js'
import { endOfLatinCompany } from './latin-company.js'
import { findNamedBody } from './latin-institution.js'
import { leftoverOf } from './leftover.js'
import { parcelToOffice } from './office-parcel.js'
import { completeAddresses, withAreaCodes } from './partial-address.js'
import { findReceivers } from './person-name.js'
import { findOwnName } from './personal-title.js'
import { asksOf, isBareAnswer, isNone, isNoRecipient, opensWithBank, saysWhereTo } from './read-answer.js'
import { findRemarks, withFormerRemark } from './read-remark.js'
import { readSegment } from './read-segment.js'
import { readShapes } from './read-shapes.js'
import { isQuestion } from './sentences.js'
import { blank, isFree, openSheet, type Range, RESERVED, type Sheet, TAKEN, take } from './sheet.js'
import { findSignOff } from './sign-off.js'

export type ReadingContext = {
  lang: Lang
  /** The field last asked for: its bare value needs no label. */
  asked?: FieldName
  /** What the draft already holds. */
  known: RequestFields
}

export type ReadFields = {
  /** Only what is said. An empty string is a "none" to the optional field asked for. */
  fields: RequestFields
  /** What was not read: greetings, questions, order numbers. */
  leftover: string
  /** Refused and in neither of the two. */
  refused: Refused[]
}

/** 注册地址同收件地址, 收件地址：同注册地址: the second is no label here. */
const SAME_AS_OTHER =
  /((?:注册|公司|单位|开票)(?:的)?地址)[:： ]{0,2}(?:就|也)?(?:跟|和|与|同|是|用)(?:我?的)?(?:收件|收货|邮寄|快递|寄送|收票)(?:人)?(?:的)?地址(?:一样|相同|一致)?|((?:收件|收货|邮寄|快递|寄送|收票)(?:人)?(?:的)?地址)[:： ]{0,2}(?:就|也)?(?:跟|和|与|同|是|用|按|即)(?:我们?的?)?(?:注册|公司|单位|开票|营业执照|执照)(?:的)?(?:注册)?地址(?:一样|相同|一致)?/gu
const SAME_AS_OTHER_LATIN =
  /((?:delivery|postal|shipping|mailing|recipient|leverans|mottagar|post)[ -]?add?ress)[: ]{0,2}(?:is |är )?(?:the )?(?:same as|samma som|som)(?: the| our| den| vår)? (?:registered|company|billing|office|registrerade?|företagets|bolagets)[ -]?add?ress(?:en)?/giu

/** 能改个收件人吗，改成霍东阁: asked for politeness, and what to write is said behind it. */
const ASKED_FIRST =
  /(?:还)?(?:能不能|能否|可不可以|可以|可否|能|想|要|得|需要|麻烦|帮我?|请)*(?:再)?(?:把)?(?:修改|更改|变更|改|换)(?:一?[下个]|掉)?(?:的)?([\p{sc=Han}]{0,4}(?:收件人|抬头|名称|税号|地址|电话|手机号?|备注|邮编|账号|开户行|快递|方式))(?:吗|么|嘛|不)?(?:的)?[?？，, ]{1,3}(?=改成|改为|换成|换为|写成|应该是|新的?(?:是|地址|电话|收件人|抬头))/gu

/** …小学（事业单位）: says of what kind the title is, and is no part of it. */
const KIND_IN_BRACKETS = /(?<=\p{sc=Han}{4}) ?[（(]((?:事业|机关|行政)单位|社会团体|政府机关)[)）]/gu

export function readFields(text: string, context: ReadingContext): ReadFields {
  const { asked, known } = context
  const clean = joinAddressParts(cleanText(text))
    .replace(SAME_AS_OTHER, '$1$2同上')
    .replace(SAME_AS_OTHER_LATIN, '$1: 同上')
    .replace(ASKED_FIRST, '$1')
    .replace(KIND_IN_BRACKETS, '，$1')
  const secrets = findSecrets(clean)
  const sheet = openSheet(clean, secrets)
  const refused = [...new Set(secrets.map(({ kind }) => kind))]
  if (asked && isNone(asked, clean, known)) return { fields: { [asked]: '' }, leftover: '', refused }
  reserveOthers(sheet)
  const segments = segmentsOf(sheet, asked)
  for (const segment of segments) readSegment(sheet, segment)
  readShapes(sheet, labelsOf(segments))
  for (const { labelEnd, start } of segments) hideNote(sheet, { start: labelEnd, end: start })
  for (const choice of findChoices(sheet.free, sheet.folded)) take(sheet, { ...choice, labelled: false })
  if (!known.title || turnsPersonal(sheet, known)) readOwnName(sheet)
  const assigned = assignPieces(sheet, context)
  const read = parcelToOffice(fieldsOf(assigned), known, sheet.folded, asked)
  const completed = withAreaCodes(
    completeAddresses({ ...readDittos(sheet.folded, segments, read, known), ...read }, known),
    known,
  )
  const fields = withFormerRemark(completed, known, clean)
  const chosen = { ...courierFor(sheet.folded, fields, asked), ...otherType(sheet.folded, fields, known) }
  return {
    fields: withFormAnew(withFullName(withStop({ ...fields, ...chosen }, known, clean), known), known),
    leftover: leftoverOf(sheet, segments, assigned),
    refused,
  }
}

// Bounded on both sides of the @ (RFC 5321, 4.5.3.1), which keeps the search linear.
const OTHER_THINGS =
  /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}|https?:\/\/[^\s，。；）)]{1,300}|www\.[^\s，。；）)]{1,200}|(?<![A-Za-z0-9])[0-9A-Z-]{6,24}(?= ?(?:(?:是|为)(?:我的|我们的)?订单|is (?:my|the|our) order|är (?:mitt|vårt)? ?order))|(?<![A-Za-z0-9])FR[ _-]{0,2}20\d{2}[ _-]{0,2}\d{5,9}/giu

/** What only looks like fields: addresses of the web, our own numbers, signatures, what a correction takes back. */
function reserveOthers(sheet: Sheet): void {
  const signOff = findSignOff(sheet.text)
  blank(sheet, { start: signOff, end: sheet.text.length }, TAKEN)
  for (const range of [...findNegated(sheet.free), ...findCallUs(sheet.free)]) blank(sheet, range, TAKEN)
  for (const { index, 0: found } of allMatches(sheet.free, OTHER_THINGS))
    blank(sheet, { start: index, end: index + found.length }, RESERVED)
  for (const remark of findRemarks(sheet.free)) take(sheet, { ...remark, kind: 'remark', labelled: true })
  for (const receiver of [...findReceivers(sheet.free), ...findCollectors(sheet.free)])
    if (isFree(sheet, receiver)) take(sheet, { ...receiver, kind: 'person', side: 'delivery', labelled: true })
  if (sheet.pieces.every(({ kind }) => kind !== 'person'))
    for (const speaker of findSpeakers(sheet.free)) take(sheet, { ...speaker, kind: 'person', labelled: true })
}

function segmentsOf(sheet: Sheet, asked: FieldName | undefined): Segment[] {
  const segments = findSegments(sheet.free, asksOf(asked))
  const opening = segments[0] as Segment
  const isBare = asked !== undefined && isBareAnswer(asked, sheet.free.slice(0, opening.end))
  const isElse =
    (asked === 'recipient' && isNoRecipient(sheet.free)) ||
    asked === 'remark' ||
    asked === 'tax_id' ||
    (asked === 'title' && saysWhereTo(sheet.free)) ||
    ((asked === 'address' || asked === 'reg_address') && opensWithBank(sheet.free))
  if (isElse && !isBare) opening.asks = []
  opening.strong = isBare
  return segments
}

/** 改成个人吧，许立新: the company's name is not the one any more. */
function turnsPersonal({ pieces }: Sheet, { title = '' }: RequestFields): boolean {
  const isCompany = endsAsName(title) || endOfLatinCompany(title) > 0
  return isCompany && pieces.some(({ kind, value }) => kind === 'title_type' && value === 'personal')
}

/** The kind of title is said, and no title: a name of that kind is the one. */
function readOwnName(sheet: Sheet): void {
  const kind = sheet.pieces.find((piece) => piece.kind === 'title_type')?.value
  if (!kind && sheet.pieces.some((piece) => piece.kind === 'fapiao_type')) {
    const body = findOwnName(sheet.free, 'institution')
    if (body && sheet.pieces.every((piece) => piece.kind !== 'title') && isFree(sheet, body))
      take(sheet, { ...body, kind: 'title', labelled: false })
  }
  if (!kind || sheet.pieces.some((piece) => piece.kind === 'title')) return
  const hasPerson = sheet.pieces.some((piece) => piece.kind === 'person')
  if (hasPerson && kind !== 'institution') return
  const name = findOwnName(sheet.free, kind) ?? (kind === 'institution' ? findNamedBody(sheet.free) : undefined)
  if (name && isFree(sheet, name)) take(sheet, { ...name, kind: 'title', labelled: false })
}

/** 地址（专票必填）： chooses nothing. */
function hideNote(sheet: Sheet, range: Range): void {
  const note = sheet.free.slice(range.start, range.end)
  if (/[（(【[]/u.test(note) && !/韵达|顺[丰风]|自[取提]/u.test(note)) blank(sheet, range, RESERVED)
}

function labelsOf(segments: Segment[]): Range[] {
  return segments.map(({ labelStart, start }) => ({ start: labelStart, end: start }))
}

const REFUSED_TYPE =
  /(?:不要|不用|不开|不需要|别开)(?:再)?(?:开)?(专|普)(?:票|用发票|通发票)|(专|普)(?:票|用发票|通发票)(?:就|也|都|还是)*(?:不要|不用|不开|不需要|算)了/u

/** 不用专票了, where that was chosen: of two the other one. */
function otherType(text: string, fields: RequestFields, known: RequestFields): RequestFields {
  const said = REFUSED_TYPE.exec(text)
  const refused = (said?.[1] ?? said?.[2]) === '专' ? 'special' : 'general'
  const isMeant = fields.fapiao_type === undefined && known.fapiao_type === refused && said !== null
  if (isMeant && !isQuestion(text)) return { fapiao_type: refused === 'special' ? 'general' : 'special' }
  // "Hmm, no, general": what is not chosen cannot be refused.
  const wanted = RATHER.exec(text)?.[1]
  const type = wanted && (/^(?:spe|särs)/iu.test(wanted) ? 'special' : 'general')
  return type && known.fapiao_type && known.fapiao_type !== type ? { fapiao_type: type } : {}
}

/** Beside other things only where a courier is spoken of. */
function courierFor(text: string, fields: RequestFields, asked: FieldName | undefined): RequestFields {
  const isSpokenOf = fields.method === undefined && (asked === 'method' || /快递|到付/u.test(text))
  const method = isSpokenOf ? courierByQuality(text) : undefined
  return method ? { method } : {}
}

const RATHER =
  /^(?:(?:hmm*|oh|sorry|wait|ah|oops|ok|nej|nä|oj|vänta|förlåt)[,. ]{1,2})*(?:no|nope|nej|nä),? (?:the |a |en |den )?(general|ordinary|normal|regular|special|allmän\w*|vanlig\w*|särskil\w*)(?: (?:one|fapiao|please|sorry|tack))*[.!]?$/iu

/** Whose title was written with a full stop before writes it so again. */
function withStop(fields: RequestFields, known: RequestFields, text: string): RequestFields {
  const { title } = fields
  const isStopped = title !== undefined && /(?:ltd|inc|corp)\.$/iu.test(known.title ?? '') && text.includes(`${title}.`)
  return isStopped ? { ...fields, title: `${title}.` } : fields
}

/** "Ylva will collect it" behind "Ylva Nord" names nobody else. */
function withFullName({ recipient, ...fields }: RequestFields, known: RequestFields): RequestFields {
  if (recipient === undefined) return fields
  const isShort = !/\p{sc=Han}/u.test(recipient) && known.recipient?.startsWith(`${recipient} `)
  return { ...fields, recipient: isShort ? (known.recipient as string) : recipient }
}
