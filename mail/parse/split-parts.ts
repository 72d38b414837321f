// Raw letter → its MIME parts, transfer encoding undone. Charsets and meaning are not decided here.
import { buffer } from 'node:stream/consumers'
import { type MimeNode, Splitter } from '@zone-eu/mailsplit'
import { decodeWords } from './encoded-words.js'
import { type HeaderLine, readParams } from './headers.js'
import { PARSE_LIMITS } from './limits.js'

export type Part = {
  type: string
  params: Record<string, string>
  charset: string
  disposition: string
  filename: string
  hasContentId: boolean
  flowed: boolean
  deleteSpace: boolean
  /** Of the root part only. */
  headers: HeaderLine[]
  container: boolean
  bytes: Buffer
}

/** A head beyond the limit loses its tail and keeps its body: the letter stays readable. */
function boundHead(raw: Buffer, truncated: Set<string>): Buffer[] {
  const end = headEnd(raw)
  if (end <= PARSE_LIMITS.headBytes) return [raw]
  truncated.add('head')
  const cut = raw.lastIndexOf(0x0a, PARSE_LIMITS.headBytes) + 1
  return [raw.subarray(0, cut || PARSE_LIMITS.headBytes), Buffer.from('\r\n'), raw.subarray(end)]
}

/** Where the blank line ends that parts the headers from the body. */
export function headEnd(raw: Buffer): number {
  const unix = raw.indexOf('\n\n')
  const dos = raw.indexOf('\n\r\n')
  if (unix < 0 && dos < 0) return raw.length
  return dos < 0 || (unix >= 0 && unix < dos) ? unix + 2 : dos + 3
}

function header(node: MimeNode, name: string): string {
  return node.headers ? node.headers.getFirst(name) : ''
}

async function toPart(node: MimeNode, chunks: Buffer[]): Promise<Part> {
  const encoded = node.encoding === 'base64' || node.encoding === 'quoted-printable'
  let bytes = Buffer.concat(chunks)
  if (encoded && bytes.length > 0) {
    const decoder = node.getDecoder()
    decoder.end(bytes)
    bytes = await buffer(decoder)
  }
  return {
    type: node.contentType || 'text/plain',
    params: readParams(header(node, 'Content-Type')),
    charset: node.charset || '',
    disposition: node.disposition || '',
    filename: decodeWords(node.filename || ''),
    hasContentId: header(node, 'Content-ID') !== '',
    flowed: node.flowed,
    deleteSpace: node.delSp,
    headers: node.root && node.headers ? node.headers.getList() : [],
    container: node.multipart !== false,
    bytes,
  }
}

/** All parts in order of appearance, containers included. What the splitter refuses ends the list, not the letter. */
export async function splitParts(raw: Buffer, truncated: Set<string>): Promise<Part[]> {
  const nodes = new Map<MimeNode, Buffer[]>()
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: PARSE_LIMITS.parts })
  for (const piece of boundHead(raw, truncated)) splitter.write(piece)
  splitter.end()
  try {
    for await (const chunk of splitter) {
      if (chunk.type === 'node') nodes.set(chunk, [])
      else if (chunk.type === 'body') nodes.get(chunk.node)?.push(chunk.value)
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'EMAXLEN') throw error
    truncated.add('parts')
  }
  const parts: Part[] = []
  for (const [node, chunks] of nodes) parts.push(await toPart(node, chunks))
  return parts
}
