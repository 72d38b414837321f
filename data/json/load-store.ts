// Builds a store from the files of a folder, repairing what a kill may leave behind. Assumes that nobody else writes there.
import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Log } from '../../core/ports.js'
import { Compaction } from './compaction.js'
import type { Folder, OpenFile } from './folder.js'
import { GroupCommit } from './group-commit.js'
import { JournalFile } from './journal-file.js'
import { JsonStore } from './json-store.js'
import { emptyModel, type Model } from './model.js'
import { damaged } from './refusal.js'
import { journalName, journalNumbers, type ReplayedJournal, replayJournals } from './replay-journals.js'
import { SNAPSHOT, SnapshotFile, UNFINISHED_SNAPSHOT } from './snapshot-file.js'

export type LoadOptions = { log?: Log; compactAfterBytes?: number; release?: () => Promise<void> }

/** A replay of 16 MB takes some tenths of a second. */
const COMPACT_AFTER_BYTES = 16 * 1024 * 1024

/** Throws a Refusal, or the system's error. */
export async function loadStore(folder: Folder, options: LoadOptions = {}): Promise<JsonStore> {
  const { log, compactAfterBytes = COMPACT_AFTER_BYTES, release = async () => undefined } = options
  const snapshot = new SnapshotFile(folder)
  const low = new Low<Model>(snapshot, emptyModel())
  if ((await folder.names()).includes(SNAPSHOT)) await low.read()
  else await beginStore(folder, low)
  const journals = await replayJournals(folder, low.data)
  for (const table of Object.values(low.data.tables)) table.buildIndexes()
  await removeLeftovers(folder, low.data.journal)
  const journal = await continueJournal(folder, journals, log)
  const commits = new GroupCommit(low.data, journal)
  const compaction = new Compaction({ folder, low, snapshot, journal, commits }, compactAfterBytes, log)
  return new JsonStore({ low, journal, commits, compaction, release })
}

/** The journal comes first: a snapshot never speaks of a journal that is not there. */
async function beginStore(folder: Folder, low: Low<Model>): Promise<void> {
  for (const number of journalNumbers(await folder.names())) {
    const { length } = await folder.read(journalName(number))
    if (length > 0)
      throw damaged(join(folder.path, SNAPSHOT), `the file is missing, though ${journalName(number)} is there`)
  }
  const journal = await folder.create(journalName(low.data.journal))
  await journal.close()
  await folder.sync()
  await low.write()
}

/** Every journal is made sound, and the last one is kept open. */
async function continueJournal(folder: Folder, journals: ReplayedJournal[], log?: Log): Promise<JournalFile> {
  const last = journals.at(-1)
  if (!last) throw new Error('replaying found no journal')
  for (const journal of journals.slice(0, -1)) {
    const file = await soundJournal(folder, journal, log)
    await file.close()
  }
  await folder.sync()
  return new JournalFile(await soundJournal(folder, last, log), last.number, last.good)
}

/** Synced even when nothing is cut: after a kill the lines just read may be nowhere but in the system's memory. */
async function soundJournal(folder: Folder, journal: ReplayedJournal, log?: Log): Promise<OpenFile> {
  const file = await folder.open(journalName(journal.number))
  try {
    if (journal.torn) {
      await file.truncate(journal.good)
      log?.warn('store_torn_end_cut', { journal: journal.number, at: journal.good })
    }
    await file.sync()
    return file
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
}

async function removeLeftovers(folder: Folder, oldestJournal: number): Promise<void> {
  for (const name of await folder.names()) {
    const [number] = journalNumbers([name])
    if (name === UNFINISHED_SNAPSHOT || (number !== undefined && number < oldestJournal)) await folder.remove(name)
  }
}
