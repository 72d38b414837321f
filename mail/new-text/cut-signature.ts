// Takes off the end of what a person wrote: signature, mobile footer, company notice. Never takes all of it.
import { hasBillingWords, hasContact, isCompany, isDashedName, isLocation, isNameCard, isTableWall } from './card.js'
import { cutCards, isSignedAbove } from './cut-cards.js'
import { isBanner, isDisclaimer } from './disclaimer.js'
import { isBlank, type Line, matched } from './line.js'
import { isMobileFooter } from './mobile-footer.js'
import { separatorKind } from './separators.js'
import type { Writer } from './writer.js'

/** "-- " is RFC 3676, 4.3; many clients lose its space or make it a long dash. */
const DELIMITER = /^(?:-{2,4}|—|——|–|_{2,4})$/u
const PLACEHOLDER = /^\[(?:cid:[^\]]{1,200}|image: [^\]]{0,200}|inline image[^\]]{0,100})\]$/iu

const LIST = /\bmailing list\b|mailman\/listinfo|\bunsubscribe\b|\bsubscribed to\b|退订/iu

/** A signature longer than this is a second part of the letter. */
const MAX_SIGNATURE_LINES = 20

/** No signature begins further up than this; what is above is not looked at. */
const MAX_TAIL_LINES = 120

export function cutSignature(lines: Line[], writer: Writer): Line[] {
  const typed = lines.filter((line) => line.role !== 'signature' && !PLACEHOLDER.test(matched(line)))
  const written = trimEnd(cutBanner(typed))
  if (isJustWriter(written, writer)) return []
  const head = written.slice(0, -MAX_TAIL_LINES)
  const cutAddress = (kept: Line[]) => cutOwnAddress(kept, writer)
  const cutCard = (kept: Line[]) => trimEnd(cutCards(kept, writer))
  const cuts = [cutDisclaimers, cutFooters, cutDelimited, cutFooters, cutTable, cutAddress, cutCard, cutRules]
  const tail = cuts.reduce((kept, cut) => cut(kept), written.slice(-MAX_TAIL_LINES))
  const rest = cutAddress([...head, ...tail])
  return rest.every(isBlank) ? cutRules(cutFooters(written)) : cutDashedName(rest)
}

/** A passage that is a signature and nothing else, as programs put it below the quote. */
export function isBareSignature(lines: Line[]): boolean {
  const filled = lines.filter((line) => !isBlank(line)).map(matched)
  return (filled[0] === '--' && isSignature(filled.slice(1), true)) || isListFooter(filled)
}

/** What list servers write below everything. */
function isListFooter([rule = '', ...below]: string[]): boolean {
  return /^[-_=*]{5,200}$/u.test(rule) && below.length <= 8 && below.some((text) => LIST.test(text))
}

function cutDashedName(lines: Line[]): Line[] {
  const isAlone = lines.length > 2 && isBlank(lines.at(-2) as Line) && isDashedName(matched(lines.at(-1)))
  return isAlone ? trimEnd(lines.slice(0, -1)) : lines
}

/** Foxmail's own signature with nothing above it, as below a letter passed on without a word. */
function isJustWriter(lines: Line[], { name, address }: Writer): boolean {
  const filled = lines.filter((line) => !isBlank(line)).map(matched)
  return filled.length === 2 && filled[0] === name && filled[1]?.toLowerCase() === address.toLowerCase()
}

/** Foxmail signs with the writer's name and address unless told otherwise. */
function cutOwnAddress(lines: Line[], { name, address }: Writer): Line[] {
  if (lines.length < 2 || matched(lines.at(-1)).toLowerCase() !== address.toLowerCase()) return lines
  const rest = trimEnd(lines.slice(0, -1))
  return cutRules(matched(rest.at(-1)) === name && rest.length > 1 ? rest.slice(0, -1) : rest)
}

function trimEnd(lines: Line[]): Line[] {
  let end = lines.length
  while (end > 0 && isBlank(lines[end - 1] as Line)) end -= 1
  return lines.slice(0, end)
}

