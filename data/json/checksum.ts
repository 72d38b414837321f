// The checksum of journal lines and snapshots. Finds damage, not forgery: whoever can write the files owns the data.
import { crc32 } from 'node:zlib'

/** `before` continues the checksum of what came before. */
export function checksum(data: string | Uint8Array, before = 0): number {
  return crc32(data, before)
}

export function spellChecksum(sum: number): string {
  return sum.toString(16).padStart(8, '0')
}
