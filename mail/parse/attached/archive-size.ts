// What an archive (ZIP) says it unpacks to, read from its directory before anything is unpacked: a few kilobytes may
// claim gigabytes.

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_536
/** A field that says "too large for me, look elsewhere" (ZIP64): nothing that a person fills in by hand. */
const ELSEWHERE = 0xffffffff

/** Undefined where there is no directory that holds together. */
export function archiveSize(bytes: Buffer): { entries: number; unpackedBytes: number } | undefined {
  const end = findEnd(bytes)
  if (end === undefined) return undefined
  const entries = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  let unpackedBytes = 0
  for (let i = 0; i < entries; i += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return undefined
    const size = bytes.readUInt32LE(at + 24)
    if (size === ELSEWHERE) return undefined
    unpackedBytes += size
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return { entries, unpackedBytes }
}

function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT)
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return undefined
}
