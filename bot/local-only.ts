// Whether a request comes from a person at this machine, and from nobody who only passes through it.
import type { PlainRequest } from '../core/web.js'

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

const LOCAL_NAMES = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/

/** What a proxy adds: behind one, everybody's address is the proxy's. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'via']

export function isLocal({ remoteAddress, headers }: Pick<PlainRequest, 'remoteAddress' | 'headers'>): boolean {
  if (!LOOPBACK.test(remoteAddress) || PROXY_HEADERS.some((name) => name in headers)) return false
  // A web page elsewhere can point its own name at 127.0.0.1 (DNS rebinding); the browser still sends that name.
  return LOCAL_NAMES.test(headers.host ?? '')
}
