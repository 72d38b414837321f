// A letter of texts as bytes, at once. Nodemailer's own builder passes each part through half a dozen streams, which is made
// for files that do not fit into memory and costs more than all the rest of sending.
import * as base64 from 'nodemailer/lib/base64'
import type MimeNode from 'nodemailer/lib/mime-node'
import * as qp from 'nodemailer/lib/qp'

const LINE = 76

/** Parts must hold strings. */
export function writeMime(root: MimeNode): Buffer {
  return Buffer.from(`${written(root)}\r\n`)
}

function written(node: MimeNode): string {
  return `${node.buildHeaders()}\r\n\r\n${node.multipart ? parts(node) : content(node)}`
}

function parts({ boundary, childNodes }: MimeNode): string {
  const opened = childNodes.map((child) => `--${boundary}\r\n${written(child)}\r\n`)
  return `${opened.join('')}--${boundary}--`
}

function content(node: MimeNode): string {
  if (typeof node.content !== 'string') throw new TypeError('a part is not a string')
  const text = node.content.replace(/\r?\n/g, '\r\n')
  const encoding = node.getTransferEncoding()
  if (encoding === 'quoted-printable') return qp.wrap(qp.encode(text), LINE)
  return encoding === 'base64' ? base64.wrap(base64.encode(text), LINE) : text
}
