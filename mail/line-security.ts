// How a connection to a mail server is secured: by the port's custom, unless switched off on purpose.

export type LineSecurity = 'tls' | 'starttls' | 'none'

/** Ports where a line begins in the clear and is secured by STARTTLS (RFC 8314 section 3.3 counts the others as TLS). */
const BEGINS_IN_THE_CLEAR = new Set([25, 143, 587, 2525])

export function lineSecurity(port: number, tls: boolean): LineSecurity {
  if (!tls) return 'none'
  return BEGINS_IN_THE_CLEAR.has(port) ? 'starttls' : 'tls'
}
