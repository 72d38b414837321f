// Puts a backup in the place of what an installation remembers; what was there is set aside, and deleted where that is wanted.
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFolder } from '../json/folder-lock.js'
import { checkBackup, checkCopy } from './check-backup.js'
import type { Manifest } from './make-backup.js'

export type Restored =
  | { ok: true; documents: Manifest['documents']; setAside: string | undefined }
  | { ok: false; sentences: string[] }

/** How the folder begins that holds what was there before a restore. */
export const SET_ASIDE = 'replaced-'

/** All that a backup holds. */
const PARTS = ['store', 'attachments', 'mail', 'secret.key']

async function partsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return PARTS.filter((part) => names.includes(part))
}

/** Into place by renaming at the very end: a restore that breaks off leaves what was there as it was. */
async function replace(backup: string, dataDir: string, now: string): Promise<string | undefined> {
  const stamp = now.replace(/[:.]/g, '-')
  const incoming = join(dataDir, `incoming-${stamp}`)
  const aside = join(dataDir, `${SET_ASIDE}${stamp}`)
  const parts = await partsIn(backup)
  for (const part of parts) await cp(join(backup, part), join(incoming, part), { recursive: true })
  const present = await partsIn(dataDir)
  if (present.length > 0) await mkdir(aside, { mode: 0o700 })
  for (const part of present) await rename(join(dataDir, part), join(aside, part))
  for (const part of parts) await rename(join(incoming, part), join(dataDir, part))
  await rm(incoming, { recursive: true, force: true })
  return present.length > 0 ? aside : undefined
}

/** `discard`: once the backup is in place and whole, what was there is deleted instead of set aside. */
export type RestoreWish = { now: string; force: boolean; discard?: boolean }

export async function restoreBackup(
  backup: string,
  dataDir: string,
  { now, force, discard }: RestoreWish,
): Promise<Restored> {
  const check = await checkBackup(backup)
  if (!check.ok) return check
  const present = await partsIn(dataDir)
  if (present.includes('store')) {
    const lock = await lockFolder(join(dataDir, 'store'))
    if (!lock.ok) return { ok: false, sentences: [`Process ${lock.pid} is using ${dataDir}: stop it first.`] }
    await lock.release()
  }
  if (present.length > 0 && !force) {
    return {
      ok: false,
      sentences: [
        `${dataDir} is not empty: give --force to set aside what is there, and --discard as well to delete it.`,
      ],
    }
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const setAside = await replace(backup, dataDir, now)
  if (setAside === undefined || !discard) return { ok: true, documents: check.documents, setAside }
  const inPlace = await checkCopy(dataDir)
  if (!inPlace.ok) return { ok: false, sentences: [...inPlace.sentences, `What was there before is in ${setAside}.`] }
  await rm(setAside, { recursive: true, force: true })
  return { ok: true, documents: check.documents, setAside: undefined }
}
