// A file that goes with a Fapiao: what it is and which one. Its bytes lie beside the store, under their hash.
import { z } from 'zod'

export const ATTACHMENT_TYPES = ['application/pdf', 'application/ofd', 'application/xml'] as const

export const Attachment = z.object({
  name: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(ATTACHMENT_TYPES),
  bytes: z.int().positive(),
})
export type Attachment = z.infer<typeof Attachment>

/** What became of a file that staff gave: put beside the store, or why not. */
export type KeptAttachment =
  | { ok: true; attachment: Attachment }
  | { ok: false; code: 'attachment_size' | 'attachment_type' }
