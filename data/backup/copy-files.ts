// Lists and copies files below a folder; one that is moved on meanwhile, as letters are, is left out.
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Paths below the folder with `/`, in order; empty where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isGone(error)) return []
    throw error
  })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return paths.map((path) => path.split(sep).join('/')).sort()
}

export async function copyBelow(from: string, to: string, isWanted: (path: string) => boolean): Promise<void> {
  for (const path of await filesBelow(from)) {
    if (!isWanted(path)) continue
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 })
    await copyFile(join(from, path), join(to, path)).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  }
}
