// Where a running program listens for its own desk: a small file beside the store, written at the start, removed at the end.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE = 'desk.url'
const OWNER_ONLY = 0o600

export async function writeDeskUrl(dataDir: string, url: string): Promise<void> {
  await writeFile(join(dataDir, FILE), `${url}\n`, { mode: OWNER_ONLY })
}

/** May be left over from a program that was killed: then nobody answers there. */
export async function readDeskUrl(dataDir: string): Promise<string | undefined> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch(() => '')
  return URL.canParse(text.trim()) ? text.trim() : undefined
}

export async function removeDeskUrl(dataDir: string): Promise<void> {
  await rm(join(dataDir, FILE), { force: true })
}
