// Codes, link tokens and signatures, all derived from one key file that lies beside the store, never in it.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Secrets } from '../core/ports.js'

const KEY_BYTES = 32

function derive(key: Buffer, purpose: string, text: string): Buffer {
  return createHmac('sha256', key).update(purpose).update('\0').update(text).digest()
}

export function secretsFrom(key: Buffer): Secrets {
  return {
    // 48 bits modulo 1,000,000: the bias is below one in two hundred million.
    code: (recordId) => (derive(key, 'code', recordId).readUIntBE(0, 6) % 1_000_000).toString().padStart(6, '0'),
    token: (recordId) => derive(key, 'token', recordId).toString('base64url'),
    hash: (text) => createHash('sha256').update(text).digest('base64url'),
    sign: (text) => derive(key, 'sign', text).toString('base64url').slice(0, 22),
    equal: (a, b) => timingSafeEqual(derive(key, 'equal', a), derive(key, 'equal', b)),
  }
}

/** Reads the key of this installation, or makes one that only the owner can read. */
export async function openSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secret.key')
  const known = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (known) return secretsFrom(Buffer.from(known.toString().trim(), 'base64url'))
  await mkdir(folder, { recursive: true })
  const key = randomBytes(KEY_BYTES)
  const draft = await open(`${file}.new`, 'w', 0o600)
  await draft.writeFile(`${key.toString('base64url')}\n`)
  await draft.sync()
  await draft.close()
  await rename(`${file}.new`, file)
  return secretsFrom(key)
}
