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
    // After a whole request too there is a 'close'; an error with its stack is not made for those.
    const goneAway = () => reject(new Error('client went away'))
    request.once('close', goneAway)
    request.once('error', reject)
    request.once('end', () => {
      request.off('close', goneAway)
      resolve(size > maxBytes ? 'too_long' : joined(chunks))
    })
  })
}

function joined(chunks: Buffer[]): Uint8Array {
  const [only = new Uint8Array()] = chunks
  return chunks.length > 1 ? Buffer.concat(chunks) : only
}
