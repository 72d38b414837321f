// Keeps a folder for one process. A list that starters append themselves to: the first living one on it has the folder.
import { randomUUID } from 'node:crypto'
import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.js'

type Entry = ProcessIdentity & { entry: string }
type Line = Entry | { withdrawn: string }

export type LockResult = { ok: true; release: () => Promise<void> } | { ok: false; pid: number }

const LOCK = 'lock'
const REWRITTEN_LOCK = 'lock.new'
const OWNER_ONLY = 0o600

/**
 * Of starters that race, exactly one gets it, since appended lines have one order for all; taking over from a dead process
 * needs no step of its own. Does not see a living process in another container that has its own process numbers.
 */
export async function lockFolder(folder: string): Promise<LockResult> {
  const path = join(folder, LOCK)
  const mine: Entry = { ...identifyProcess(), entry: randomUUID() }
  for (;;) {
    const before = await firstAlive(path)
    if (before) return { ok: false, pid: before.pid }
    await append(path, mine)
    const first = await firstAlive(path)
    if (first?.entry === mine.entry) break
    // No entry at all: the file was replaced or removed between the two steps, and mine went with the old one.
    if (!first) continue
    await append(path, { withdrawn: mine.entry })
    return { ok: false, pid: first.pid }
  }
  await keepOnly(folder, mine)
  return { ok: true, release: () => rm(path, { force: true }) }
}

/** Those who appended to the replaced file find themselves missing in the new one, and me in it. */
async function keepOnly(folder: string, mine: Entry): Promise<void> {
  const rewritten = join(folder, REWRITTEN_LOCK)
  await writeFile(rewritten, `${JSON.stringify(mine)}\n`, { mode: OWNER_ONLY })
  await rename(rewritten, join(folder, LOCK))
}

/** Begins with a line end, in case the last one to append was killed in the middle. */
async function append(path: string, line: Line): Promise<void> {
  await appendFile(path, `\n${JSON.stringify(line)}\n`, { mode: OWNER_ONLY })
}

async function firstAlive(path: string): Promise<Entry | undefined> {
  const lines = (await readLock(path)).split('\n').flatMap(parseLine)
  const withdrawn = new Set(lines.map((line) => ('withdrawn' in line ? line.withdrawn : undefined)))
  return lines.find((line): line is Entry => 'entry' in line && !withdrawn.has(line.entry) && isAlive(line))
}

async function readLock(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

function parseLine(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line]
  } catch {
    return []
  }
}
