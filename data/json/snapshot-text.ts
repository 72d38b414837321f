// The text of store.json: JSON that a person can read, one document a line. Only writes it; read-snapshot.ts reads it.
import { spellChecksum } from './checksum.js'
import { collectionNames, type Model } from './model.js'

export const FORMAT = 'fapiao-assistant store'
export const VERSION = 1

export type Header = { format: string; version: number; journal: number; after: number }

/** Documents fetched at once. */
const PAGE = 50
/** Characters: a fraction of a millisecond's work. A commit waits for about four slices, since it takes that many rounds. */
const SLICE = 16 * 1024

/**
 * Everything but the end. The tables may change between two slices: replaying the journal from its first line makes good
 * what a slice has too early or too late.
 */
export function* snapshotSlices(model: Model): Generator<string> {
  const header: Header = { format: FORMAT, version: VERSION, journal: model.journal, after: model.after }
  let text = `${JSON.stringify(header).slice(0, -1)},"collections":{`
  for (const [nth, name] of collectionNames.entries()) {
    text += `${nth === 0 ? '' : ','}\n"${name}":[`
    let last: string | undefined
    let page = model.tables[name].page(last, PAGE)
    while (page.length > 0) {
      for (const doc of page) {
        text += `${last === undefined ? '' : ','}\n${JSON.stringify(doc)}`
        last = doc.id
        if (text.length < SLICE) continue
        yield text
        text = ''
      }
      page = model.tables[name].page(last, PAGE)
    }
    text += '\n]'
  }
  yield text
}

/** `safe`: the last commit that the slices may hold a part of; a journal that ends before it has lost something. */
export function snapshotEnd(safe: number): string {
  return `\n},"safe":${safe},"checksum":"`
}

export function snapshotSeal(sum: number): string {
  return `${spellChecksum(sum)}"}\n`
}
