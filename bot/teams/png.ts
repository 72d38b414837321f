// Writes pixels as a PNG file (W3C PNG, third edition): 8 bits of red, green, blue and alpha, no filter.
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const TRUECOLOUR_WITH_ALPHA = 6

/** `pixels` holds four bytes a pixel, row by row. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, TRUECOLOUR_WITH_ALPHA, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_row, y) => [
    Buffer.from([0]),
    pixels.subarray(y * width * 4, (y + 1) * width * 4),
  ])
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
