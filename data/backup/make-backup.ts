// Writes everything that an installation remembers into a new folder, beside a running program or without one, and
// proves the copy by opening it.
import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Store } from '../../core/ports.js'
import { collectionNames } from '../json/model.js'
import { openJsonStore } from '../json/open-store.js'
import { copyBelow, filesBelow } from './copy-files.js'
import { copyStore } from './copy-store.js'

export const MANIFEST = 'manifest.json'

export const Manifest = z.object({
  format: z.literal('fapiao-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  /** Documents in the store, by collection. */
  documents: z.record(z.string(), z.int()),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

export type BackupResult = { ok: true; manifest: Manifest } | { ok: false; sentence: string }

/** A program that folds its journal just then takes a file away from under the copy: it is made once more. */
const TRIES = 3
const OWNER_ONLY = 0o600

export async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

/** Opening repairs what a copy in the middle of a line leaves behind, and refuses what is damaged. */
export async function countDocuments(
  folder: string,
  look?: (store: Store) => Promise<void>,
): Promise<{ ok: true; documents: Manifest['documents'] } | { ok: false; sentence: string }> {
  const opened = await openJsonStore({ folder })
  if (!opened.ok) return opened
  const documents: Manifest['documents'] = {}
  for (const name of collectionNames) documents[name] = await opened.store.count(name)
  await look?.(opened.store)
  await opened.store.close()
  return { ok: true, documents }
}

async function soundCopy(dataDir: string, folder: string) {
  for (let tries = 1; ; tries += 1) {
    await copyStore(join(dataDir, 'store'), join(folder, 'store'))
    const counted = await countDocuments(join(folder, 'store'))
    if (counted.ok || tries === TRIES) return counted
  }
}

/** Letters that are just being written lie in `tmp`; they are written again or were never accepted. */
const isKept = (path: string) => !/(^|\/)tmp\//.test(path)

async function listFiles(folder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = []
  for (const path of await filesBelow(folder)) {
    const file = join(folder, path)
    await chmod(file, OWNER_ONLY)
    files.push({ path, bytes: (await stat(file)).size, sha256: await sha256(file) })
  }
  return files
}

export async function makeBackup(dataDir: string, folder: string, now: string): Promise<BackupResult> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => 'refused' as const)
  if (made === 'refused') return { ok: false, sentence: `${folder} cannot be made: name another folder.` }
  if (made === undefined) return { ok: false, sentence: `${folder} is already there: name a folder that is not.` }
  try {
    const counted = await soundCopy(dataDir, folder)
    if (!counted.ok) return counted
    await copyBelow(join(dataDir, 'attachments'), join(folder, 'attachments'), isKept)
    await copyBelow(join(dataDir, 'mail'), join(folder, 'mail'), isKept)
    await writeFile(join(folder, 'secret.key'), await readFile(join(dataDir, 'secret.key')), { mode: OWNER_ONLY })
    const files = await listFiles(folder)
    const { documents } = counted
    const manifest: Manifest = { format: 'fapiao-backup', version: 1, madeAt: now, documents, files }
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: OWNER_ONLY })
    return { ok: true, manifest }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return { ok: false, sentence: `${dataDir} could not be copied to ${folder} (${code}).` }
  }
}
