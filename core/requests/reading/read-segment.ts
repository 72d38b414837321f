// Reads what one label, or several in a row, announce. What no label announces is read by read-shapes.ts.
import { labelledBank } from './bank-name.js'
import type { ChoiceName } from './choice-words.js'
import { findChoices, readChoice } from './choices.js'
import { findCompanies } from './find-companies.js'
import type { Ask, Segment } from './find-labels.js'
import { endOfSentence } from './latin-company.js'
import { isPerson, labelledPerson } from './person-name.js'
import { labelledAddress } from './read-address.js'
import {
  findPhones,
  findTaxIds,
  labelledAccount,
  labelledPhone,
  labelledPostcode,
  labelledTaxId,
} from './read-numbers.js'
import { labelledRemark } from './read-remark.js'
import { labelledTitle } from './read-title.js'
import { blank, isFree, type Kind, moved, type Range, RESERVED, type Sheet, type Span, take } from './sheet.js'

type Reader = (text: string, strong: boolean) => Span | undefined

// Numbers first, so that a name ends where a number begins.
const NUMBER_READERS: [Kind, Reader][] = [
  ['tax_id', labelledTaxId],
  ['account', labelledAccount],
  ['phone', labelledPhone],
]
const NAME_READERS: [Kind, Reader][] = [
  ['postcode', labelledPostcode],
  ['bank', labelledBank],
  ['title', labelledTitle],
  ['person', labelledPerson],
  ['address', labelledAddress],
]

export function readSegment(sheet: Sheet, segment: Segment): void {
  if (segment.side) sheet.regions.push({ at: segment.labelStart, side: segment.side })
  const cells = cellsOf(sheet, segment)
  if (cells.length < 2 || cells.length !== segment.asks.length) readAsks(sheet, segment)
  else
    for (const [at, cell] of cells.entries())
      readAsks(sheet, { ...segment, ...cell, asks: segment.asks.slice(at, at + 1), strong: true })
}

function readAsks(sheet: Sheet, segment: Segment): void {
  for (const ask of segment.asks) readSpecial(sheet, segment, ask)
  readNames(sheet, segment, NUMBER_READERS)
  // Digits behind a bank are its account, even where they look like a phone.
  if (!segment.asks.some(({ kind }) => kind === 'bank')) takeShapedNumbers(sheet, headOf(sheet, segment))
  readNames(sheet, segment, NAME_READERS)
}

function readNames(sheet: Sheet, segment: Segment, readers: [Kind, Reader][]): void {
  const head = headOf(sheet, segment)
  for (const [kind, read] of readers) {
    const ask = segment.asks.find((each) => each.kind === kind)
    if (!ask || (kind === 'person' && isAlreadyNamed(sheet, segment))) continue
    // Account and address go on below; all else stands on one line with its label.
    const goesOn = kind === 'address' || (kind === 'account' && segment.asks.length > 1)
    const { start, end } = goesOn ? segment : head
    const isEither = kind === 'title' && segment.asks.some((each) => each.kind === 'person')
    const isAmongOthers = kind === 'person' && segment.asks.length > 1 && !isName(segment)
    // "Ship to: Room 1102, …": among others a postcode is one by its six digits alone.
    const isLoose = isEither || isAmongOthers || (kind === 'postcode' && segment.asks.length > 1)
    const span = read(sheet.free.slice(start, end), segment.strong && !isLoose)
    if (!span || (isEither && isPerson(span.value)) || (kind === 'title' && isBesideTitle(segment, span))) continue
    takeLabelled(sheet, ask, withoutStop(sheet, moved(span, start)))
    // 姓名 announces a title or a person, never both.
    if (isEither) return
  }
}

/** What is no bare answer to the question for the title names one only where it is plainly a body: 我们去上海拿 is none. */
function isBesideTitle({ labelEnd, strong }: Segment, { value, isPersonal }: Span & { isPersonal?: boolean }): boolean {
  return labelEnd === 0 && !strong && !isPersonal && findCompanies(value).length === 0
}

/** 前台小刘去拿: who receives or fetches it was found by the verb; the answer around it holds no second name. */
function isAlreadyNamed(sheet: Sheet, { labelEnd }: Segment): boolean {
  return labelEnd === 0 && sheet.pieces.some(({ kind }) => kind === 'person')
}

function isName({ asks }: Segment): boolean {
  return asks.every(({ kind }) => kind === 'title' || kind === 'person')
}

/** What is said in a sentence ends before its full stop. */
function withoutStop<T extends Span>({ text }: Sheet, span: T): T {
  const end = endOfSentence(text, span.start, span.end)
  return end < span.end ? { ...span, end, value: span.value.slice(0, end - span.end) } : span
}

