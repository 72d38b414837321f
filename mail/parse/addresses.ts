// Address headers → plain addresses. Encoded words are decoded in names only, after parsing, so that a name can never
// turn into an address (RFC 2047 section 5).
import addressparser from 'nodemailer/lib/addressparser'
import type { MailAddress } from '../letter.js'
import { decodeWords } from './encoded-words.js'
import { PARSE_LIMITS } from './limits.js'

function plain(name: string, address: string, group?: string): MailAddress {
  const entry = { name: decodeWords(name).trim(), address: address.includes('=?') ? '' : address.trim() }
  return group === undefined ? entry : { ...entry, group }
}

/** `raw` is the header's value with its encoded words still encoded. */
export function readAddresses(raw: string): MailAddress[] {
  const addresses: MailAddress[] = []
  for (const entry of addressparser(raw).slice(0, PARSE_LIMITS.addresses)) {
    if (!entry.group) addresses.push(plain(entry.name, entry.address ?? ''))
    else for (const member of entry.group) addresses.push(plain(member.name, member.address ?? '', entry.name))
  }
  return addresses.slice(0, PARSE_LIMITS.addresses)
}
