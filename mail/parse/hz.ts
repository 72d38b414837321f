// HZ, the seven-bit Chinese encoding of RFC 1843: `~{` and `~}` around pairs of GB 2312. No platform decoder knows it.
import { TextDecoder } from 'node:util'

const SHIFTED = /~\{((?:[!-w][!-~])*)~\}/

/** True where at least one whole run of pairs stands in the text: a lone `~{` in prose is not enough. */
export function looksLikeHz(text: string): boolean {
  const match = SHIFTED.exec(text.slice(0, 20_000))
  return match?.[1] !== undefined && match[1].length > 0
}

export function decodeHz(bytes: Uint8Array): string {
  const out: number[] = []
  let shifted = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    const next = bytes[i + 1] ?? 0
    if (byte === 0x7e && (next === 0x7b || next === 0x7d)) {
      shifted = next === 0x7b
      i++
    } else if (byte === 0x7e && !shifted && (next === 0x7e || next === 0x0a)) {
      if (next === 0x7e) out.push(byte)
      i++
    } else if (byte === 0x0a) {
      // A line never ends shifted (RFC 1843): a lost `~}` spoils one line, not the letter.
      shifted = false
      out.push(byte)
    } else {
      out.push(shifted && byte > 0x20 ? byte | 0x80 : byte)
    }
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(out))
}
