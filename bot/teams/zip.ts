// Writes a few small files as a ZIP archive (PKWARE APPNOTE 6.3), stored as they are: icons are compressed already.
// The same files always give the same bytes, so that two packages can be compared.
import { crc32 } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Buffer }

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END = 0x06054b50

const VERSION = 20
const UTF8_NAMES = 0x0800

/** 1 January 1980, midnight: the first instant that ZIP can write. */
const NO_TIME = 0
const NO_DATE = 0x0021

export function zip(entries: ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8')
    const facts = commonFacts(entry.bytes, name)
    const file = Buffer.concat([words32(LOCAL_HEADER), words16(VERSION), facts, name, entry.bytes])
    directory.push(
      Buffer.concat([
        words32(CENTRAL_HEADER),
        words16(VERSION, VERSION),
        facts,
        words16(0, 0, 0),
        words32(0, offset),
        name,
      ]),
    )
    files.push(file)
    offset += file.length
  }
  const catalogue = Buffer.concat(directory)
  const count = entries.length
  const end = Buffer.concat([words32(END), words16(0, 0, count, count), words32(catalogue.length, offset), words16(0)])
  return Buffer.concat([...files, catalogue, end])
}

/** The fields that stand in both headers: flags, method, time, date, checksum, sizes, lengths of name and extra. */
function commonFacts(bytes: Buffer, name: Buffer): Buffer {
  const sizes = words32(crc32(bytes), bytes.length, bytes.length)
  return Buffer.concat([words16(UTF8_NAMES, 0, NO_TIME, NO_DATE), sizes, words16(name.length, 0)])
}

function words16(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) buffer.writeUInt16LE(value, at * 2)
  return buffer
}

function words32(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) buffer.writeUInt32LE(value, at * 4)
  return buffer
}
