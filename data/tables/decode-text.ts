// The text of a file that a spreadsheet saved: UTF-8 where it is that, else the Chinese encoding that Excel writes.

const UTF16: [number[], string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** GB 18030 reads GBK and GB 2312 too. Without a byte-order mark. */
export function decodeText(bytes: Uint8Array): string {
  for (const [mark, encoding] of UTF16) {
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(encoding).decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
