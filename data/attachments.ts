// Files that go with a Fapiao, kept beside the store under their hash: written once, never changed.
import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { AttachmentKeeping } from '../core/privacy/file-keeping.js'
import type { Attachment, KeptAttachment } from '../core/records/attachment.js'

/** A digital Fapiao has some hundred kilobytes; common mail servers take letters of 10 MB. */
const LARGEST_BYTES = 5 * 1024 * 1024

/** OFD (GB/T 33190) is a ZIP archive with OFD.xml in it, whose name stands there in the clear. */
function typeOf(bytes: Buffer): Attachment['type'] | undefined {
  const text = bytes.toString('latin1')
  if (text.startsWith('%PDF-')) return 'application/pdf'
  if (text.startsWith('PK\u0003\u0004') && text.includes('OFD.xml')) return 'application/ofd'
  return /^(\u00ef\u00bb\u00bf)?\s*<\?xml[\s>]/.test(text) ? 'application/xml' : undefined
}

/** The name's ending has to say the same as the content: that is what the customer's computer goes by. */
const ENDINGS: Record<Attachment['type'], RegExp> = {
  'application/pdf': /\.pdf$/i,
  'application/ofd': /\.ofd$/i,
  'application/xml': /\.xml$/i,
}

const folderOf = (dataDir: string) => join(dataDir, 'attachments')

export async function keepAttachment(dataDir: string, file: string): Promise<KeptAttachment> {
  return keepBytes(dataDir, basename(file), await readFile(file))
}

export async function keepBytes(dataDir: string, name: string, given: Uint8Array): Promise<KeptAttachment> {
  const bytes = Buffer.from(given)
  if (bytes.length === 0 || bytes.length > LARGEST_BYTES) return { ok: false, code: 'attachment_size' }
  const type = typeOf(bytes)
  if (!type || !ENDINGS[type].test(name)) return { ok: false, code: 'attachment_type' }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = join(folderOf(dataDir), sha256)
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 })
  const draft = await open(`${path}.new`, 'w', 0o600)
  try {
    await draft.writeFile(bytes)
    await draft.sync()
  } finally {
    await draft.close()
  }
  await rename(`${path}.new`, path)
  return { ok: true, attachment: { name, sha256, type, bytes: bytes.length } }
}

export function attachmentKeeping(dataDir: string): AttachmentKeeping {
  return {
    async forget(hashes) {
      for (const hash of hashes) await rm(join(folderOf(dataDir), hash), { force: true })
    },
  }
}

/** Undefined where it is not there, or is no longer what it was. */
export async function readAttachment(dataDir: string, { sha256 }: Attachment): Promise<Buffer | undefined> {
  const bytes = await readFile(join(folderOf(dataDir), sha256)).catch(() => undefined)
  const isSame = bytes && createHash('sha256').update(bytes).digest('hex') === sha256
  return isSame ? bytes : undefined
}
