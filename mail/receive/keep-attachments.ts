// Keeps what a customer attached, for staff: under a name made of hashes, so that nothing in the sender's name for it can
// lead anywhere, and so that it can be found again when the customer asks to be forgotten.
import { join } from 'node:path'
import { keptPrefix } from '../forget/forget-letters.js'
import type { LetterAttachment } from '../letter.js'
import { writeDurably } from './keep-letter.js'

/** Resolves when all are on disk, with the name of each by its hash. The same file sent twice is kept once. */
export async function keepAttachments(
  folder: string,
  address: string,
  attachments: readonly LetterAttachment[],
): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  for (const { sha256, bytes } of attachments) {
    if (!bytes || kept.has(sha256)) continue
    const name = `${keptPrefix(address)}.${sha256}`
    await writeDurably(folder, name, bytes)
    kept.set(sha256, join('files', name))
  }
  return kept
}
