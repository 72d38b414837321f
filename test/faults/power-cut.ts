// What a disk may hold after the power went: whatever was synced, and of the rest as much or as little as it likes.
import { noFiles, playStep, RecordingFolder, type Step } from './recording-folder.js'

/** What becomes of bytes that were written but not synced. */
export type DataLoss =
  | { data: 'kept' }
  | { data: 'lost' }
  /** Only their first so many pages arrived. */
  | { data: 'torn'; pages: number }
  /** Only their last page arrived, zeros before it. */
  | { data: 'last page' }

/** What becomes of names created, renamed and removed since the folder was synced: only the first so many arrived. */
export type NameLoss = { names: 'kept' } | { names: 'first'; count: number }

export type Loss = DataLoss & NameLoss

const PAGE = 4096

const dataLosses: DataLoss[] = [
  { data: 'kept' },
  { data: 'lost' },
  { data: 'torn', pages: 1 },
  { data: 'torn', pages: 2 },
  { data: 'torn', pages: 3 },
  { data: 'last page' },
]
const nameLosses: NameLoss[] = [
  { names: 'kept' },
  { names: 'first', count: 0 },
  { names: 'first', count: 1 },
  { names: 'first', count: 2 },
]

/** Every loss of data with every loss of names: among them "renamed before the data arrived" and "no entry in the folder". */
export const losses: Loss[] = dataLosses.flatMap((data) => nameLosses.map((names) => ({ ...data, ...names })))

/** The folder as it is found after these steps and this loss. */
export function folderAfterPowerCut(steps: readonly Step[], loss: Loss): RecordingFolder {
  const written = noFiles()
  const synced = noFiles()
  let unsyncedNames: Step[] = []
  for (const step of steps) {
    playStep(written, step)
    if (step.step === 'sync file') synced.contents.set(step.file, written.contents.get(step.file) ?? Buffer.alloc(0))
    else if (step.step === 'sync folder') {
      synced.names = new Map(written.names)
      unsyncedNames = []
    } else if (step.step === 'create' || step.step === 'rename' || step.step === 'remove') unsyncedNames.push(step)
  }
  const arrived = loss.names === 'kept' ? unsyncedNames : unsyncedNames.slice(0, loss.count)
  const found = { names: synced.names, contents: new Map<number, Buffer>() }
  for (const step of arrived) playStep(found, step)
  const content = (file: number) =>
    contentAfter(written.contents.get(file) ?? Buffer.alloc(0), synced.contents.get(file) ?? Buffer.alloc(0), loss)
  return RecordingFolder.holding(Object.fromEntries([...found.names].map(([name, file]) => [name, content(file)])))
}

function contentAfter(written: Buffer, synced: Buffer, loss: DataLoss): Buffer {
  if (loss.data === 'kept' || written.equals(synced)) return written
  if (loss.data === 'lost') return synced
  const same = commonLength(written, synced)
  const firstPage = Math.floor(same / PAGE) * PAGE
  if (loss.data === 'torn') return written.subarray(0, Math.max(same, firstPage + loss.pages * PAGE))
  const found = Buffer.from(written)
  found.fill(0, same, Math.max(same, Math.floor((written.length - 1) / PAGE) * PAGE))
  return found
}

function commonLength(a: Buffer, b: Buffer): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
