// What pages of any room ask of a request: does it come from this machine, and in which language is it answered.
import type { Lang } from './content.js'
import { networkOf } from './network-of.js'
import type { PlainRequest } from './web.js'

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

const LOCAL_NAMES = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/

/** What a proxy adds: behind one, everybody's address is the proxy's. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'via']

/** From where it is asked: a proxy on this machine says it; the last entry is the one it wrote itself. */
export function remoteOf({ remoteAddress, headers }: Pick<PlainRequest, 'remoteAddress' | 'headers'>): string {
  const told = LOOPBACK.test(remoteAddress) ? headers['x-forwarded-for']?.split(',').at(-1)?.trim() : undefined
  return networkOf(told || remoteAddress)
}

/** Undefined for this machine itself, and for a proxy on it that does not say who asks. */
export function placeOf(request: Pick<PlainRequest, 'remoteAddress' | 'headers'>): string | undefined {
  const remote = remoteOf(request)
  return LOOPBACK.test(remote) || remote === networkOf('::1') ? undefined : remote
}

/** Whether a person at this machine asks, and nobody who only passes through it. */
export function isLocal({ remoteAddress, headers }: Pick<PlainRequest, 'remoteAddress' | 'headers'>): boolean {
  if (!LOOPBACK.test(remoteAddress) || PROXY_HEADERS.some((name) => name in headers)) return false
  // A web page elsewhere can point its own name at 127.0.0.1 (DNS rebinding); the browser still sends that name.
  return LOCAL_NAMES.test(headers.host ?? '')
}

const BY_PREFIX: Record<string, Lang> = { zh: 'zh', en: 'en', sv: 'sv' }

/** The language asked for in the address, or the first of the browser's that we speak. */
export function pageLanguage(request: Pick<PlainRequest, 'query' | 'headers'>): Lang {
  const asked = [request.query.lang ?? '', ...preferred(request.headers['accept-language'] ?? '')]
  for (const tag of asked) {
    const lang = BY_PREFIX[tag.slice(0, 2).toLowerCase()]
    if (lang) return lang
  }
  return 'zh'
}

/** Language tags by weight (RFC 9110 section 12.5.4). */
function preferred(header: string): string[] {
  const weighted = header.split(',').map((part) => {
    const [tag = '', weight] = part.split(';q=')
    return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
  })
  return weighted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag)
}
