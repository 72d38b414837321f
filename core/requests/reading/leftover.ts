// What is left of a message when its fields are read: what understanding still has to look at.
import type { Assignment } from './assign-fields.js'
import type { Segment } from './find-labels.js'
import { type Kind, type Range, type Sheet, TAKEN } from './sheet.js'

const EDGES = /^[\s,，、;；:：|/.。)）(（"'“”-]+|[\s,，、;；:：|/(（"'“”-]+$/gu
const GAPS = /[,，、;；| ]{2,}/gu
/** Found, but of no use for a field: it may still mean something. The other kinds repeat what is said already. */
const RESTORED: ReadonlySet<Kind> = new Set(['address', 'phone', 'person', 'title'])

export function leftoverOf(sheet: Sheet, segments: Segment[], assigned: Assignment): string {
  const used = new Set(assigned.values())
  const isDropped = Array.from(sheet.free, () => false)
  const mark = ({ start, end }: Range, dropped: boolean) => isDropped.fill(dropped, start, end)
  for (let at = 0; at < sheet.free.length; at += 1) isDropped[at] = sheet.free[at] === TAKEN
  for (const piece of sheet.pieces) if (!used.has(piece) && RESTORED.has(piece.kind)) mark(piece, false)
  for (const segment of segments)
    if (isRead(segment, used)) mark({ start: segment.labelStart, end: segment.start }, true)
  let rest = ''
  for (let at = 0; at < sheet.text.length; at += 1) rest += isDropped[at] ? ' ' : sheet.text[at]
  return rest
    .split('\n')
    .map((line) => line.replace(GAPS, (gap) => gap.trim()[0] ?? ' ').replace(EDGES, ''))
    .filter((line) => /[\p{L}\d]/u.test(line))
    .join('\n')
}

/** A label goes with its value, a heading with what stands under it. */
function isRead(segment: Segment, used: ReadonlySet<Range>): boolean {
  if (segment.labelEnd === 0) return false
  return segment.asks.length === 0 || [...used].some(({ start }) => start >= segment.start && start < segment.end)
}
