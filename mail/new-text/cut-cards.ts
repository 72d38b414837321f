// Cuts off the writer's card below a letter, and the formula or rule that leads to it. What announces a card keeps it.
import { isNameLike, isOwnCard, isRuledCard, isSignedCard, isUnledCard } from './card.js'
import { isClosing, isSaid, isSignedOff, isThanking } from './closing.js'
import { isBlank, type Line, matched } from './line.js'
import { separatorKind } from './separators.js'

/** A signature longer than this is a second part of the letter. */
const MAX_CARD_LINES = 20

/** "Send it to:", 联系人：; and what couriers are told without a colon. */
const ANNOUNCED = /[:：]\s*$/u
const DELIVERED =
  /寄[给到往]|邮寄|收件|快递|联系人|deliver|\bsend\b|\bship|address|courier|contact|skicka|lever|adress|kontakt/iu

/** What came to mind after signing. */
const AFTERTHOUGHT = /^(?:p\.?\s?s\b|又及|附[:：]|另外?[:：，,]|补充[:：])/iu

export function cutCards(lines: Line[], name: string): Line[] {
  const after = lines.findIndex(
    (line, at) => at > 1 && isBlank(lines[at - 1] as Line) && AFTERTHOUGHT.test(matched(line)),
  )
  if (after < 0) return withoutCard(lines, name)
  const before = withoutCard(lines.slice(0, after), name)
  return [
    ...before,
    ...(before.length < after ? lines.slice(after - 1, after) : []),
    ...withoutCard(lines.slice(after), name),
  ]
}

function withoutCard(lines: Line[], name: string): Line[] {
  let found: number | undefined
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - MAX_CARD_LINES; at -= 1) {
    if (leadsToCard(lines, at, name) && withoutLead(lines.slice(0, at + 1), name).some(isWritten)) found = at
  }
  return found === undefined ? lines : withoutLead(lines.slice(0, found + 1), name)
}

function leadsToCard(lines: Line[], at: number, name: string): boolean {
  const line = lines[at] as Line
  const text = matched(line)
  const below = lines.slice(at + 1).map(matched)
  if (isClosing(text)) return isSignedCard(afterClosings(below), isThanking(text))
  if (isSignedOff(text)) return isSignedCard([nameOf(text), ...below], true)
  if (separatorKind(line) === 'rule') return isRuledCard(below, name)
  const first = below[0] ?? ''
  if (first === '' || isClosing(first)) return false
  const before = matched(lines.slice(0, at + 1).findLast((above) => !isBlank(above)))
  if (ANNOUNCED.test(before)) return false
  const isOwn = isNamed(first, name) && isOwnCard(below)
  const parted = isBlank(line) || /[.。!！?？]$/u.test(text)
  if (isOwn && parted) return true
  return !DELIVERED.test(before) && (isOwn ? below.length > 2 : parted && isUnledCard(below))
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

/** The name the letter comes from, alone or at the start: `王丽`, `王丽 | 财务部`, `王芳 Fiona Wang`. */
function isNamed(text: string, name: string): boolean {
  if (name.length < 2 || !text.includes(name) || /[:：]/u.test(text)) return false
  if (text === name) return true
  return text.startsWith(name)
    ? /^\s{0,3}[/|·,，(（、—–-]|^\s{2,}|^ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(text.slice(name.length))
    : text.length <= name.length + 12 && text.endsWith(name)
}

/** The formulas and rules right above the card, and the name above a rule; thanks that are said stay. */
function withoutLead(lines: Line[], name: string): Line[] {
  let end = lines.length
  for (let rules = 0; end > 1; end -= 1) {
    const line = lines[end - 1] as Line
    const text = matched(line)
    if (isBlank(line)) continue
    if (separatorKind(line) === 'rule' && rules === 0) rules += 1
    else if (rules > 0 && (text === name || isSignedAbove(lines, end))) continue
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
