// The readable content of an attachment: notes, tables, address cards, PDF files, delivery reports. What cannot be read,
// or only at a risk, has none.
import { decodeBytes } from '../charset.js'
import { ATTACHED_LIMITS, PARSE_LIMITS } from '../limits.js'
import type { Part } from '../split-parts.js'
import { readCsv } from './read-csv.js'
import { readPdf } from './read-pdf.js'
import { readVcard } from './read-vcard.js'
import { readWorkbook } from './read-workbook.js'
import { tableText } from './table-text.js'

const TEXT_TYPES = new Set([
  'message/delivery-status',
  'message/disposition-notification',
  'message/feedback-report',
  'message/rfc822-headers',
  'message/global-delivery-status',
  'application/json',
  'application/xml',
])
// Many clients call these application/octet-stream or application/vnd.ms-excel.
const TEXT_NAMES = /\.(txt|csv|tsv|vcf|ics|eml)$/i
const ZIP = 'PK\u0003\u0004'
const PDF = '%PDF-'

/** `opens`: also what has to be unpacked first. A letter that proved too much for that is read once more without. */
export async function readAttachmentText(part: Part, name: string, opens: boolean): Promise<string | undefined> {
  try {
    const text = await readByKind(part, name, opens)
    return text?.slice(0, PARSE_LIMITS.attachmentTextChars)
  } catch {
    // Broken, encrypted or not what it says it is: a file like any other then.
    return undefined
  }
}

/** By what it is, not by what it is called: clients name a workbook as they like. */
async function readByKind(part: Part, name: string, opens: boolean): Promise<string | undefined> {
  const start = part.bytes.toString('latin1', 0, 8)
  if (start.startsWith(PDF) || start.startsWith(ZIP)) {
    if (!opens || part.bytes.length > ATTACHED_LIMITS.fileBytes) return undefined
    if (start.startsWith(PDF)) return (await readPdf(part.bytes)) || undefined
    const rows = await readWorkbook(part.bytes)
    return rows && tableText(rows)
  }
  if (!part.type.startsWith('text/') && !TEXT_TYPES.has(part.type) && !TEXT_NAMES.test(name)) return undefined
  if (part.type.includes('vcard') || part.type === 'text/directory' || /\.vcf$/i.test(name)) {
    return readVcard(part.bytes.subarray(0, PARSE_LIMITS.attachmentTextChars))
  }
  const text = textOf(part, PARSE_LIMITS.attachmentTextChars)
  const isTable = /\/(?:csv|tab-separated-values)$/.test(part.type) || /\.[ct]sv$/i.test(name)
  return isTable ? tableText(readCsv(text)) : text
}

/** Decoded text of a part, cut before it is decoded: four bytes hold any character of any charset we meet. */
export function textOf(part: Part, maxChars: number): string {
  const decoded = decodeBytes(cutAtLine(part.bytes, maxChars * 4), part.charset)
  return decoded.replaceAll('\0', '').replaceAll('\r\n', '\n').slice(0, maxChars)
}

/** Cuts at a line's end, so that no character is torn. */
function cutAtLine(bytes: Buffer, maxBytes: number): Buffer {
  if (bytes.length <= maxBytes) return bytes
  const end = bytes.lastIndexOf(0x0a, maxBytes)
  return bytes.subarray(0, end > 0 ? end : maxBytes)
}
