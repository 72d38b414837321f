// Puts raw letters aside for staff: what could not be read, and what nobody can be answered on.
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Resolves with the file's name when it is on disk. The same letter kept twice is one file. */
export async function keepLetter(folder: string, id: string, reason: string, raw: Buffer): Promise<string> {
  const name = `${id.slice(0, 32)}.${reason}.eml`
  await writeDurably(folder, name, raw)
  return name
}

/** Whole and on disk, or not there. */
export async function writeDurably(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `.${name}.tmp`)
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, join(folder, name))
}