function takeLabelled(sheet: Sheet, ask: Ask, span: Span & { isPersonal?: boolean }): void {
  const { start, end, value, isPersonal } = span
  if (value)
    take(sheet, { start, end, value, kind: ask.kind as Kind, labelled: true, ...(ask.side && { side: ask.side }) })
  if (isPersonal) sheet.pieces.push({ start, end, value: 'personal', kind: 'title_type', labelled: true })
}

function takeShapedNumbers(sheet: Sheet, { start, end }: Range): void {
  for (const [kind, find] of [
    ['tax_id', findTaxIds],
    ['phone', findPhones],
  ] as const)
    for (const span of find(sheet.free.slice(start, end))) {
      const found = moved(span, start)
      if (isFree(sheet, found)) take(sheet, { ...found, kind, labelled: false })
    }
}

function readSpecial(sheet: Sheet, segment: Segment, { kind }: Ask): void {
  switch (kind) {
    case 'remark':
      readRemark(sheet, segment)
      break
    case 'other_number':
      // Without a digit it is no number: 对两个订单开具普通发票.
      passOver(sheet, headOf(sheet, segment), /^(?=[^\s，,。；;|]{0,40}[\d@\uE000\uE001])[^\s，,。；;|]{0,80}/u)
      break
    case 'other_name':
      passOver(sheet, headOf(sheet, segment), /^(?:[^，,。；;|.]|\.(?! \p{Lu})|(?<=(?:Co|co|Ltd|ltd|Inc))\.){0,80}/u)
      break
    case 'fapiao_type':
    case 'title_type':
    case 'method':
      if (segment.labelEnd === 0) readAnsweredChoice(sheet, kind, headOf(sheet, segment))
      else readLabelledChoice(sheet, kind, headOf(sheet, segment))
      break
    default:
  }
}

function readRemark(sheet: Sheet, segment: Segment): void {
  const { start, end } = headOf(sheet, segment)
  const before = sheet.text.slice(Math.max(0, segment.labelStart - 30), segment.labelStart)
  const isMarked = /[:：=]/u.test(sheet.text.slice(segment.labelEnd, start))
  const span = labelledRemark(sheet.text.slice(start, end), before, isMarked)
  if (span) take(sheet, { ...moved(span, start), kind: 'remark', labelled: true })
}

/** An order number, the payer's name: not to be read as anything else. */
function passOver(sheet: Sheet, { start, end }: Range, value: RegExp): void {
  const length = value.exec(sheet.free.slice(start, end))?.[0].length ?? 0
  blank(sheet, { start, end: start + length }, RESERVED)
}

/** "Type is general. Put …": a full stop ends it, the one in "S.F." does not. */
const CLAUSE = /^(?:[^，,。；;|.\uE000\uE001]|\.(?=\S)){0,60}/u

function readLabelledChoice(sheet: Sheet, kind: ChoiceName, { start, end }: Range): void {
  const clause = CLAUSE.exec(sheet.free.slice(start, end))?.[0] ?? ''
  const [spelled] = findChoices(clause, clause).filter((choice) => choice.kind === kind)
  // 邮寄：韵达 …路46号 于文华 130…: more than the choice stands there.
  if (spelled && /\d{5}/u.test(clause)) {
    take(sheet, { ...moved(spelled, start), kind, labelled: true })
    return
  }
  const choice = readChoice(kind, clause)
  if (choice) take(sheet, { start, end: start + clause.length, value: choice.value, kind, labelled: true })
}

/** "Yunda, Ma Chao 136…": in an answer only the words that choose are taken, who receives it may stand right behind. */
function readAnsweredChoice(sheet: Sheet, kind: ChoiceName, { start, end }: Range): void {
  const line = sheet.free.slice(start, end)
  const clause = CLAUSE.exec(line)?.[0] ?? ''
  // "Special, no wait, general": the last of them counts, wherever it stands.
  const spelled = [line, clause].flatMap((said) => findChoices(said, said).filter((choice) => choice.kind === kind))
  const choice = spelled.length > 0 ? spelled[0] : readChoice(kind, clause)
  if (choice) take(sheet, { ...moved(choice, start), kind, labelled: true })
}

/** The line behind the label. */
function headOf(sheet: Sheet, { start, end }: Range): Range {
  const lineEnd = sheet.free.indexOf('\n', start)
  return { start, end: lineEnd < 0 ? end : Math.max(start, Math.min(end, lineEnd)) }
}

/** The cells of a table's row of values under its heading row. */
function cellsOf(sheet: Sheet, segment: Segment): Range[] {
  const { start, end } = headOf(sheet, segment)
  const row = sheet.free.slice(start, end).replace(/[| ]+$/u, '')
  let at = start
  return row.split('|').map((cell) => {
    const range = { start: at + (cell.length - cell.trimStart().length), end: at + cell.trimEnd().length }
    at += cell.length + 1
    return range
  })
}
