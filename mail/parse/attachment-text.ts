// The readable content of attachments that are text: notes, CSV, vCards, delivery reports, enclosed letters.
import { decodeBytes } from './charset.js'
import { PARSE_LIMITS } from './limits.js'
import type { Part } from './split-parts.js'

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

export function readAttachmentText(part: Part, name: string): string | undefined {
  if (!part.type.startsWith('text/') && !TEXT_TYPES.has(part.type) && !TEXT_NAMES.test(name)) return undefined
  return textOf(part, PARSE_LIMITS.attachmentTextChars)
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
