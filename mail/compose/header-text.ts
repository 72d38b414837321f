// Makes text safe for a header. A line break in a name or subject would start a header of somebody's own choosing.
import { wellFormed } from './well-formed.js'

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** One line without control and direction characters, cut at `maxChars`. */
export function oneLine(text: string, maxChars: number): string {
  // "=?" would be read as an encoded word, and that may hold a line break again.
  const line = wellFormed(text).replaceAll('=?', '= ?').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim()
  return [...line].slice(0, maxChars).join('')
}

const ADDRESS = /^[^\s@<>"'(),:;\\[\]\p{Cc}]{1,64}@[^\s@<>"'(),:;\\[\]\p{Cc}]{1,189}$/u

/** Addresses come checked; one that is none here means a bug, and a letter must not leave. */
export function plainAddress(address: string): string {
  if (!ADDRESS.test(address)) throw new Error('not a plain mail address')
  return address
}
