// The text being read: what each reader has taken from it is blanked, so that nothing is read as two things.
import { withSwedishLetters } from '../../understanding/text/swedish-letters.js'
import { foldTraditional } from './clean-text.js'

/** What a piece of text is. Which field it fills (registered or delivery address?) is decided by assign-fields.ts. */
export type Kind =
  | 'title'
  | 'tax_id'
  | 'address'
  | 'phone'
  | 'bank'
  | 'account'
  | 'person'
  | 'postcode'
  | 'remark'
  | 'fapiao_type'
  | 'title_type'
  | 'method'

/** Whose address or phone it is. `other`: the seller's, a payer's, ours; never a field. */
export type Side = 'billing' | 'delivery' | 'other'

export type Range = { start: number; end: number }
export type Span = Range & { value: string }

export type Piece = Span & {
  kind: Kind
  side?: Side
  /** A label said what it is; otherwise its shape did. */
  labelled: boolean
}

export type Sheet = {
  readonly text: string
  /** `text` with traditional characters of our vocabulary simplified and Swedish letters restored, for matching words. */
  readonly folded: string
  /** `text` with what was read blanked by TAKEN, and what must not be read by RESERVED. Same length. */
  free: string
  readonly pieces: Piece[]
  /** From `at` on, an address or phone that does not say whose it is belongs to `side`: 收件信息, "send it to". */
  readonly regions: { at: number; side: Side }[]
}

// Neither survives cleanText, so that a customer cannot type them.
export const TAKEN = '\uE000'
export const RESERVED = '\uE001'

/** What must not be read at all is gone from the text itself: no reader can bring it back. */
export function openSheet(text: string, forbidden: Range[]): Sheet {
  let open = text
  for (const { start, end } of forbidden) open = open.slice(0, start) + TAKEN.repeat(end - start) + open.slice(end)
  const folded = withSwedishLetters(foldTraditional(open))
  return { text: open, folded, free: folded, pieces: [], regions: [] }
}

export function take(sheet: Sheet, piece: Piece): void {
  // Finders look at the folded text; a name keeps the characters it was written with.
  const isName = piece.value === sheet.folded.slice(piece.start, piece.end)
  sheet.pieces.push(isName ? { ...piece, value: sheet.text.slice(piece.start, piece.end) } : piece)
  blank(sheet, piece, TAKEN)
}

/** Blanks without reading: TAKEN also drops it from what is left over, RESERVED keeps it there. */
export function blank(sheet: Sheet, { start, end }: Range, mark: string): void {
  sheet.free = sheet.free.slice(0, start) + mark.repeat(end - start) + sheet.free.slice(end)
}

export function isFree(sheet: Sheet, { start, end }: Range): boolean {
  return !/[\uE000\uE001]/u.test(sheet.free.slice(start, end))
}

export function moved<T extends Range>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}
