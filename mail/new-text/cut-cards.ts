// Cuts off the writer's card below a letter, and the formula or rule that leads to it. What announces a card keeps it.
import { isNameLike, isOneLineCard, isOwnCard, isPlace, isRuledCard, isSignedCard, isUnledCard } from './card.js'
import { isClosing, isRegardsAndName, isSaid, isSignedOff, isThanking } from './closing.js'
import { isBlank, type Line, matched } from './line.js'
import { isNamed } from './own-name.js'
import { separatorKind } from './separators.js'
import type { Writer } from './writer.js'

/** A signature longer than this is a second part of the letter. */
const MAX_CARD_LINES = 20

/** "Send it to:", 联系人：, "the address below", "New address is"; and what couriers are told without any of these. */
const ANNOUNCED =
  /[:：]\s*$|(?<!\p{L})(?:is|to|at|are|till|är|hos)\s*$|[到给往是为成用写填叫]\s*$|以下|如下|下面|下列|(?<!\p{L})(?:below|following|as follows|nedan|nedanstående|följande)(?!\p{L})/iu
const DELIVERED =
  /寄[给到往]|邮寄|收件|快递|联系(?!我)|对接|转给|转交|deliver|\bsend\b|\bship|address|courier|contact|colleague|successor|skicka(?! in\b)|lever|adress|kontakt|kollega|efterträdare/iu

/** What came to mind after signing. */
const AFTERTHOUGHT = /^(?:p\.?\s?s\b|又及|附[:：]|另外?[:：，,]|补充[:：])/iu

export function cutCards(lines: Line[], writer: Writer): Line[] {
  const after = lines.findIndex(
    (line, at) => at > 1 && isBlank(lines[at - 1] as Line) && AFTERTHOUGHT.test(matched(line)),
  )
  if (after < 0) return withoutCard(lines, writer)
  const before = withoutCard(lines.slice(0, after), writer)
  return [
    ...before,
    ...(before.length < after ? lines.slice(after - 1, after) : []),
    ...withoutCard(lines.slice(after), writer),
  ]
}

function withoutCard(lines: Line[], writer: Writer): Line[] {
  let found: number | undefined
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - MAX_CARD_LINES; at -= 1) {
    if (leadsToCard(lines, at, writer) && withoutLead(lines.slice(0, at + 1), writer).some(isWritten)) found = at
  }
  return found === undefined ? lines : withoutLead(lines.slice(0, found + 1), writer)
}

function leadsToCard(lines: Line[], at: number, writer: Writer): boolean {
  const line = lines[at] as Line
  const text = matched(line)
  const below = lines.slice(at + 1).map(matched)
  if (isClosing(text)) return isSignedCard(afterClosings(below), isThanking(text))
  if (isSignedOff(text)) return isSignedCard([nameOf(text), ...below], !isRegardsAndName(text))
  if (separatorKind(line) === 'rule') return isRuledCard(below, writer.name)
  const first = below[0] ?? ''
  if (first === '' || isClosing(first)) return false
  const before = matched(lines.slice(0, at + 1).findLast((above) => !isBlank(above)))
  if (ANNOUNCED.test(before)) return false
  const isOwn = isNamed(first, writer) && isOwnCard(below)
  const parted = isBlank(line) || /[.。!！?？]$/u.test(text)
  if (isOwn && parted) return !(DELIVERED.test(before) && isPlace(below))
  if (parted && below.length === 1 && isNamed(first, writer) && isOneLineCard(first)) return !DELIVERED.test(before)
  return (
    !DELIVERED.test(before) && (isOwn ? below.length > (first === writer.name ? 1 : 2) : parted && isUnledCard(below))
  )
}

/** 此致 stands above 敬礼: the card is below both. */
function afterClosings(texts: string[]): string[] {
  const at = texts.findIndex((text) => text !== '' && !isClosing(text))
  return at < 0 ? [] : texts.slice(at)
}

function isWritten(line: Line): boolean {
  const text = matched(line)
  return !isBlank(line) && separatorKind(line) !== 'rule' && (!isClosing(text) || isSaid(text))
}

function nameOf(text: string): string {
  return text.slice(-30).replace(/^.*[\s,/!.]/u, '')
}

/** The formulas and rules right above the card, and the name above a rule; thanks that are said stay. */
function withoutLead(lines: Line[], writer: Writer): Line[] {
  let end = lines.length
  for (let rules = 0; end > 1; end -= 1) {
    const line = lines[end - 1] as Line
    const text = matched(line)
    if (isBlank(line)) continue
    if (separatorKind(line) === 'rule' && rules === 0) rules += 1
    else if (rules > 0 && (text === writer.name || isSignedAbove(lines, end))) continue
    else if (!(isClosing(text) || isSignedOff(text)) || isSaid(text)) break
  }
  return lines.slice(0, end)
}

/** A formula and a name right above the rule, the dashes or whatever stands at `at`: they belong to its card. */
export function isSignedAbove(lines: Line[], at: number): boolean {
  const under = matched(lines[at - 1])
  return (
    at > 2 && lines[at] !== undefined && !isBlank(lines[at]) && isNameLike(under) && isClosing(matched(lines[at - 2]))
  )
}
