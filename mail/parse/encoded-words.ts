// Decodes the encoded words of headers (RFC 2047), with the liberties that real clients take.
import { decodeBytes } from './charset.js'

const WORD = /=\?([^?\s]{1,60})\?([bqBQ])\?([^?]*)\?=/g

type Run = { charset: string; encoding: string; bytes: Buffer[] }

function wordBytes(encoding: string, payload: string): Buffer {
  if (encoding === 'B') return Buffer.from(payload, 'base64')
  const plain = payload
    .replaceAll('_', ' ')
    .replace(/=([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

function runText(run: Run): string {
  return decodeBytes(Buffer.concat(run.bytes), run.charset)
}

/**
 * White space between two encoded words goes away, and neighbours of one charset are decoded together: QQ and 163 cut a
 * Chinese character in half where a word grows too long.
 */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text
  let out = ''
  let end = 0
  let run: Run | undefined
  for (const match of text.matchAll(WORD)) {
    const [whole, charset = '', encoding = '', payload = ''] = match
    const name = charset.split('*')[0]?.toLowerCase() ?? ''
    const between = text.slice(end, match.index)
    const joins = run !== undefined && between.trim() === ''
    if (run && !(joins && run.charset === name)) {
      out += runText(run)
      run = undefined
    }
    if (!joins) out += between
    run ??= { charset: name, encoding: encoding.toUpperCase(), bytes: [] }
    run.bytes.push(wordBytes(encoding.toUpperCase(), payload))
    end = match.index + whole.length
  }
  return out + (run ? runText(run) : '') + text.slice(end)
}
