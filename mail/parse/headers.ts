// Header lines of the splitter → readable headers: unfolded, raw bytes and encoded words decoded, bounded.
import type { LetterHeader } from '../letter.js'
import { decodeBytes } from './charset.js'
import { decodeWords } from './encoded-words.js'
import { PARSE_LIMITS } from './limits.js'

/** `line` holds one byte per character, as the splitter gives it. */
export type HeaderLine = { key: string; line: string }

function decodeLine(line: string, charset: string): string {
  const value = line.slice(line.indexOf(':') + 1)
  const unfolded = value.replace(/\r?\n(?=[ \t])/g, '').replace(/[\0\r\n]/g, '')
  // A tilde or an escape may begin a run of HZ or ISO-2022, which are seven-bit too.
  const text = /[^\t -}]/.test(unfolded) ? decodeBytes(Buffer.from(unfolded, 'latin1'), charset) : unfolded
  return text.trim()
}

/** `charset` is the body's: clients that send raw bytes in headers write both alike. */
export function readHeaders(lines: HeaderLine[], charset: string, truncated: Set<string>): LetterHeader[] {
  if (lines.length > PARSE_LIMITS.headers) truncated.add('headers')
  const named = lines.filter((line) => line.key !== '')
  return named.slice(0, PARSE_LIMITS.headers).map(({ key, line }) => {
    if (line.length > PARSE_LIMITS.headerChars) truncated.add('header_length')
    const raw = decodeLine(line.slice(0, PARSE_LIMITS.headerChars), charset)
    return { name: key, value: decodeWords(raw).replaceAll('\0', ''), raw }
  })
}

/** The parameters of a structured header such as Content-Type, names in lower case. */
export function readParams(value: string): Record<string, string> {
  const params: Record<string, string> = {}
  for (const match of value.slice(0, 4_000).matchAll(/;\s*([\w*-]{1,60})\s*=\s*(?:"([^"]*)"|([^;\s]*))/g)) {
    const name = match[1]?.toLowerCase() ?? ''
    params[name] ??= match[2] ?? match[3] ?? ''
  }
  return params
}
