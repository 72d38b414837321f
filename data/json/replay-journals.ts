// Brings a snapshot up to date with the journals behind it, and tells a torn end (cut off) from damage (refused).
import { join } from 'node:path'
import type { Collection } from '../../core/records/collections.js'
import { checkDoc } from './check-doc.js'
import type { Folder } from './folder.js'
import { type JournalLine, readLines } from './journal-line.js'
import { collectionNames, type Model, withParts } from './model.js'
import { damaged, newerVersion } from './refusal.js'

export const journalName = (number: number): string => `store.journal-${number}`

/** Numbers of the journals among these file names, in order. */
export function journalNumbers(names: readonly string[]): number[] {
  return names
    .map((name) => Number(/^store\.journal-([1-9]\d*)$/.exec(name)?.[1]))
    .filter((number) => Number.isSafeInteger(number))
    .sort((a, b) => a - b)
}

export type ReplayedJournal = {
  number: number
  /** Bytes from its start that hold whole commits; what follows was never acknowledged. */
  good: number
  torn: boolean
}

/** Applies every commit behind `model.after`. The result has at least one journal; the last one is to be continued. */
export async function replayJournals(folder: Folder, model: Model): Promise<ReplayedJournal[]> {
  const numbers = journalNumbers(await folder.names()).filter((number) => number >= model.journal)
  const promised = { commit: model.commit }
  const pieced: Pieced = new Map()
  model.commit = model.after
  const replayed: ReplayedJournal[] = []
  for (let number = model.journal; replayed.length === 0 || number <= (numbers.at(-1) ?? 0); number++) {
    const path = join(folder.path, journalName(number))
    if (!numbers.includes(number)) throw damaged(path, 'the file is missing')
    replayed.push({
      number,
      ...replayJournal(await folder.read(journalName(number)), { model, path, promised, pieced }),
    })
  }
  checkPieced(pieced, model)
  if (model.commit >= promised.commit) return replayed
  throw damaged(folder.path, `commit ${promised.commit} was kept, but the journals end with ${model.commit}`)
}

/** Documents that were last written in parts, and where: whole only once everything behind has been replayed. */
type Pieced = Map<string, { collection: Collection; id: string; place: string }>

type Target = { model: Model; path: string; promised: { commit: number }; pieced: Pieced }

function replayJournal(journal: Buffer, target: Target): { good: number; torn: boolean } {
  const { model, path, promised, pieced } = target
  let good = 0
  let torn = false
  let number = 0
  for (const { line, end } of readLines(journal)) {
    number += 1
    if (line) promised.commit = Math.max(promised.commit, line.safe)
    if (!line) torn = true
    // Of several commits written together, one behind the torn one may have reached the disk: nobody was promised it.
    if (torn || !line) continue
    if (line.commit !== model.commit + 1) throw damaged(path, `line ${number} does not follow commit ${model.commit}`)
    applyLine(line, { model, pieced, place: `${path} (line ${number})` })
    model.commit = line.commit
    good = end
  }
  return { good, torn }
}

type Place = { model: Model; pieced: Pieced; place: string }

function applyLine(line: JournalLine, { model, pieced, place }: Place): void {
  for (const write of line.writes) {
    const { collection, id } = write
    const table = collectionNames.includes(collection) ? model.tables[collection] : undefined
    if (!table) throw newerVersion(place, `a collection "${collection}"`)
    const key = `${collection}/${id}`
    if (write.op === 'set') {
      pieced.set(key, { collection, id, place })
      // A snapshot may be ahead of this line, and the document gone again: then a later line says so too.
      table.put(withParts(table.get(id), write))
      continue
    }
    pieced.delete(key)
    if (write.op === 'delete') {
      table.delete(id)
      continue
    }
    const checked = checkDoc(collection, id, write.rev, write.value)
    if (!checked.ok) throw damaged(place, checked.what)
    table.put(checked.doc)
  }
}

function checkPieced(pieced: Pieced, model: Model): void {
  for (const { collection, id, place } of pieced.values()) {
    const doc = model.tables[collection].get(id)
    const checked = checkDoc(collection, id, doc?.rev, doc?.value)
    if (!checked.ok) throw damaged(place, checked.what)
    model.tables[collection].put(checked.doc)
  }
}
