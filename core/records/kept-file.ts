// A file that a customer sent along, as a record names it; the file itself lies with the channel that took it.
import { z } from 'zod'
import type { Turn } from '../turn.js'

export const KeptFile = z.object({ name: z.string(), type: z.string(), sizeBytes: z.int(), keptAs: z.string() })
export type KeptFile = z.infer<typeof KeptFile>

const MOST_FILES = 50

function keptOf({ attachments }: Turn): KeptFile[] {
  return attachments.flatMap(({ name, type, sizeBytes, keptAs }) => (keptAs ? [{ name, type, sizeBytes, keptAs }] : []))
}

/** Those known so far and those of this turn, each once. Nothing where there are none. */
export function withFilesOf(turn: Turn, known: readonly KeptFile[] = []): { files?: KeptFile[] } {
  const files = new Map([...known, ...keptOf(turn)].map((file) => [file.keptAs, file]))
  return files.size > 0 ? { files: [...files.values()].slice(0, MOST_FILES) } : {}
}
