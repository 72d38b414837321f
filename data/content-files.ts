// Reads the content folder into texts, and tells cheaply whether anything in it changed. Does not look inside.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Lang } from '../core/content.js'

/** `path` is relative to the content folder, with forward slashes. */
export type ContentFile = { path: string; text: string }

export const FOLDERS: Record<Lang, string> = { zh: 'zh-CN', en: 'en', sv: 'sv' }

export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const paths = await listContentFiles(folder)
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
}

/** A string that differs when a file was added, removed or written. */
export async function contentSignature(folder: string): Promise<string> {
  const paths = await listContentFiles(folder)
  const marks = paths.map(async (path) => {
    const { mtimeMs, size } = await stat(join(folder, path))
    return `${path} ${mtimeMs} ${size}`
  })
  return (await Promise.all(marks)).join('\n')
}

async function listContentFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(yaml|md)$/u.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
