// Reads a form that brings a file (RFC 7578) into its fields and the file.
import type { PlainRequest } from '../../core/web.js'
import type { UploadedFile } from './parts.js'

export type Upload = { fields: Record<string, string>; file: UploadedFile | undefined }

const TYPE = /^multipart\/form-data\b/i

/** The last part of a path, for browsers that send one; without what no file's name holds. */
function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-200)
}

/** Undefined where it is no such form. A file that was not chosen comes empty and without a name. */
export async function readUpload({ headers, body }: PlainRequest): Promise<Upload | undefined> {
  const type = headers['content-type'] ?? ''
  if (!TYPE.test(type)) return undefined
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  if (!form) return undefined
  const upload: Upload = { fields: {}, file: undefined }
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') upload.fields[name] = value
    else if (value.name !== '') upload.file = { name: tidyName(value.name), bytes: await value.bytes() }
  }
  return upload
}
