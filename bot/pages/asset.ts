// Files that pages load, compressed once and kept by the browser for good: their address changes when they do.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { PlainRequest, PlainResponse, Route } from '../../core/web.js'

const brotli = promisify(brotliCompress)

/** Two thirds of a second for 4 MB; the best level takes a quarter of a minute and saves a tenth. */
const BROTLI_QUALITY = 6

const A_YEAR = 'public, max-age=31536000, immutable'

export type Asset = { path: string; contentType: string; read(): Promise<Buffer> }

export function assetRoute(asset: Asset): Route {
  let packed: Promise<Record<'br' | 'gzip' | 'identity', Buffer>> | undefined
  return {
    method: 'GET',
    path: asset.path,
    async handle(request) {
      packed ??= pack(asset)
      const encoding = encodingFor(request)
      return respond(asset, encoding, (await packed)[encoding])
    },
  }
}

async function pack(asset: Asset) {
  const identity = await asset.read()
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  const [br, gzipped] = await Promise.all([brotli(identity, { params }), promisify(gzip)(identity)])
  return { br, gzip: gzipped, identity }
}

function encodingFor(request: PlainRequest): 'br' | 'gzip' | 'identity' {
  const accepted = request.headers['accept-encoding'] ?? ''
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

function respond(asset: Asset, encoding: 'br' | 'gzip' | 'identity', body: Buffer): PlainResponse {
  const headers: Record<string, string> = {
    'content-type': asset.contentType,
    'content-length': String(body.length),
    'cache-control': A_YEAR,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  }
  return {
    status: 200,
    headers: encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding },
    body,
  }
}
