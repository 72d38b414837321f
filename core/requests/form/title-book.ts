// The saved titles of an address: each confirmed title is remembered with its tax details, the first is the default.
import type { Change } from '../../records/collections.js'
import type { SavedTitle } from '../../records/title-book.js'
import { recordOf, type Snapshot } from '../../snapshot.js'
import type { RequestFields } from '../request-fields.js'

/** More are not looked through in a chat. */
const MOST_TITLES = 20

/** What belongs to a title and goes with it. */
export const BUYER_DETAILS = ['title_type', 'tax_id', 'reg_address', 'reg_phone', 'bank_name', 'bank_account'] as const
export type BuyerDetail = (typeof BUYER_DETAILS)[number]

export function titlesOf(snapshot: Snapshot, address: string): SavedTitle[] {
  return recordOf(snapshot, 'titles', address)?.titles ?? []
}

export function putTitles(address: string, titles: SavedTitle[]): Change {
  return { op: 'put', collection: 'titles', id: address, value: { titles: titles.slice(0, MOST_TITLES) } }
}

export function savedTitleOf(fields: RequestFields): SavedTitle | undefined {
  const { title } = fields
  if (title === undefined) return undefined
  const details = BUYER_DETAILS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))
  return { title, ...Object.fromEntries(details) }
}

/** A title already known is brought up to date where it stands; a new one comes last. */
export function withTitle(titles: SavedTitle[], saved: SavedTitle): SavedTitle[] {
  const isKnown = titles.some(({ title }) => title === saved.title)
  return isKnown
    ? titles.map((known) => (known.title === saved.title ? { ...known, ...saved } : known))
    : [...titles, saved]
}

export function withDefault(titles: SavedTitle[], title: string): SavedTitle[] {
  return [...titles.filter((known) => known.title === title), ...titles.filter((known) => known.title !== title)]
}

export function withoutTitle(titles: SavedTitle[], title: string): SavedTitle[] {
  return titles.filter((known) => known.title !== title)
}
