// Reads store.json back into tables, or says exactly what is wrong with it. Believes nothing that it has not checked.
import type { Collection } from '../../core/records/collections.js'
import { checkDoc } from './check-doc.js'
import { checksum } from './checksum.js'
import { collectionNames, emptyModel, type Model } from './model.js'
import { damaged, newerVersion } from './refusal.js'
import { FORMAT, type Header, snapshotSeal, VERSION } from './snapshot-text.js'

const NEWLINE = 0x0a
const END = /^\},"safe":(\d+),"checksum":"[0-9a-f]{8}"\}\n$/
const SEAL_LENGTH = snapshotSeal(0).length

/** `commit` of the result is the commit that the journal must reach for the tables to be whole. */
export function readSnapshot(bytes: Buffer, path: string): Model {
  const headEnd = bytes.indexOf(NEWLINE)
  const header = readHeader(bytes.toString('utf8', 0, headEnd < 0 ? bytes.length : headEnd), path)
  const endStart = bytes.lastIndexOf(NEWLINE, -2) + 1
  const end = END.exec(bytes.toString('utf8', endStart))
  if (!end) throw damaged(path, 'its end is missing')
  const sum = checksum(bytes.subarray(0, -SEAL_LENGTH))
  if (bytes.toString('latin1', bytes.length - SEAL_LENGTH) !== snapshotSeal(sum)) {
    throw damaged(path, 'its checksum does not fit its content')
  }
  const model = { ...emptyModel(), journal: header.journal, after: header.after, commit: Number(end[1]) }
  readDocuments(bytes.subarray(headEnd + 1, endStart), model, path)
  return model
}

function readHeader(line: string, path: string): Header {
  const header = parse(`${line}}}`) as Partial<Header> | null | undefined
  if (header?.format !== FORMAT) throw damaged(path, 'it does not begin like a store')
  const { version, journal, after } = header
  if (typeof version === 'number' && version > VERSION) throw newerVersion(path, `format ${version}, not ${VERSION}`)
  if (version !== VERSION || !Number.isSafeInteger(journal) || !Number.isSafeInteger(after)) {
    throw damaged(path, 'its first line is not complete')
  }
  return header as Header
}

function readDocuments(bytes: Buffer, model: Model, path: string): void {
  let collection: Collection | undefined
  let number = 2
  for (let start = 0; start < bytes.length; number++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const line = bytes.toString('utf8', start, newline)
    start = newline + 1
    if (line.startsWith('"')) collection = collectionOf(line, path)
    else if (line.startsWith('{') && collection)
      readDocument(line, { model, collection, place: `line ${number}` }, path)
    else if (!line.startsWith(']')) throw damaged(path, `line ${number} cannot be read`)
  }
}

function collectionOf(line: string, path: string): Collection {
  const name = line.slice(1, line.indexOf('"', 1))
  const known = collectionNames.find((collection) => collection === name)
  if (!known) throw newerVersion(path, `a collection "${name}"`)
  return known
}

type Target = { model: Model; collection: Collection; place: string }

function readDocument(line: string, { model, collection, place }: Target, path: string): void {
  const doc = parse(line.endsWith(',') ? line.slice(0, -1) : line) as {
    id: unknown
    rev: unknown
    value: unknown
  } | null
  if (!doc) throw damaged(path, `${place} cannot be read`)
  const checked = checkDoc(collection, doc.id, doc.rev, doc.value)
  if (!checked.ok) throw damaged(path, `${place}: ${checked.what}`)
  model.tables[collection].put(checked.doc)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
