// Whether a backup is whole: every file there with its checksum, none besides, and a store that opens.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../core/ports.js'
import { filesBelow } from './copy-files.js'
import { copyStore } from './copy-store.js'
import { countDocuments, MANIFEST, Manifest, sha256 } from './make-backup.js'

export type Check = { ok: true; documents: Manifest['documents'] } | { ok: false; sentences: string[] }

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')))
  } catch {
    return undefined
  }
}

async function fileProblems(folder: string, { files }: Manifest): Promise<string[]> {
  const there = new Set(await filesBelow(folder))
  const problems: string[] = []
  for (const { path, sha256: wanted } of files) {
    if (!there.delete(path)) problems.push(`${path} is missing.`)
    else if ((await sha256(join(folder, path))) !== wanted) problems.push(`${path} has been changed or damaged.`)
  }
  there.delete(MANIFEST)
  return [...problems, ...[...there].map((path) => `${path} is no part of the backup.`)]
}

/** Opened as a copy: opening writes. */
async function inCopy(copy: (to: string) => Promise<void>, look?: (store: Store) => Promise<void>): Promise<Check> {
  const folder = await mkdtemp(join(tmpdir(), 'fapiao-verify-'))
  try {
    await copy(folder)
    const counted = await countDocuments(folder, look)
    return counted.ok ? counted : { ok: false, sentences: [counted.sentence] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function checkBackup(folder: string): Promise<Check> {
  const manifest = await readManifest(folder)
  if (!manifest) return { ok: false, sentences: [`${folder} is no backup: it has no ${MANIFEST} that can be read.`] }
  const problems = await fileProblems(folder, manifest)
  if (problems.length > 0) return { ok: false, sentences: problems }
  return inCopy((to) => cp(join(folder, 'store'), to, { recursive: true }))
}

/** The store in use, also while a program writes there: each line and the snapshot carry a checksum. */
export async function checkCopy(dataDir: string, look?: (store: Store) => Promise<void>): Promise<Check> {
  try {
    return await inCopy((to) => copyStore(join(dataDir, 'store'), to), look)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return { ok: false, sentences: [`${join(dataDir, 'store')} cannot be read (${code}).`] }
  }
}
