// Puts headers and bodies together as the clients do: charset, transfer encoding, multipart. Not a mail library: it
// writes odd letters on purpose.
import iconv from 'iconv-lite'

export type Body = { text?: string; html?: string; charset?: string; calendar?: { method: string; text: string } }
export type Header = [name: string, value: string]
export type Part = { type: string; body: string; headers?: Header[] }

export function writeMime(headers: Header[], body: Body): Buffer {
  const charset = body.charset ?? 'utf-8'
  const parts: Part[] = []
  if (body.text !== undefined) parts.push({ type: `text/plain; charset="${charset}"`, body: body.text })
  if (body.html !== undefined) parts.push({ type: `text/html; charset="${charset}"`, body: body.html })
  if (body.calendar)
    parts.push({ type: `text/calendar; charset="utf-8"; method=${body.calendar.method}`, body: body.calendar.text })
  const [only] = parts
  const content =
    parts.length === 1 && only ? writePart(only, charset) : writeParts('multipart/alternative', parts, charset)
  return Buffer.from(`${headerLines([...headers, ['MIME-Version', '1.0']], charset)}${content}`, 'latin1')
}

/** Any multipart; the parts' own type lines are given in full. */
export function writeMultipart(headers: Header[], type: string, parts: Part[]): Buffer {
  return Buffer.from(
    `${headerLines([...headers, ['MIME-Version', '1.0']], 'utf-8')}${writeParts(type, parts, 'utf-8')}`,
    'latin1',
  )
}

function headerLines(headers: Header[], charset: string): string {
  return headers.map(([name, value]) => `${name}: ${encodeHeader(value, charset)}\r\n`).join('')
}

/** RFC 2047, a word of at most thirty characters each, quoted names included. */
export function encodeHeader(value: string, charset: string): string {
  if (!/[^\t\r\n -~]/.test(value)) return value
  const address = /^(.*?)\s*(<[^<>]*>)$/su.exec(value)
  if (address?.[1] !== undefined && address[2])
    return `${encodeHeader(address[1].replace(/^"|"$/g, ''), charset)} ${address[2]}`
  const chars = [...value]
  const words: string[] = []
  for (let at = 0; at < chars.length; at += 15) {
    words.push(`=?${charset}?B?${iconv.encode(chars.slice(at, at + 15).join(''), charset).toString('base64')}?=`)
  }
  return words.join('\r\n ')
}

function writeParts(type: string, parts: Part[], charset: string): string {
  const boundary = `----=_Part_${type.length}${parts.length}_${parts.reduce((sum, part) => sum + part.body.length, 7)}`
  const written = parts.map((part) => `--${boundary}\r\n${writePart(part, charset)}\r\n`)
  return `Content-Type: ${type}; boundary="${boundary}"\r\n\r\n${written.join('')}--${boundary}--\r\n`
}

function writePart({ type, body, headers = [] }: Part, charset: string): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const crlf = body.replaceAll('\n', '\r\n')
  if (!/[^\t\r\n -~]/.test(body) && body.split('\n').every((line) => line.length < 900)) {
    return `Content-Type: ${type}\r\n${lines}Content-Transfer-Encoding: 7bit\r\n\r\n${crlf}`
  }
  const base64 = iconv.encode(crlf, charset).toString('base64').replace(/.{76}/g, '$&\r\n')
  return `Content-Type: ${type}\r\n${lines}Content-Transfer-Encoding: base64\r\n\r\n${base64}`
}