function cutBanner(lines: Line[]): Line[] {
  const at = lines.findIndex((line) => !isBlank(line))
  if (at < 0 || !isBanner(paragraphAt(lines, at))) return lines
  const end = lines.findIndex((line, index) => index > at && isBlank(line))
  return end < 0 ? lines : lines.slice(end)
}

/** From the first notice on: what servers append stands last. The first paragraph is never one. */
function cutDisclaimers(lines: Line[]): Line[] {
  for (let at = 1; at < lines.length; at += 1) {
    const before = lines[at - 1] as Line
    if (isBlank(lines[at] as Line) || !(isBlank(before) || separatorKind(before) === 'rule' || isCardLine(before)))
      continue
    if (isCardTop(lines, at)) continue
    if (isDisclaimer(paragraphAt(lines, at)) && !lines.slice(0, at).every(isBlank)) return cutRules(lines.slice(0, at))
  }
  return lines
}

/** A card may end with what its company must say: the lines above that are no part of the notice. */
function isCardTop(lines: Line[], at: number): boolean {
  const [text, next] = [matched(lines[at]), matched(lines[at + 1])]
  return text.length < 45 && next !== '' && !/[.。!！:：]$/u.test(text) && !isDisclaimer(text)
}

/** Some servers write right below the card. */
function isCardLine(line: Line): boolean {
  const text = matched(line)
  return hasContact([text]) || isCompany(text) || isLocation(text) || text.includes(' | ')
}

function paragraphAt(lines: Line[], at: number): string {
  const texts: string[] = []
  for (let next = at; next < at + 6; next += 1) {
    const line = lines[next]
    if (line === undefined || isBlank(line)) break
    texts.push(matched(line))
  }
  return texts.join(' ')
}

/** A footer stands at the end, or in a paragraph of its own. */
function cutFooters(lines: Line[]): Line[] {
  const alone = lines.filter(
    (line, at) => !(isOpen(lines[at - 1]) && isOpen(lines[at + 1]) && isMobileFooter(matched(line))),
  )
  let end = alone.length
  while (end > 0 && (isBlank(alone[end - 1] as Line) || isMobileFooter(matched(alone[end - 1])))) end -= 1
  return alone.slice(0, end)
}

function isOpen(neighbour: Line | undefined): boolean {
  return neighbour === undefined || isBlank(neighbour)
}

function cutDelimited(lines: Line[]): Line[] {
  const at = lines.findIndex((line, index) => index > 0 && DELIMITER.test(matched(line)))
  if (at < 1 || lines.slice(0, at).every(isBlank)) return lines
  const rest = lines
    .slice(at + 1)
    .filter((line) => !isBlank(line))
    .map(matched)
  if (!isSignature(rest, matched(lines[at]) === '--')) return lines
  return trimEnd(lines.slice(0, isSignedAbove(lines, at) ? at - 2 : at))
}

/** Nobody asks a question or gives billing data in a signature; below a dash of one's own even less may stand. */
function isSignature(rest: string[], isStandard: boolean): boolean {
  if (rest.length > MAX_SIGNATURE_LINES || hasBillingWords(rest)) return false
  return isStandard ? !rest.some((text) => /[?？]$/u.test(text)) : isNameCard(rest)
}

function cutTable(lines: Line[]): Line[] {
  const at = lines.findIndex((line, index) => index > 0 && isTableWall(matched(line)))
  if (at < 1) return lines
  const rows = lines
    .slice(at)
    .filter((line) => !isBlank(line))
    .map(matched)
  const isDrawn = isTableWall(rows.at(-1) ?? '') || (rows.length > 1 && rows.every((row) => /^\|.*\|$/u.test(row)))
  return isDrawn ? trimEnd(lines.slice(0, at)) : lines
}

/** Rules that led to something cut away. */
function cutRules(lines: Line[]): Line[] {
  let end = lines.length
  while (end > 0 && (isBlank(lines[end - 1] as Line) || isBareRule(lines[end - 1] as Line))) end -= 1
  const last = matched(trimEnd(lines).at(-1))
  // One of several equal rules was drawn by the person.
  return lines.slice(0, end).some((line) => matched(line) === last) ? trimEnd(lines) : lines.slice(0, end)
}

function isBareRule(line: Line): boolean {
  return separatorKind(line) === 'rule' || DELIMITER.test(matched(line))
}
