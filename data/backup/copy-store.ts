// Copies the files of a store, also while a program writes there: what was acknowledged before is in the copy.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { journalNumbers } from '../json/replay-journals.js'
import { SNAPSHOT } from '../json/snapshot-file.js'

/** The journal may be folded while it is copied; that takes far longer than a copy, so one more try is enough. */
const TRIES = 5

/**
 * The snapshot comes first: the journals behind it are still there, or were folded meanwhile and the copy starts anew. Of
 * journals the newest comes first: when it is begun the one before is complete, so that there is never a gap. A line that
 * was cut at the end is what a power cut leaves, and is dropped when the copy is opened.
 */
async function copyOnce(from: string, to: string): Promise<void> {
  await copyFile(join(from, SNAPSHOT), join(to, SNAPSHOT))
  const names = (await readdir(from)).filter((name) => journalNumbers([name]).length > 0)
  const numberOf = (name: string) => journalNumbers([name])[0] ?? 0
  for (const name of names.sort((a, b) => numberOf(b) - numberOf(a))) await copyFile(join(from, name), join(to, name))
}

export async function copyStore(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await rm(to, { recursive: true, force: true })
    await mkdir(to, { recursive: true, mode: 0o700 })
    try {
      await copyOnce(from, to)
      return
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isGone || tries === TRIES) throw error
    }
  }
}
