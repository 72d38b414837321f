// Reads a request's body up to a limit. restify's own reader is not used: it has no limit for what gzip unpacks to.
import type { IncomingMessage } from 'node:http'

/** Beyond this a client that goes on sending is cut off; up to here it is heard out, so that it can read the 413. */
const HEARD_OUT_BYTES = 16 * 1024 * 1024

/** The body, or `too_long`; rejects when the client goes away or sends without end. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | 'too_long'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
      else chunks.length = 0
      if (size > HEARD_OUT_BYTES) request.destroy(new Error('endless body'))
    })
    request.once('end', () => resolve(size > maxBytes ? 'too_long' : Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new Error('client went away')))
  })
}
