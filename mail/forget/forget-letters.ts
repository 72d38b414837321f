// Removes raw letters and what was attached to them from our own folders: those of one person, or those that have lain
// too long. A mailbox at a provider is the provider's and its owner's; nothing is deleted there.
import { createHash } from 'node:crypto'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { LetterKeeping } from '../../core/privacy/file-keeping.js'

/** Sender and receivers stand in the head of a letter; longer heads than this are refused when they come in. */
const HEAD_BYTES = 256 * 1024
const HEAD_END = /\r?\n\r?\n/
/** What may stand in an address: beside one of these another address begins or ends. */
const PART = '[\\w.%+-]'

/** What the names of a person's attachments begin with: nobody reads the address from it. */
export function keptPrefix(address: string): string {
  return createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 32)
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const text = buffer.toString('latin1', 0, bytesRead)
    return text.slice(0, HEAD_END.exec(text)?.index ?? text.length)
  } finally {
    await file.close()
  }
}

/** A letter that was moved or removed meanwhile is no reason to stop. */
async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** `folder` is that of the mail room: letters in and out, and those put aside. */
export function letterKeeping(folder: string): LetterKeeping {
  return {
    async forget(address) {
      const literal = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const named = new RegExp(`(?<!${PART})${literal}(?!${PART.replace('.', '')}|\\.\\w)`, 'i')
      const own = `${keptPrefix(address)}.`
      for (const path of await filesBelow(folder)) {
        const head = await unlessGone(() => headOf(path))
        const isTheirs = basename(path).startsWith(own) || (head !== undefined && named.test(head))
        if (isTheirs) await rm(path, { force: true })
      }
    },
    async forgetBefore(instant) {
      for (const path of await filesBelow(folder)) {
        const found = await unlessGone(() => stat(path))
        if (found && found.mtimeMs < Date.parse(instant)) await rm(path, { force: true })
      }
    },
  }
}
